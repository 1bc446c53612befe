package org.daybook.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.application.writing.PackEntry.Item;
import org.daybook.application.writing.PackEntry.Line;
import org.daybook.application.writing.PackEntry.Option;
import org.daybook.application.writing.PackPage.Crumb;
import org.daybook.packs.writing.PackCheck;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackPath;
import org.daybook.packs.writing.PackShape;
import org.daybook.packs.writing.Shape;
import org.daybook.packs.writing.Shape.Content;
import org.daybook.packs.writing.Shape.Slot;

/// Lays out one group of a draft as a page to fill in.
final class PageReading {
  private static final String MISSING = " is missing";

  /// Groups whose keys speak for themselves.
  private static final Set<String> UNNAMED_PARTS =
      Set.of("scale", "year", "vocabulary", "valid", "notes");

  private final PackDraft draft;
  private final PackCheck check;

  PageReading(PackDraft draft, PackCheck check) {
    this.draft = draft;
    this.check = check;
  }

  /// The page at a path; the page of what it stood in, if it is there no more.
  PackPage page(PackPath path) {
    PackPath there = path;
    while (!there.isTop() && draft.at(there).isEmpty()) {
      there = there.parent();
    }
    Optional<Shape> shape = shape(PackShape.PACK, there.steps());
    List<PackEntry> entries = new ArrayList<>();
    if (shape.isPresent()) {
      fill(entries, there, shape.get(), "");
    } else {
      entries.add(inside(there, Wording.label(there.last())));
    }
    return new PackPage(there.toString(), trail(there), entries, flaws(there));
  }

  /// Whether a group with a page of its own can stand at a path.
  static boolean isGroup(PackPath path) {
    return shape(PackShape.PACK, path.steps()).isPresent();
  }

