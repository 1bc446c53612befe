package org.daybook.packs.yaml;

import java.util.List;

/// A piece of a YAML file as it was written, with its place. Text stays text: what it means depends
/// on the key it stands under, so that `version: 1.0` is never taken for a number.
public sealed interface YamlNode {
  Place place();

  /// Where something begins, both counted from 1.
  record Place(int line, int column) {}

  /// A single value; `quoted` when it was written in quotes or as a block.
  record Text(String value, boolean quoted, Place place) implements YamlNode {}

  /// A list.
  record Items(List<YamlNode> items, Place place) implements YamlNode {}

  /// Keys with their values, in the order of the file; no key comes twice.
  record Group(List<Entry> entries, Place place) implements YamlNode {}

  /// One key and its value, at the place of the key.
  record Entry(String key, YamlNode value, Place place) {}
}
