package org.daybook.domain.category;

/// Where an assessor puts an aspect: in a category, or aside for a stated reason.
public sealed interface Placement {
  /// The word for this placement in files and on the command line: a category id or a fixed word.
  String word();

  /// Reads a [#word()]; anything that is not one of the two fixed words is a category id.
  static Placement of(String word) {
    for (Aside aside : Aside.values()) {
      if (aside.word().equals(word)) {
        return aside;
      }
    }
    return new In(word);
  }

  /// In the category of this id.
  record In(String category) implements Placement {
    @Override
    public String word() {
      return category;
    }
  }

  /// Not in any category.
  enum Aside implements Placement {
    /// Applies to the school, but nobody has looked at it yet.
    NOT_CONSIDERED("not-considered"),
    /// The school has no such thing, such as early years in a secondary school.
    NOT_APPLICABLE("not-applicable");

    private final String word;

    Aside(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
