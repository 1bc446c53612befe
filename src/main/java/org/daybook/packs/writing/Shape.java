package org.daybook.packs.writing;

import java.util.List;
import java.util.Set;

/// Which keys a group of a pack can have, and what stands under each, for whoever offers them to be
/// filled in. Whether a pack is sound is not decided here but by reading it.
///
/// @param title key whose words name a group in a list of such groups
public record Shape(String title, List<Slot> keys) {
  public Shape {
    keys = List.copyOf(keys);
  }

  /// One key.
  ///
  /// @param needed whether it must be there, where it makes sense
  /// @param when values of the group's `kind` for which it makes sense; empty for all
  public record Slot(String name, Content kind, boolean needed, Set<String> when) {
    public Slot {
      when = Set.copyOf(when);
    }
  }

  /// What stands under a key.
  public sealed interface Content {
    /// Words: one line, or several lines of the screen for prose.
    record Words(boolean prose) implements Content {}

    /// One of some fixed words.
    record OneOf(List<String> choices) implements Content {
      public OneOf {
        choices = List.copyOf(choices);
      }
    }

    /// An id or name that stands somewhere else in the pack.
    ///
    /// @param among where, such as `scale/categories/*/id`
    record Reference(String among) implements Content {}

    /// Several of such.
    record References(String among) implements Content {}

    /// A list of short texts.
    record Texts() implements Content {}

    /// Texts, or groups for those that are signals.
    record Statements(Shape shape) implements Content {}

    /// Several ids of the other entries of the same list.
    record Siblings() implements Content {}

    /// A list of texts, or of groups that begin with a text.
    record TextsOrParts(Shape shape) implements Content {}

    /// Something for each of the ids that stand somewhere else.
    record ForEach(String among, Content kind) implements Content {}

    /// Words by ids that the pack chooses.
    record WordsById() implements Content {}

    /// A group of keys.
    record Part(Shape shape) implements Content {}

    /// A list of groups of keys.
    record Parts(Shape shape) implements Content {}
  }
}
