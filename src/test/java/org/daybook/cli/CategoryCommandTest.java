package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.cli.support.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CategoryCommandTest {
  private static final String THREE_PLACED =
      """
      {"placements": {
        "curriculum": "developing", "teaching": "established", "safeguarding": "causing-concern",
        "early-years-leadership": "not-applicable", "budget": "not-considered"}}
      """;

  @Test
  void answersInTheShapeThatScriptsRelyOn() {
    JsonNode answer = category(THREE_PLACED, "--json").json();

    JsonNode expected =
        Json.MAPPER.readTree(
            """
            {"pack": "bristol-2025", "version": "1.1", "proposed": "developing", "tied": [],
             "distances":
               {"extending": 6, "established": 3, "developing": 2, "causing-concern": 3},
             "counts": {"extending": 0, "established": 1, "developing": 1, "causing-concern": 1},
             "placed": 3, "applicable": 20, "coverage": 0.15, "provisional": true, "margin": 1}
            """);
    assertThat(answer.propertyNames())
        .containsExactly(
            "pack",
            "version",
            "proposed",
            "tied",
            "distances",
            "counts",
            "placed",
            "applicable",
            "coverage",
            "provisional",
            "margin",
            "areas");
    expected.forEachEntry((key, value) -> assertThat(answer.get(key)).as(key).isEqualTo(value));
  }

  @Test
  void answersForEachAreaWithTheSameFields() {
    JsonNode areas = category(THREE_PLACED, "--json").json().get("areas");

    assertThat(areas.propertyNames())
        .containsExactly(
            "quality", "attainment", "attendance", "leadership", "safeguarding", "finance");
    assertThat(areas.get("quality"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"proposed": "developing", "tied": ["established", "developing"],
                 "distances":
                   {"extending": 3, "established": 1, "developing": 1, "causing-concern": 3},
                 "counts":
                   {"extending": 0, "established": 1, "developing": 1, "causing-concern": 0},
                 "placed": 2, "applicable": 3, "coverage": 0.6666666666666666,
                 "provisional": false, "margin": 1}
                """));
  }

  @Test
  void proposesNothingWithoutAPlacement() {
    JsonNode answer = category("{\"placements\": {}}", "--json").json();

    assertThat(answer.get("proposed").isNull()).isTrue();
    assertThat(answer.get("margin").isNull()).isTrue();
    assertThat(answer.get("placed").intValue()).isZero();
    assertThat(answer.get("applicable").intValue()).isEqualTo(21);
    assertThat(answer.get("coverage").doubleValue()).isZero();
  }

  @Test
  void readsAFileAsWellAsStandardInput(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("placements.json"), THREE_PLACED);

    CommandLineRun run =
        CommandLineRun.of(
            "category", "--pack", "bristol-2025", "--placements", file.toString(), "--json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(category(THREE_PLACED, "--json").out());
  }

  @Test
  void answersInJsonUnlessAskedForATable() {
    assertThat(category(THREE_PLACED).out()).isEqualTo(category(THREE_PLACED, "--json").out());
  }

  @Test
  void namesNoFileByAnEmptyName() {
    CommandLineRun run =
        CommandLineRun.of("category", "--pack", "bristol-2025", "--placements", "");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).containsExactly("Name a file or a folder: an empty name is none.");
  }

  @Test
  void answersPeopleInSentencesAndTables() {
    CommandLineRun run = category(THREE_PLACED, "--table");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Proposed: Developing, 3 of 20 aspects placed, so provisional")
        .contains("Margin: one aspect from Causing Concern")
        .contains("Established            1         3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      textBlock =
          """
          `` | standard input, line 1, column 1: expected {"placements":{…}} and nothing else.
          [] | standard input, line 1, column 1: expected {"placements":{…}}
          {} | standard input, line 1, column 2: expected {"placements":{…}}
          "placements" | standard input, line 1, column 1: expected {"placements":{…}}
          {"placement":{}} | standard input, line 1, column 2: expected {"placements":{…}}
          {"placements":[]} | standard input, line 1, column 15: expected {"placements":{…}}
          {"placements":null} | standard input, line 1, column 15: expected {"placements":{…}}
          {"placements":{}} 1 | standard input, line 1, column 19: expected {"placements":{…}}
          {"placements":{},"placements":{}} | standard input, line 1, column 18: expected
          {"placements":{} | standard input, line 1, column 17: this is not valid JSON.
          placements | standard input, line 1, column 1: this is not valid JSON.
          {"placements":{"morale":"developing"}} | standard input, line 1, column 16: the pack bristol-2025 has no aspect “morale”.
          {"placements":{"budget":"splendid"}} | standard input, line 1, column 25: the pack bristol-2025 has no category “splendid” to place “budget” in.
          {"placements":{"budget":3}} | standard input, line 1, column 25: “budget” must be placed with a category id in quotation marks.
          {"placements":{"budget":null}} | standard input, line 1, column 25: “budget” must be placed
          {"placements":{"budget":{}}} | standard input, line 1, column 25: “budget” must be placed
          {"placements":{"budget":"developing","budget":"developing"}} | standard input, line 1, column 38: “budget” is placed twice.
          """)
  void namesWhatIsWrongAndWhere(String input, String sentence) {
    CommandLineRun run = category(input, "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith(sentence);
  }

  @Test
  void namesTheLineOfALongFile() {
    String input =
        "{\"placements\": {\n  \"budget\": \"developing\",\n  \"teching\": \"developing\"}}";

    assertThat(category(input).err()).contains("line 3", "teching");
  }

  @Test
  void namesAFileThatIsNotThere(@TempDir Path folder) {
    String file = folder.resolve("nowhere.json").toString();

    CommandLineRun run =
        CommandLineRun.of("category", "--pack", "bristol-2025", "--placements", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip()).isEqualTo(file + " cannot be read.");
  }

  private static CommandLineRun category(String input, String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("category", "--pack", "bristol-2025", "--placements", "-"),
                Stream.of(more))
            .toArray(String[]::new);
    return CommandLineRun.typing(input, arguments);
  }
}
