package org.daybook.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackPath;
import org.daybook.packs.writing.PackShape;
import org.daybook.packs.writing.Shape;
import org.daybook.packs.writing.Shape.Content;
import org.daybook.packs.writing.Shape.Slot;
import org.junit.jupiter.api.Test;

/// The keys of a pack are said three times: in the tables of the page about packs, in the shape
/// that the screens offer, and in what the readers ask for. All three say the same.
class PackKeysTest {
  private static final Path SALTMERE = Path.of("src/test/resources/packs/saltmere-2027");
  private static final Path READERS = Path.of("src/main/java/org/daybook/packs");
  private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern PLACE = Pattern.compile("`([a-z.-]+)`");
  private static final Pattern KEY = Pattern.compile("^\\| `([a-z-]+)` \\|(.*)\\|$");
  private static final Pattern KIND = Pattern.compile("`kind: ([a-z-]+)`");

  /// Fewer than a reading counts.
  private static final int AT_ONCE = 80;

  @Test
  void thePageAndTheScreensHaveTheSameKeys() throws IOException {
    Map<String, Map<String, String>> tables = tables();
    Map<String, Shape> shapes = shapes();

    assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(shapes.keySet());
    shapes.forEach(
        (place, shape) ->
            assertThat(tables.getOrDefault(place, Map.of()).keySet())
                .as(place)
                .containsExactlyInAnyOrderElementsOf(
                    shape.keys().stream().map(Slot::name).toList()));
  }

  @Test
  void thePageAndTheScreensAgreeOnWhatIsNeeded() throws IOException {
    Map<String, Map<String, String>> tables = tables();
    shapes()
        .forEach(
            (place, shape) ->
                shape
                    .keys()
                    .forEach(
                        key -> {
                          String needed =
                              tables.getOrDefault(place, Map.of()).getOrDefault(key.name(), "");
                          Set<String> kinds =
                              KIND.matcher(needed)
                                  .results()
                                  .map(m -> m.group(1))
                                  .collect(Collectors.toSet());
                          assertThat(kinds).as(place + " " + key.name()).isEqualTo(key.when());
                          assertThat(needed.startsWith("yes") || needed.startsWith("with `kind:"))
                              .as(place + " " + key.name() + ": " + needed)
                              .isEqualTo(key.needed());
                        }));
  }

  /// Every word that a reader's text holds is put where it does not belong; were it a key that the
  /// reader asks for there, the reader would not call it unknown.
  @Test
  void theReadersKnowTheseKeysAndNoOthers() throws Exception {
    PackDraft pack = PackDraft.of(Files.readString(SALTMERE.resolve(PackReader.FILE)));
    Set<String> words = words();
    for (Spot spot : spots(pack)) {
      List<String> strangers =
          words.stream().filter(word -> !pack.keys(spot.path()).contains(word)).toList();
      Set<String> known = Set.copyOf(spot.known(pack));
      for (int from = 0; from < strangers.size(); from += AT_ONCE) {
        List<String> some = strangers.subList(from, Math.min(from + AT_ONCE, strangers.size()));
        assertThat(unknown(pack, spot.path(), some))
            .as(spot.path().toString())
            .containsExactlyInAnyOrderElementsOf(
                some.stream().filter(word -> !known.contains(word)).toList());
      }
    }
  }

  /// Saltmere has every key there is, so that the readers are seen to take each of them.
  @Test
  void theInventedPackHasEveryKey() throws Exception {
    PackDraft pack = PackDraft.of(Files.readString(SALTMERE.resolve(PackReader.FILE)));
    Map<Shape, Set<String>> used = new HashMap<>();
    spots(pack)
        .forEach(
            spot ->
                used.computeIfAbsent(spot.shape(), _ -> new TreeSet<>())
                    .addAll(pack.keys(spot.path())));
    shapes()
        .forEach(
            (place, shape) ->
                assertThat(used.get(shape))
                    .as(place)
                    .containsAll(shape.keys().stream().map(Slot::name).toList()));
  }

