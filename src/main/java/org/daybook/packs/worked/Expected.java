package org.daybook.packs.worked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.YamlNode.Entry;

/// What the case expects; `areas` has the proposals of some areas, an empty one for none.
public record Expected(
    Optional<String> proposed,
    List<String> tied,
    Map<String, Integer> distances,
    Map<String, Integer> counts,
    int placed,
    int applicable,
    double coverage,
    boolean provisional,
    Optional<Integer> margin,
    Map<String, Optional<String>> areas) {
  private static final int MOST_ASPECTS = 500;

  /// Reads what a case expects.
  static Expected of(Fields expect, Framework framework) {
    Map<String, Optional<String>> areas = new LinkedHashMap<>();
    if (expect.has("areas")) {
      Set<String> known = framework.areas().stream().map(Area::id).collect(Collectors.toSet());
      Fields some = expect.group("areas");
      for (Entry area : some.all()) {
        if (known.contains(area.key())) {
          areas.put(area.key(), orNone(some.text(area.key())));
        } else {
          some.note(area.key(), "there is no area `" + area.key() + "`");
        }
      }
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
            expect.required("margin", Optional.empty(), Expected::margin),
            areas);
    expect.finish();
    return expected;
  }

  private static Optional<Integer> margin(Value value, String name) {
    return value.text(name).equals("none")
        ? Optional.empty()
        : Optional.of(value.whole(name, 1, MOST_ASPECTS));
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
