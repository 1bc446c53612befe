package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.yaml.YamlTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keeps the page about packs true: what it shows can be read.
class PackFormatDocTest {
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  private final List<String> shown;

  PackFormatDocTest() throws IOException {
    String page = Files.readString(Path.of("src/docs/pack-format.md"));
    shown = YAML.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @Test
  void itsWholePackIsAPack() {
    assertThat(Larkshire.problems(Larkshire.read(shown.getFirst()))).isEmpty();
  }

  @Test
  void itsExampleHoldsForItsPack(@TempDir Path folder) throws Exception {
    Framework framework = ((PackReading.Read) Larkshire.read(shown.getFirst())).framework();
    String example =
        shown.stream().filter(yaml -> yaml.contains("examples:")).findFirst().orElseThrow();
    Path file = Files.writeString(folder.resolve("examples.yaml"), example);

    assertThat(Example.of(file, framework))
        .singleElement()
        .satisfies(
            worked ->
                assertThat(CategoryProposal.of(framework, worked.placements()).overall().proposed())
                    .isEqualTo(worked.expected().proposed()));
  }

  @Test
  void everythingItShowsIsPlainYaml() {
    assertThat(shown).hasSizeGreaterThan(4);
    assertThat(shown)
        .allSatisfy(yaml -> assertThatCode(() -> YamlTree.of(yaml)).doesNotThrowAnyException());
  }

  @Test
  void itNamesEveryKeyOfTheBuiltInPacks() throws Exception {
    String page = Files.readString(Path.of("src/docs/pack-format.md"));
    Framework bristol = PackLibrary.builtIn().all().getFirst();
    String pack =
        Files.readString(
            Path.of("src/main/resources/org/daybook/packs", bristol.id(), PackReader.FILE));
    List<String> ids = bristol.categories().stream().map(category -> category.id()).toList();

    assertThat(Pattern.compile("(?m)^[ -]*([a-z-]+):").matcher(pack).results().map(m -> m.group(1)))
        .allSatisfy(
            key ->
                assertThat(
                        ids.contains(key)
                            || bristol.vocabulary().plans().containsKey(key)
                            || page.contains("`" + key + "`"))
                    .as(key)
                    .isTrue());
  }
}
