package org.daybook.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.cli.CommandLineRun;
import org.daybook.cli.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCommandTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          severe-absence,   27.5,   not-yet,      persistent-absence
          severe-absence,   26.9,   assured,      persistent-absence
          severe-absence,   28,     not-yet,      persistent-absence
          severe-absence,   40.1,   intervention, persistent-absence
          reading,          50,     assured,      reading
          reading,          34.99,  intervention, reading
          value-added,      -3,     intervention, attendance
          value-added,      −0.1,   intervention, attendance
          suspension-rate,  129,    not-yet,      suspensions
          suspension-rate,  129.1,  intervention, suspensions
          attendance,       70 %,   not-yet,      attendance
          part-time,        10,     not-yet,      partial-timetables
          """)
  void answersInTheShapeThatScriptsRelyOn(String measure, String value, String band, String row) {
    CommandLineRun run = indicator("--measure", measure, "--value", value, "--json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.json())
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"band": "%s", "row": "%s", "rowBand": "%s"}\
                """
                    .formatted(band, row, band)));
    assertThat(run.json().propertyNames()).containsExactly("band", "row", "rowBand");
  }

  @Test
  void takesTheOtherFiguresOfTheRowToo() {
    CommandLineRun run =
        indicator(
            "--measure",
            "pa",
            "--value",
            "70",
            "--measure",
            "severe-absence",
            "--value",
            "41",
            "--json");

    assertThat(run.json())
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"band": "assured", "row": "persistent-absence", "rowBand": "intervention"}\
                """));
  }

  @Test
  void saysTheSameInWords() {
    assertThat(indicator("--measure", "severe-absence", "--value", "27.5").out().lines())
        .containsExactly(
            "Severe absence 27.5: Not yet assured – actions in place",
            "Row Persistent absence: Not yet assured – actions in place, from 1 of 2 figures");
  }

  @Test
  void knowsNoBandsWhereThePackHasNone() {
    CommandLineRun run =
        CommandLineRun.of(
            "indicator",
            "--pack",
            "bedford-2018",
            "--measure",
            "phonics",
            "--value",
            "81",
            "--json");

    assertThat(run.code()).isZero();
    assertThat(run.json())
        .isEqualTo(Json.MAPPER.readTree("{\"band\": null, \"row\": null, \"rowBand\": null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          severe-absence | many  | “many” is not a figure such as 27.5.
          severe-absence | 27,5  | “27,5” is not a figure such as 27.5.
          severe-absence | 1e2   | “1e2” is not a figure such as 27.5.
          severe-absence | NaN   | “NaN” is not a figure such as 27.5.
          severe-absence | 100.1 | Severe absence lies between 0 and 100, so it cannot be 100.1.
          severe-absence | -1    | Severe absence lies between 0 and 100, so it cannot be -1.
          rpi            | -0.5  | Restrictive physical intervention (RPI) rate is at least 0, so it cannot be -0.5.
          absence        | 27.5  | The pack ethos-2023 has no measure “absence”.
          """)
  void saysInOneSentenceWhatIsWrong(String measure, String value, String sentence) {
    CommandLineRun run = indicator("--measure", measure, "--value", value, "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).containsExactly(sentence);
  }

  @Test
  void refusesWhatCannotBeAskedTogether() {
    assertThat(
            indicator("--measure", "pa", "--value", "70", "--measure", "reading", "--value", "41")
                .errors())
        .containsExactly("These measures belong to different rows; ask for one row at a time.");
    assertThat(
            indicator("--measure", "pa", "--value", "70", "--measure", "pa", "--value", "71")
                .errors())
        .containsExactly("The measure “pa” is given twice.");
  }

  @Test
  void needsAMeasureWithItsValue() {
    assertThat(indicator().code()).isEqualTo(2);
    assertThat(indicator("--measure", "pa").code()).isEqualTo(2);
    assertThat(indicator("--measure", "pa").errors()).hasSize(1);
  }

  private static CommandLineRun indicator(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "indicator";
    all[1] = "--pack";
    all[2] = "ethos-2023";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandLineRun.of(all);
  }
}
