package org.daybook.ui.packs;

import java.util.Optional;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.Imported.Older;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;

/// Something to decide about a pack before anything is done.
///
/// @param words what would happen
/// @param yes the verb that does it
/// @param no the verb that lets it be
/// @param action what is done for a yes
public record PackDecision(String words, String yes, String no, Runnable action) {
  /// Whether an earlier version takes the place of the one in use.
  static PackDecision older(Older older, Runnable take) {
    Identity offered = older.offered();
    String version = older.inUse().version();
    return new PackDecision(
        Strings.of("packs.older.question", offered.title(), offered.version(), version),
        Strings.of("packs.older.take", offered.version()),
        Strings.of("packs.older.keep", version),
        take);
  }

  /// Whether a pack is taken out of use.
  ///
  /// @param beneath what serves in its place then, if anything does
  static PackDecision takeOut(Identity pack, Optional<Framework> beneath, Runnable take) {
    String after =
        beneath
            .map(it -> Strings.of("packs.out.beneath", it.identity().version()))
            .orElseGet(() -> Strings.of("packs.out.without"));
    return new PackDecision(
        Strings.of("packs.out.question", pack.title(), pack.version(), after),
        Strings.of("packs.out.verb"),
        Strings.of("packs.out.keep"),
        take);
  }
}
