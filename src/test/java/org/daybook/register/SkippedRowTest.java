package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.register.Extract.BADGERS;
import static org.daybook.register.Extract.HEADER;
import static org.daybook.register.Extract.OTTERS;
import static org.daybook.register.Extract.line;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bad row costs itself, never its neighbours, and is told by the line it begins in.
class SkippedRowTest {
  private final Path folder;

  SkippedRowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          "12345","801","Mole End","Open","","",""                  | register.row.urn    | 12345           | -
          "1234567","801","Mole End","Open","","",""                | register.row.urn    | 1234567         | -
          "10000x","801","Mole End","Open","","",""                 | register.row.urn    | 10000x          | -
          "","801","Mole End","Open","","",""                       | register.row.urn    | ''              | -
          "100003","801","","Open","","",""                         | register.row.name   | 100003          | -
          "100003","801","Mole End","Haunted","","",""              | register.row.status | Haunted         | -
          "100003","801","Mole End","","","",""                     | register.row.status | ''              | -
          "100003","801","Mole End","Open","1998-09-01","",""       | register.row.date   | OpenDate        | 1998-09-01
          "100003","801","Mole End","Open","31-02-1998","",""       | register.row.date   | OpenDate        | 31-02-1998
          "100003","801","Mole End","Open","","four",""             | register.row.number | StatutoryLowAge | four
          "100003","801","Mole End","Open","","-4",""               | register.row.number | StatutoryLowAge | -4
          """,
      quoteCharacter = '\'')
  void namesWhatIsWrong(String row, String key, String first, String second) throws Exception {
    Extract extract = Extract.of(folder, HEADER, BADGERS, row, OTTERS);

    Problem reason = second == null ? Problem.of(key, first) : Problem.of(key, first, second);
    assertThat(extract.skipped).containsExactly(new Skipped(3, reason));
    assertThat(extract.names())
        .containsExactly("Badger Wood Primary School", "Otter Bridge Academy");
  }

  @Test
  void skipsRowsThatAreCutShortOrTooLong() throws Exception {
    Extract extract = Extract.of(folder, HEADER, "\"100003\",\"801\"", BADGERS + ",,", "x", OTTERS);

    assertThat(extract.skipped)
        .containsExactly(
            new Skipped(2, Problem.of("register.row.cells", 2, 7)),
            new Skipped(3, Problem.of("register.row.cells", 9, 7)),
            new Skipped(4, Problem.of("register.row.cells", 1, 7)));
    assertThat(extract.names()).containsExactly("Otter Bridge Academy");
  }

  @Test
  void countsLinesInsideQuotedCellsAndEmptyLines() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            HEADER,
            line("100003", "801", "Mole\r\nEnd\nSchool", "Open", "", "", ""),
            "",
            line("bad", "801", "Rat", "Open", "", "", ""));

    assertThat(extract.names()).containsExactly("Mole End School");
    assertThat(extract.skipped)
        .containsExactly(new Skipped(6, Problem.of("register.row.urn", "bad")));
  }

  @Test
  void losesOnlyTheRowWithAQuotationMarkTooMany() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            HEADER,
            BADGERS,
            "\"100003\",\"801\",\"Mole \"End\" School\",\"Open\",\"\",\"\",\"\"",
            "\"100004\",\"801\",\"Never closed,\"Open\",\"\",\"\",\"\"",
            OTTERS,
            "\"100005\",\"801\",\"Open to the end");

    Problem quotes = Problem.of("register.row.quotes");
    assertThat(extract.skipped)
        .containsExactly(new Skipped(3, quotes), new Skipped(4, quotes), new Skipped(6, quotes));
    assertThat(extract.names())
        .containsExactly("Badger Wood Primary School", "Otter Bridge Academy");
  }

  @Test
  void skipsEndlessCells() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            HEADER,
            line("100003", "801", "Mole".repeat(200), "Open", "", "", ""),
            "\"100004\",\"" + "x".repeat(1 << 19) + "\"",
            "\"100005\"" + ",".repeat(1 << 20),
            OTTERS);

    assertThat(extract.skipped)
        .containsExactly(
            new Skipped(2, Problem.of("register.row.long", "EstablishmentName", Row.MAX_LENGTH)),
            new Skipped(3, Problem.of("register.row.cells", 2, 7)),
            new Skipped(4, Problem.of("register.row.cells", (1 << 20) + 1, 7)));
    assertThat(extract.names()).containsExactly("Otter Bridge Academy");
  }

  @Test
  void passesOverARowWithoutEnd() throws Exception {
    Extract extract =
        Extract.of(
            folder,
            HEADER,
            "\"100003\",\"" + "x".repeat(5 << 20) + "\"",
            BADGERS,
            "y".repeat(3 << 20),
            OTTERS);

    Problem quotes = Problem.of("register.row.quotes");
    assertThat(extract.skipped).containsExactly(new Skipped(2, quotes), new Skipped(4, quotes));
    assertThat(extract.names())
        .containsExactly("Badger Wood Primary School", "Otter Bridge Academy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void listsHundredsOfBrokenRowsInAnyEncoding(String charset) throws Exception {
    String broken = "\"100003\",\"801\",\"The \"Bée\" School\",\"Open\",\"\",\"\",\"\"";
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    List<String> lines = new ArrayList<>(List.of(mark + HEADER));
    for (int i = 0; i < 300; i++) {
      lines.addAll(List.of(broken, i == 0 ? BADGERS : ""));
    }
    lines.add(OTTERS);
    Path file = Extract.write(folder, Charset.forName(charset), lines.toArray(String[]::new));

    Extract extract = Extract.read(file);

    assertThat(extract.skipped)
        .hasSize(300)
        .extracting(Skipped::line)
        .startsWith(2L, 4L, 6L)
        .endsWith(598L, 600L);
    assertThat(extract.names())
        .containsExactly("Badger Wood Primary School", "Otter Bridge Academy");
  }
}
