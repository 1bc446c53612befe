package org.daybook.packs.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Group;
import org.daybook.packs.yaml.YamlNode.Place;

/// The keys of one group in a pack, asked for one by one.
///
/// What is missing or wrong is noted with its line and reading goes on with a stand-in, so that one
/// reading finds everything; a pack with any problem noted is never built. [#finish()] notes the
/// keys that nobody asked for.
public final class Fields {
  private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Place place;
  private final boolean silent;
  private final PackProblems problems;

  private Fields(Group group, boolean silent, PackProblems problems) {
    group.entries().forEach(entry -> entries.put(entry.key(), entry));
    this.place = group.place();
    this.silent = silent;
    this.problems = problems;
  }

  /// The keys of a node; noted and empty if it is no group of keys.
  public static Fields of(YamlNode node, String name, PackProblems problems) {
    if (node instanceof Group group) {
      return new Fields(group, false, problems);
    }
    problems.note(node.place(), name + " must be a group of keys");
    return new Fields(new Group(List.of(), node.place()), true, problems);
  }

  /// Where the group begins.
  public Place place() {
    return place;
  }

  /// Whether the key is there, whatever it holds.
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /// The value of a key that need not be there, as `read` understands it.
  public <T> Optional<T> optional(String key, BiFunction<Value, String, T> read) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key))
        .map(entry -> read.apply(new Value(entry.value(), problems), "`" + key + "`"));
  }

  /// The value of a key that must be there; the stand-in if it is not.
  public <T> T required(String key, T standIn, BiFunction<Value, String, T> read) {
    noteMissing(key);
    return optional(key, read).orElse(standIn);
  }

  /// One line of text under a key that must be there; empty, and noted, if it is not.
  public String text(String key) {
    return required(key, "", Value::text);
  }

  /// One line of text under a key that need not be there.
  public String textOr(String key, String otherwise) {
    return optional(key, Value::text).orElse(otherwise);
  }

  /// An id that no other in `taken` has; it is added there.
  public String newId(String key, Set<String> taken) {
    String id = required(key, "", Value::id);
    if (!id.isEmpty() && !taken.add(id)) {
      note(key, "the id `" + id + "` is used twice");
    }
    return id;
  }

  /// A text that no other in `taken` is; it is added there.
  ///
  /// @param what it names, for the sentence about one that comes twice
  public String newText(String key, String what, Set<String> taken) {
    String text = text(key);
    noteTwice(key, what, text, taken);
    return text;
  }

  /// Notes a text that another in `taken` is; it is added there.
  public void noteTwice(String key, String what, String text, Set<String> taken) {
    if (!text.isEmpty() && !taken.add(text)) {
      noteSince(key, "the " + what + " `" + text + "` comes twice");
    }
  }

  /// A text of at most so many letters.
  public String textOfAtMost(String key, int letters) {
    String text = text(key);
    if (text.length() > letters) {
      note(key, "`" + key + "` is longer than " + letters + " letters");
    }
    return text;
  }

  /// An id or name that stands among `known`.
  ///
  /// @param read how it is written: `Value::id` or `Value::text`
  public String reference(
      String key, Set<String> known, String what, BiFunction<Value, String, String> read) {
    String id = required(key, "", read);
    if (!id.isEmpty() && !known.contains(id)) {
      note(key, "there is no " + what + " `" + id + "`");
    }
    return id;
  }

  /// Ids or names that stand among `known`, none twice; empty if the key is not there.
  public List<String> references(String key, Set<String> known, String what, int most) {
    return optional(key, (value, name) -> value.references(name, known, what, most))
        .orElse(List.of());
  }

  /// The keys under a key that must be there.
  public Fields group(String key) {
    noteMissing(key);
    asked.add(key);
    Entry entry = entries.get(key);
    return entry == null
        ? new Fields(new Group(List.of(), place), true, problems)
        : of(entry.value(), "`" + key + "`", problems);
  }

  /// A list that must be there, of groups of keys.
  public <T> List<T> groups(String key, int least, int most, Function<Fields, T> each) {
    return required(key, List.of(), (value, name) -> value.groups(name, least, most, each));
  }

  /// A list of groups of keys that need not be there; with at least one entry if it is.
  public <T> List<T> groupsIfAny(String key, int most, Function<Fields, T> each) {
    return optional(key, (value, name) -> value.groups(name, 1, most, each)).orElse(List.of());
  }

  /// A list of short texts that need not be there; with at least one entry if it is.
  public List<String> textsIfAny(String key, int most) {
    return optional(key, (value, name) -> value.texts(name, 1, most)).orElse(List.of());
  }

  /// A list that must be there, of short texts.
  public List<String> texts(String key, int least, int most) {
    return required(key, List.of(), (value, name) -> value.texts(name, least, most));
  }

  /// A list that must be there, of short texts of which none comes twice.
  public List<String> differentTexts(String key, int least, int most) {
    return required(key, List.of(), (value, name) -> value.differentTexts(name, least, most));
  }

  /// Every key with its value, for groups whose keys the pack chooses.
  public List<Entry> all() {
    asked.addAll(entries.keySet());
    return List.copyOf(entries.values());
  }

  /// Notes a problem at a key, or at the group where the key is missing.
  public void note(String key, String reason) {
    Entry entry = entries.get(key);
    problems.note(entry == null ? place : entry.value().place(), reason);
  }

  /// Notes a problem that not every Daybook would have, as [#note(String, String)] does.
  public void noteSince(String key, String reason) {
    Entry entry = entries.get(key);
    problems.noteSince(entry == null ? place : entry.value().place(), reason);
  }

  /// Notes every key that was not asked for; call it last.
  public void finish() {
    List<Entry> unknown = new ArrayList<>(entries.values());
    unknown.removeIf(entry -> asked.contains(entry.key()));
    unknown.forEach(
        entry -> problems.note(entry.place(), "the key `" + entry.key() + "` is not known here"));
  }

  private void noteMissing(String key) {
    if (!silent && !entries.containsKey(key)) {
      problems.note(place, "`" + key + "` is missing");
    }
  }
}
