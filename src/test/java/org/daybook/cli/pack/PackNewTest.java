package org.daybook.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `pack new` begins a pack that is sound at once.
class PackNewTest {
  @Test
  void whatIsBegunIsSoundAndCarriesItsId(@TempDir Path folder) throws IOException {
    Path smallest = folder.resolve("smallest");
    Path copy = folder.resolve("copy");

    CommandLineRun begun =
        CommandLineRun.of("pack", "new", smallest.toString(), "--id", "fens-2028", "--json");
    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(Path.of(begun.json().get("file").stringValue()))
        .isEqualTo(smallest.resolve("pack.yaml"))
        .exists();
    assertThat(
            CommandLineRun.of(
                    "pack", "new", copy.toString(), "--id", "fens-2029", "--from", "ethos-2023")
                .code())
        .isZero();
    assertThat(Files.readString(copy.resolve("pack.yaml"))).contains("id: fens-2029");
    for (Path made : List.of(smallest, copy)) {
      CommandLineRun check = CommandLineRun.of("pack", "check", made.toString(), "--json");
      assertThat(check.code()).as(check.out()).isZero();
    }
  }

  @Test
  void refusesToBeginWhereSomethingIsOrUnderNoId(@TempDir Path folder) {
    for (String[] command :
        new String[][] {
          {"pack", "new", folder.toString(), "--id", "fens-2028"},
          {"pack", "new", folder.resolve("a").toString(), "--id", "Fens 2028"},
          {"pack", "new", folder.resolve("b").toString(), "--id", "fens", "--from", "nowhere"},
        }) {
      CommandLineRun run = CommandLineRun.of(command);
      assertThat(run.code()).as(String.join(" ", command)).isEqualTo(2);
      assertThat(run.errors()).hasSize(1);
    }
    assertThat(folder.resolve("a")).doesNotExist();
    assertThat(folder.resolve("b")).doesNotExist();
  }
}
