package org.daybook.domain.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for every note of visit.
///
/// @param discussedWith with whom the evidence of each judgement must have been discussed before a
///     note is issued, or null where the organisation does not ask for it
/// @param alert who hears of a serious concern at once, or null where nobody is named
/// @param groups the groups that notes must speak of
public record NoteRules(
    @Nullable String discussedWith, @Nullable String alert, List<Group> groups) {
  /// An organisation that asks for nothing of the kind.
  public static final NoteRules NONE = new NoteRules(null, null, List.of());

  public NoteRules {
    groups = List.copyOf(groups);
  }
}