  /// The shape of the group at a path below a group of this shape; empty for a list.
  private static Optional<Shape> shape(Shape from, List<String> steps) {
    if (steps.isEmpty()) {
      return Optional.of(from);
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    return from.keys().stream()
        .filter(key -> key.name().equals(step))
        .findFirst()
        .flatMap(
            key ->
                switch (key.kind()) {
                  case Content.Part(Shape inner) -> shape(inner, rest);
                  case Content.Parts(Shape inner) -> entry(inner, rest);
                  case Content.TextsOrParts(Shape inner) -> entry(inner, rest);
                  default -> Optional.empty();
                });
  }

  /// Whether a key must be there, where it makes sense.
  static boolean isNeeded(PackPath path) {
    return !path.isTop()
        && shape(PackShape.PACK, path.parent().steps()).stream()
            .flatMap(shape -> shape.keys().stream())
            .anyMatch(key -> key.name().equals(path.last()) && key.needed());
  }

  private static Optional<Shape> entry(Shape shape, List<String> steps) {
    return steps.isEmpty() ? Optional.empty() : shape(shape, steps.subList(1, steps.size()));
  }

  private void fill(List<PackEntry> entries, PackPath path, Shape shape, String prefix) {
    String kind = draft.words(path.then("kind"));
    for (Slot key : shape.keys()) {
      if (!key.when().isEmpty() && !key.when().contains(kind)) {
        continue;
      }
      PackPath at = path.then(key.name());
      String label = prefix + Wording.label(key.name());
      switch (key.kind()) {
        case Content.Part(Shape inner) ->
            fill(entries, at, inner, UNNAMED_PARTS.contains(key.name()) ? "" : label + ": ");
        case Content.ForEach(String among, Content each) ->
            options(among)
                .forEach(option -> entries.add(forEach(at.then(option.value()), option, each)));
        default -> entries.add(entry(at, label, key));
      }
    }
  }

  private PackEntry forEach(PackPath at, Option option, Content kind) {
    return kind instanceof Content.Statements
        ? new PackEntry.Statements(at.toString(), option.label(), lines(at), flawsWithin(at))
        : new PackEntry.Texts(at.toString(), option.label(), texts(at), false, flawsWithin(at));
  }

  private PackEntry entry(PackPath at, String label, Slot key) {
    String path = at.toString();
    return switch (key.kind()) {
      case Content.Words(boolean prose) ->
          new PackEntry.Words(path, label, draft.words(at), prose, key.needed(), flaws(at));
      case Content.OneOf(List<String> choices) ->
          choice(
              at, label, key, choices.stream().map(c -> new Option(c, Wording.label(c))).toList());
      case Content.Reference(String among) -> choice(at, label, key, options(among));
      case Content.References(String among) -> several(at, label, key, options(among));
      case Content.Siblings _ -> several(at, label, key, siblings(at.parent()));
      case Content.Texts _ ->
          new PackEntry.Texts(path, label, texts(at), key.needed(), flawsWithin(at));
      case Content.WordsById _ ->
          new PackEntry.Texts(
              path,
              label,
              draft.keys(at).stream().map(id -> id + ": " + draft.words(at.then(id))).toList(),
              false,
              flawsWithin(at));
      case Content.Statements _ ->
          new PackEntry.Statements(path, label, lines(at), flawsWithin(at));
      case Content.Parts _, Content.TextsOrParts _ -> inside(at, label);
      case Content.Part _, Content.ForEach _ ->
          throw new IllegalStateException("laid out before: " + at);
    };
  }

  private PackEntry choice(PackPath at, String label, Slot key, List<Option> options) {
    return new PackEntry.Choice(
        at.toString(), label, draft.words(at), options, key.needed(), flaws(at));
  }

  private PackEntry several(PackPath at, String label, Slot key, List<Option> options) {
    return new PackEntry.Several(
        at.toString(), label, texts(at), options, key.needed(), flawsWithin(at));
  }

  private PackEntry inside(PackPath list, String label) {
    List<Item> items =
        IntStream.range(0, draft.items(list).size())
            .mapToObj(list::then)
            .map(item -> new Item(item.toString(), title(item), flawsWithin(item).size()))
            .toList();
    return new PackEntry.Inside(list.toString(), label, items, flaws(list));
  }

  /// The ids or names that stand at a pattern, with the words people know them by.
  private List<Option> options(String among) {
    PackPath pattern = PackPath.of(among);
    PackPath list = new PackPath(pattern.steps().subList(0, pattern.steps().indexOf("*")));
    return options(list, pattern.last());
  }

  /// The other entries of the list that an entry stands in.
  private List<Option> siblings(PackPath item) {
    String own = draft.words(item.then("id"));
    return options(item.parent(), "id").stream().filter(o -> !o.value().equals(own)).toList();
  }

  private List<Option> options(PackPath list, String key) {
    return IntStream.range(0, draft.items(list).size())
        .mapToObj(list::then)
        .filter(item -> !draft.words(item.then(key)).isEmpty())
        .map(item -> new Option(draft.words(item.then(key)), title(item)))
        .toList();
  }

  private List<String> texts(PackPath list) {
    return IntStream.range(0, draft.items(list).size())
        .mapToObj(i -> draft.words(list.then(i)))
        .toList();
  }

  private List<Line> lines(PackPath list) {
    return IntStream.range(0, draft.items(list).size())
        .mapToObj(list::then)
        .map(
            item ->
                draft.keys(item).isEmpty()
                    ? new Line(draft.words(item), false)
                    : new Line(
                        draft.words(item.then("text")),
                        draft.words(item.then("signal")).equals("true")))
        .toList();
  }

  /// What an entry of a list is known by: its name or title, else its text or id.
  private String title(PackPath item) {
    String rating = draft.words(item.then("rating"));
    return rating.isEmpty() ? named(item) : band(item, rating);
  }

  /// The name of a band's rating and its limits: "Calm: from 5, to 12".
  private String band(PackPath item, String rating) {
    String name =
        options("ratings/*/id").stream()
            .filter(option -> option.value().equals(rating))
            .map(Option::label)
            .findFirst()
            .orElse(rating);
    String limits =
        draft.keys(item).stream()
            .filter(key -> !key.equals("rating"))
            .map(key -> key.replace('-', ' ') + " " + draft.words(item.then(key)))
            .collect(Collectors.joining(", "));
    return limits.isEmpty() ? name : name + ": " + limits;
  }

  private String named(PackPath item) {
    return Stream.concat(
            Stream.of("name", "title", "text", "half-term", "id")
                .map(key -> draft.words(item.then(key))),
            Stream.of(draft.words(item)))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Wording.UNNAMED);
  }

  private List<Crumb> trail(PackPath path) {
    List<Crumb> trail = new ArrayList<>();
    PackPath here = PackPath.TOP;
    for (String step : path.steps()) {
      here = here.then(step);
      boolean item = step.chars().allMatch(Character::isDigit);
      if (!UNNAMED_PARTS.contains(here.toString())) {
        trail.add(new Crumb(here.toString(), item ? title(here) : Wording.label(step)));
      }
    }
    return trail;
  }

  /// What is wrong with a value or, where it is missing, that it is. What is missing in a group is
  /// told at the entry to be filled in, not of the whole group.
  private List<String> flaws(PackPath at) {
    String missing = at.isTop() ? "" : "`" + at.last() + "`" + MISSING;
    return check.problems().stream()
        .filter(
            found ->
                found.path().equals(at)
                    ? !found.problem().reason().endsWith(MISSING) || draft.keys(at).isEmpty()
                    : !at.isTop()
                        && found.path().equals(at.parent())
                        && found.problem().reason().equals(missing))
        .map(found -> Wording.flaw(found.problem().reason()))
        .toList();
  }

  private List<String> flawsWithin(PackPath at) {
    return Stream.concat(
            flaws(at).stream(),
            check.problems().stream()
                .filter(found -> found.path().within(at))
                .map(found -> Wording.flaw(found.problem().reason())))
        .distinct()
        .toList();
  }
}
