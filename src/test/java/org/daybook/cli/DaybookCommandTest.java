package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.daybook.application.frameworks.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaybookCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "tour --help",
        "pack --help",
        "pack list --help",
        "pack show --help",
        "pack check --help",
        "category --help",
        "schools --help",
        "schools import --help",
        "schools find --help",
        "visit --help",
        "visit list --help",
        "note --help",
        "note export --help",
        "note sign --help",
        "--version"
      })
  void everyCommandExplainsItself(String command) {
    CommandLineRun run = CommandLineRun.of(command.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bogus                     | Unmatched argument at index 0: 'bogus' (see daybook --help).
          --frobnicate              | Unknown option: '--frobnicate' (see daybook --help).
          pack                      | Missing required subcommand (see daybook pack --help).
          pack show                 | Missing required parameter: 'ID' (see daybook pack show --help).
          tour                      | Missing required option: '--out=DIR' (see daybook tour --help).
          schools find x --limit no | Invalid value for option '--limit': 'no' is not an int
          note export 1 --copy school --out f | Invalid value for positional parameter at index 0 (VISIT): “1” is no id of a visit (see daybook note export --help).
          note export 01a20a73-1f40-7d9a-b49d-d5ea59386b40 --copy staff --out f | Invalid value for option '--copy': “staff” is no copy; there are: school, internal (see daybook note export --help).
          visit list --urn 12345    | A URN has six digits, unlike “12345”.
          pack show larkshire-2031  | There is no framework pack called larkshire-2031.
          visit list                | There is no store in
          """)
  void wrongInputIsOneSentenceAndTwo(String command, String sentence) {
    CommandLineRun run = CommandLineRun.of(command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith(sentence);
  }

  @Test
  void aMistakeOfOursIsOneSentenceAndOne() {
    Program broken =
        new Program(
            () -> {
              throw new IllegalStateException("the window fell out");
            },
            folder -> () -> 0,
            () -> {
              throw new IllegalStateException("no packs");
            },
            () -> {
              throw new IllegalStateException("no stores");
            });

    for (String command : List.of("pack list", "visit list")) {
      CommandLineRun run = CommandLineRun.run(broken, "", command.split(" "));

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errors()).hasSize(1);
      assertThat(run.err()).contains("IllegalStateException").doesNotContain("\tat ");
    }
  }

  /// As with `> /dev/full`.
  @Test
  void anAnswerThatIsNotHeardIsAFailure() {
    StringWriter err = new StringWriter();
    PrintWriter full =
        new PrintWriter(
            new Writer() {
              @Override
              public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });

    int code =
        DaybookCommand.run(
            new Program(
                () -> 0,
                folder -> () -> 0,
                () -> Packs.in(Path.of("no", "such", "folder")),
                () -> {
                  throw new IllegalStateException("stores are not needed");
                }),
            InputStream.nullInputStream(),
            full,
            new PrintWriter(err),
            "pack",
            "list");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo("The answer could not be written in full.");
  }
}
