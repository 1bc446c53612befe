package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `daybook pack check` with worked cases beside the pack.
class PackCheckTest {
  @Test
  void runsTheWorkedCasesBesideAPack(@TempDir Path folder) throws IOException {
    Path ethos = Path.of("src/main/resources/org/daybook/packs/ethos-2023");
    for (String file : List.of("pack.yaml", "examples.yaml", "bands.yaml")) {
      Files.copy(ethos.resolve(file), folder.resolve(file));
    }
    CommandLineRun sound = CommandLineRun.of("pack", "check", folder.toString());
    assertThat(sound.code()).as(sound.out()).isZero();
    assertThat(sound.out()).containsPattern("All \\d+ worked cases beside it come out as expected");

    String examples = Files.readString(ethos.resolve("examples.yaml"));
    Files.writeString(
        folder.resolve("examples.yaml"),
        examples.replaceFirst("proposed: [a-z]+", "proposed: nowhere"));
    String bands = Files.readString(ethos.resolve("bands.yaml"));
    Files.writeString(
        folder.resolve("bands.yaml"),
        bands.replaceFirst("rating: assured", "rating: intervention"));
    CommandLineRun failing = CommandLineRun.of("pack", "check", folder.toString(), "--json");
    assertThat(failing.code()).isEqualTo(2);
    assertThat(failing.json().get("sound").booleanValue()).isFalse();
    assertThat(failing.json().get("cases").intValue()).isGreaterThan(70);
    assertThat(failing.json().get("problems").findValuesAsString("file"))
        .containsExactly("examples.yaml", "bands.yaml");
    assertThat(failing.json().at("/problems/0/reason").stringValue()).contains("not to nowhere");
    assertThat(failing.json().at("/problems/1/reason").stringValue())
        .contains("suggests assured, not intervention");
    assertThat(CommandLineRun.of("pack", "check", folder.toString()).out())
        .contains("examples.yaml, line ", "bands.yaml, line ");

    Files.writeString(folder.resolve("bands.yaml"), "pack: elsewhere\nbands: []\n");
    assertThat(CommandLineRun.of("pack", "check", folder.toString()).out())
        .contains("bands.yaml, line 1, column 7: there is no pack `elsewhere`");
  }

  @Test
  void aCopyBringsItsWorkedCasesAlong(@TempDir Path folder) {
    Path own = folder.resolve("own");
    String[] begun = {"pack", "new", own.toString(), "--id", "own-2027", "--from", "ethos-2023"};
    assertThat(CommandLineRun.of(begun).code()).isZero();
    CommandLineRun checked = CommandLineRun.of("pack", "check", own.toString());
    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(checked.out()).containsPattern("All 1\\d\\d worked cases");
  }

  @Test
  void countsWhatASoundPackHas(@TempDir Path folder) {
    Path smallest = folder.resolve("smallest");
    CommandLineRun.of("pack", "new", smallest.toString(), "--id", "fens-2028");
    assertThat(CommandLineRun.of("pack", "check", smallest.toString()).out().strip())
        .isEqualTo("fens-2028 1.0 is sound: one aspect.");

    Path without = folder.resolve("without");
    CommandLineRun.of(
        "pack", "new", without.toString(), "--id", "fens-2029", "--from", "equals-2024");
    assertThat(CommandLineRun.of("pack", "check", without.toString()).out())
        .containsPattern("is sound: \\d+ kinds of visit, \\d+ measures, \\d+ forms; it places")
        .doesNotContain("aspect");
  }

  @Test
  void saysWhatIsNoFolder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "no pack");
    CommandLineRun missing = CommandLineRun.of("pack", "check", folder.resolve("no").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.errors())
        .containsExactly("There is no folder " + folder.resolve("no") + ".");
    assertThat(CommandLineRun.of("pack", "check", file.toString()).errors())
        .singleElement()
        .asString()
        .contains("is a file");
  }
}
