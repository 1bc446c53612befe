package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.worked.Example;
import org.daybook.packs.yaml.YamlNode;
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

  /// Keys that a pack chooses by itself stand in these groups.
  private static final Set<String> OWN_KEYS = Set.of("statements", "descriptors", "plans");

  @Test
  void itNamesEveryKeyOfTheBuiltInPacks() throws Exception {
    String page = Files.readString(Path.of("src/docs/pack-format.md"));
    for (Framework pack : PackLibrary.builtIn().all()) {
      Path file = Path.of("src/main/resources/org/daybook/packs", pack.id(), PackReader.FILE);
      Set<String> keys = new TreeSet<>();
      collect(YamlTree.of(Files.readString(file)), keys);
      assertThat(keys)
          .as(pack.id())
          .contains("format", "half-terms", "audience")
          .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
  }

  private static void collect(YamlNode node, Set<String> keys) {
    switch (node) {
      case YamlNode.Group group -> {
        for (YamlNode.Entry entry : group.entries()) {
          keys.add(entry.key());
          if (!OWN_KEYS.contains(entry.key())) {
            collect(entry.value(), keys);
          } else if (entry.value() instanceof YamlNode.Group own) {
            own.entries().forEach(each -> collect(each.value(), keys));
          }
        }
      }
      case YamlNode.Items items -> items.items().forEach(item -> collect(item, keys));
      case YamlNode.Text _ -> {}
    }
  }
}
