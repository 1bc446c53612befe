package org.daybook.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlTree;

/// A worked case of a pack's `examples.yaml`: placements, and what must be proposed for them.
record Example(String name, Map<String, Placement> placements, Expected expected) {

  /// What the case expects; `areas` has the proposals of some areas, an empty one for none.
  record Expected(
      Optional<String> proposed,
      List<String> tied,
      Map<String, Integer> distances,
      Map<String, Integer> counts,
      int placed,
      int applicable,
      double coverage,
      boolean provisional,
      Optional<Integer> margin,
      Map<String, Optional<String>> areas) {}

  @Override
  public String toString() {
    return name;
  }

  /// Reads the cases beside a pack; a mistake in the file is an error.
  static List<Example> of(Path file, Framework framework) throws IOException, UnreadablePack {
    PackProblems problems = new PackProblems();
    YamlNode tree = YamlTree.of(PackText.of(Files.readAllBytes(file)));
    Fields examples = Fields.of(tree, "a file of examples", problems);
    examples.reference("pack", Set.of(framework.id()), "pack", Value::id);
    List<Example> read = examples.groups("examples", 1, 500, one -> example(one, framework));
    examples.finish();
    if (!problems.none()) {
      throw new IllegalStateException(file + ": " + problems.inOrder());
    }
    return read;
  }

  private static Example example(Fields fields, Framework framework) {
    Map<String, Placement> placements = new LinkedHashMap<>();
    fields
        .optional("others", Value::id)
        .map(Placement::of)
        .ifPresent(others -> framework.aspects().forEach(a -> placements.put(a.id(), others)));
    if (fields.has("place")) {
      Set<String> aspects = new HashSet<>(framework.aspects().stream().map(Aspect::id).toList());
      Fields place = fields.group("place");
      for (Entry entry : place.all()) {
        for (String aspect : place.texts(entry.key(), 1, aspects.size() + 1)) {
          if (!aspects.remove(aspect)) {
            place.note(entry.key(), "no aspect, or placed twice: " + aspect);
          }
          placements.put(aspect, Placement.of(entry.key()));
        }
      }
    }
    return new Example(fields.text("name"), placements, expected(fields.group("expect")));
  }

  private static Expected expected(Fields expect) {
    Map<String, Optional<String>> areas = new LinkedHashMap<>();
    if (expect.has("areas")) {
      Fields some = expect.group("areas");
      some.all().forEach(area -> areas.put(area.key(), orNone(some.text(area.key()))));
    }
    Expected expected =
        new Expected(
            orNone(expect.text("proposed")),
            expect.has("tied") ? expect.texts("tied", 2, 9) : List.of(),
            numbers(expect.group("distances")),
            numbers(expect.group("counts")),
            whole(expect, "placed"),
            whole(expect, "applicable"),
            expect.required("coverage", 0.0, (value, name) -> value.number(name, 0, 1)),
            expect.required("provisional", false, Value::yes),
            orNone(expect.text("margin")).map(Integer::valueOf),
            areas);
    expect.finish();
    return expected;
  }

  private static Optional<String> orNone(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(text);
  }

  private static Map<String, Integer> numbers(Fields fields) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    fields.all().forEach(entry -> numbers.put(entry.key(), whole(fields, entry.key())));
    return numbers;
  }

  private static int whole(Fields fields, String key) {
    return fields.required(key, 0, (value, name) -> value.whole(name, 0, 10_000));
  }
}