  private static List<String> unknown(PackDraft pack, PackPath group, List<String> strangers) {
    PackDraft with = pack;
    for (String stranger : strangers) {
      with = with.withWords(group.then(stranger), "x");
    }
    Pattern told = Pattern.compile("the key `([a-z-]+)` is not known here");
    return Larkshire.problems(PackReader.read(with.text().getBytes(UTF_8))).stream()
        .map(problem -> told.matcher(problem.reason()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .toList();
  }

  /// Words that could be keys: whatever stands in quotes in the readers, and all keys there are.
  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(READERS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        WORD.matcher(Files.readString(file)).results().forEach(m -> words.add(m.group(1)));
      }
    }
    tables().values().forEach(table -> words.addAll(table.keySet()));
    return words;
  }

  /// By place, what the page says about each key's need.
  private static Map<String, Map<String, String>> tables() throws IOException {
    String page = Files.readString(Path.of("src/docs/pack-format.md"));
    String keys = page.substring(page.indexOf("## Every key"), page.indexOf("## What is refused"));
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    List<String> places = List.of();
    for (String line : keys.lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (line.startsWith("### At the top")) {
        places = List.of("");
      } else if (line.startsWith("###")) {
        places = PLACE.matcher(line).results().map(m -> m.group(1)).toList();
      } else if (key.matches()) {
        for (String place : places) {
          String needed = key.group(2).split("\\|", -1)[2].strip();
          tables.computeIfAbsent(place, _ -> new LinkedHashMap<>()).put(key.group(1), needed);
        }
      }
    }
    return tables;
  }

  private static Map<String, Shape> shapes() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    collect("", PackShape.PACK, shapes);
    return shapes;
  }

  private static void collect(String place, Shape shape, Map<String, Shape> into) {
    into.put(place, shape);
    for (Slot key : shape.keys()) {
      String below = place.isEmpty() ? key.name() : place + "." + key.name();
      inner(key.kind()).forEach(inner -> collect(below, inner, into));
    }
  }

  private static List<Shape> inner(Content content) {
    return switch (content) {
      case Content.Part(Shape shape) -> List.of(shape);
      case Content.Parts(Shape shape) -> List.of(shape);
      case Content.TextsOrParts(Shape shape) -> List.of(shape);
      case Content.Statements(Shape shape) -> List.of(shape);
      case Content.ForEach(var _, Content each) -> inner(each);
      default -> List.of();
    };
  }

  /// Every group of the pack that has a shape.
  private static List<Spot> spots(PackDraft pack) {
    List<Spot> spots = new ArrayList<>();
    gather(pack, PackPath.TOP, "", PackShape.PACK, spots);
    return spots;
  }

  private static void gather(
      PackDraft pack, PackPath path, String place, Shape shape, List<Spot> into) {
    if (pack.keys(path).isEmpty()) {
      return;
    }
    into.add(new Spot(path, place, shape));
    for (Slot key : shape.keys()) {
      PackPath below = path.then(key.name());
      String name = place.isEmpty() ? key.name() : place + "." + key.name();
      for (Shape inner : inner(key.kind())) {
        if (key.kind() instanceof Content.Part) {
          gather(pack, below, name, inner, into);
        }
        for (int i = 0; i < pack.items(below).size(); i++) {
          gather(pack, below.then(i), name, inner, into);
        }
        if (key.kind() instanceof Content.ForEach) {
          for (String each : pack.keys(below)) {
            for (int i = 0; i < pack.items(below.then(each)).size(); i++) {
              gather(pack, below.then(each).then(i), name, inner, into);
            }
          }
        }
      }
    }
  }

  /// A group of the pack.
  private record Spot(PackPath path, String place, Shape shape) {
    /// Keys that it can have, given its kind.
    List<String> known(PackDraft pack) {
      String kind = pack.words(path.then("kind"));
      return shape.keys().stream()
          .filter(key -> key.when().isEmpty() || key.when().contains(kind))
          .map(Slot::name)
          .toList();
    }
  }
}
