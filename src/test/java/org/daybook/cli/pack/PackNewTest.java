package org.daybook.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.writing.PackFiles;
import org.daybook.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": fens-2028 # ours",
        "'id' : 'fens-2028' # ours",
        "id:   \"fens-2028\" # ours",
        "id:\n  fens-2028 # ours",
        "id: \"fens\\x2D2028\" # ours"
      })
  void aCopyGetsItsIdHoweverTheOldOneIsWritten(String line, @TempDir Path folder) throws Exception {
    Packs packs = Packs.in(folder.resolve("frameworks"));
    Path first = new PackFiles(packs).begin(folder.resolve("first"), "fens-2028", Optional.empty());
    String written = Files.readString(first).replace("id: fens-2028", line);
    Path own = folder.resolve("frameworks/packs/fens/pack.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(own, written);
    packs.reload();

    Path copy =
        new PackFiles(packs).begin(folder.resolve("copy"), "fens-2029", Optional.of("fens-2028"));
    assertThat(packs.check(folder.resolve("copy")).framework().orElseThrow().id())
        .isEqualTo("fens-2029");
    if (!line.contains("x2D")) {
      assertThat(copy).content().isEqualTo(written.replace("fens-2028", "fens-2029"));
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
