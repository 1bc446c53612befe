package org.daybook.packs.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Group;
import org.daybook.packs.yaml.YamlNode.Items;
import org.daybook.packs.yaml.YamlNode.Place;
import org.daybook.packs.yaml.YamlNode.Text;
import org.daybook.packs.yaml.YamlTree;

/// A pack while somebody writes it: any tree of keys, sound or not. Immutable: each change makes a
/// new draft.
public record PackDraft(Group root) {
  private static final Place NOWHERE = new Place(1, 1);

  /// Reads a draft from a pack's text; it need not be a sound pack, only YAML.
  public static PackDraft of(String text) throws UnreadablePack {
    String readable = PackText.of(text.getBytes(StandardCharsets.UTF_8));
    if (YamlTree.of(readable) instanceof Group group) {
      return new PackDraft(group);
    }
    throw new UnreadablePack(1, 1, "a pack must be a group of keys");
  }

  /// The draft as the text of a `pack.yaml`.
  public String text() {
    return PackYaml.write(root);
  }

  /// What stands at a path, if anything does.
  public Optional<YamlNode> at(PackPath path) {
    YamlNode node = root;
    for (String step : path.steps()) {
      Optional<YamlNode> next = child(node, step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      node = next.get();
    }
    return Optional.of(node);
  }

  /// The text at a path; empty where there is none.
  public String words(PackPath path) {
    return at(path).map(node -> node instanceof Text(var value, _, _) ? value : "").orElse("");
  }

  /// The entries of the list at a path; none where there is no list.
  public List<YamlNode> items(PackPath path) {
    return at(path)
        .map(node -> node instanceof Items(var items, _) ? items : none())
        .orElse(none());
  }

  /// The keys of the group at a path; none where there is no group.
  public List<String> keys(PackPath path) {
    return at(path)
        .map(node -> node instanceof Group(var entries, _) ? entries : List.<Entry>of())
        .orElse(List.of())
        .stream()
        .map(Entry::key)
        .toList();
  }

  /// With a text at a path; blank text takes the key away. Groups on the way are made.
  public PackDraft withWords(PackPath path, String words) {
    return words.isBlank() && !isItem(path) ? without(path) : with(path, text(words));
  }

  /// With a list of texts at a path; an empty list takes the key away.
  public PackDraft withTexts(PackPath path, List<String> texts) {
    return texts.isEmpty()
        ? without(path)
        : with(path, new Items(texts.stream().map(t -> (YamlNode) text(t)).toList(), NOWHERE));
  }

  /// With something at a path, instead of what was there. Groups on the way are made.
  public PackDraft with(PackPath path, YamlNode node) {
    return new PackDraft((Group) set(root, path.steps(), node));
  }

  /// Without what is at a path; a group or list left empty goes too.
  public PackDraft without(PackPath path) {
    if (at(path).isEmpty()) {
      return this;
    }
    PackPath parent = path.parent();
    YamlNode left =
        switch (at(parent).orElseThrow()) {
          case Group(var entries, var place) ->
              new Group(entries.stream().filter(e -> !e.key().equals(path.last())).toList(), place);
          case Items(var items, var place) -> {
            List<YamlNode> fewer = new ArrayList<>(items);
            fewer.remove(Integer.parseInt(path.last()));
            yield new Items(fewer, place);
          }
          case Text _ -> throw new IllegalStateException("nothing stands in a text: " + path);
        };
    boolean empty =
        left instanceof Group(var entries, _)
            ? entries.isEmpty()
            : left instanceof Items(var items, _) && items.isEmpty();
    return empty && !parent.isTop() && !isItem(parent) ? without(parent) : with(parent, left);
  }

  /// With one more entry at the end of a list, which is made if need be.
  public PackDraft withItem(PackPath list, YamlNode item) {
    List<YamlNode> more = new ArrayList<>(items(list));
    more.add(item);
    return with(list, new Items(more, NOWHERE));
  }

  /// With an entry of a list that many places further down, or up if negative; it stops at the
  /// ends.
  public PackDraft moved(PackPath item, int by) {
    PackPath list = item.parent();
    List<YamlNode> order = new ArrayList<>(items(list));
    int from = Integer.parseInt(item.last());
    int to = Math.clamp((long) from + by, 0, order.size() - 1);
    order.add(to, order.remove(from));
    return with(list, new Items(order, NOWHERE));
  }

  /// A text to put somewhere: one line, without the characters that no pack may have.
  public static Text text(String words) {
    String line =
        words
            .codePoints()
            .map(c -> c < ' ' || PackText.invisible(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new Text(line.strip(), false, NOWHERE);
  }

  /// A group without keys to put somewhere.
  public static Group empty() {
    return new Group(List.of(), NOWHERE);
  }

  /// A list without entries to put somewhere.
  public static Items nothing() {
    return new Items(List.of(), NOWHERE);
  }

  /// A group to put somewhere.
  ///
  /// @param keysAndWords each key followed by its words
  public static Group group(String... keysAndWords) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndWords.length; i += 2) {
      entries.add(new Entry(keysAndWords[i], text(keysAndWords[i + 1]), NOWHERE));
    }
    return new Group(entries, NOWHERE);
  }

  /// With an id for an entry of a list that no other entry there has, where entries have ids.
  public PackDraft renamed(PackPath item) {
    String id = words(item.then("id"));
    if (id.isEmpty()) {
      return this;
    }
    PackPath list = item.parent();
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < items(list).size(); i++) {
      taken.add(words(list.then(i).then("id")));
    }
    String stem = id.replaceFirst("-[0-9]+$", "");
    int number = 2;
    while (taken.contains(stem + "-" + number)) {
      number++;
    }
    return withWords(item.then("id"), stem + "-" + number);
  }

  private boolean isItem(PackPath path) {
    return !path.isTop() && at(path.parent()).orElse(root) instanceof Items;
  }

  private static Optional<YamlNode> child(YamlNode node, String step) {
    return switch (node) {
      case Group(var entries, _) ->
          entries.stream().filter(e -> e.key().equals(step)).map(Entry::value).findFirst();
      case Items(var items, _) -> {
        int index = step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : -1;
        yield index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
      }
      case Text _ -> Optional.empty();
    };
  }

  private static YamlNode set(YamlNode into, List<String> steps, YamlNode node) {
    if (steps.isEmpty()) {
      return node;
    }
    String step = steps.getFirst();
    UnaryOperator<YamlNode> deeper = inner -> set(inner, steps.subList(1, steps.size()), node);
    if (into instanceof Items(var items, var place)) {
      List<YamlNode> changed = new ArrayList<>(items);
      int index = Integer.parseInt(step);
      changed.set(index, deeper.apply(items.get(index)));
      return new Items(changed, place);
    }
    List<Entry> entries =
        into instanceof Group(var its, _) ? new ArrayList<>(its) : new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.key().equals(step)) {
        entries.set(i, new Entry(step, deeper.apply(entry.value()), entry.place()));
        return new Group(entries, into.place());
      }
    }
    entries.add(new Entry(step, deeper.apply(new Group(List.of(), NOWHERE)), NOWHERE));
    return new Group(entries, into.place());
  }

  private static List<YamlNode> none() {
    return List.of();
  }
}
