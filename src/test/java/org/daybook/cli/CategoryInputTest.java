package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in placements is said with its place.
class CategoryInputTest {
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
