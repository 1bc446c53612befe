package org.daybook.ui.evidence;

import java.util.List;
import org.daybook.domain.search.Spelling;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.jspecify.annotations.Nullable;

/// Which evidence is shown.
///
/// @param words all of them must be in what it says, in any order; blank for any
/// @param kind where it comes from, or null for anywhere
/// @param aspect which aspect it bears on: an id, or [#ANY], or [#NONE]
record EvidenceFilter(String words, @Nullable Source kind, Side side, String aspect) {
  /// Whatever it bears on.
  static final String ANY = "";

  /// Evidence that bears on nothing yet.
  static final String NONE = "-";

  static final EvidenceFilter ALL = new EvidenceFilter("", null, Side.EITHER, ANY);

  EvidenceFilter withWords(String changed) {
    return new EvidenceFilter(changed, kind, side, aspect);
  }

  EvidenceFilter withKind(@Nullable Source changed) {
    return new EvidenceFilter(words, changed, side, aspect);
  }

  EvidenceFilter withSide(Side changed) {
    return new EvidenceFilter(words, kind, changed, aspect);
  }

  EvidenceFilter withAspect(String changed) {
    return new EvidenceFilter(words, kind, side, changed);
  }

  /// The words to look for, plain.
  List<String> wanted() {
    return Spelling.words(words);
  }

  /// Whether a piece is shown, words aside.
  boolean shows(Evidence piece) {
    return (kind == null || piece.source() == kind)
        && side.shows(piece.challenges())
        && switch (aspect) {
          case ANY -> true;
          case NONE -> piece.aspects().isEmpty();
          default -> piece.aspects().contains(aspect);
        };
  }

  /// For or against a judgement.
  enum Side {
    EITHER,
    SUPPORTS,
    CHALLENGES;

    boolean shows(boolean challenges) {
      return this == EITHER || challenges == (this == CHALLENGES);
    }
  }
}
