package org.daybook.domain.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for every note of visit.
///
/// @param discussedWith with whom the evidence of each judgement must have been discussed before a
///     note is issued, or null where the organisation does not ask for it
/// @param alert who hears of a serious concern at once, or null where nobody is named
/// @param leadCheck who looks at a note before it is issued, or null where nobody does
/// @param leadFirst whether no note is issued before they have accepted it; else they may look
/// @param checkDays how many working days a school has to say whether a note is accurate, 1 to 60
/// @param groups the groups that notes must speak of
public record NoteRules(
    @Nullable String discussedWith,
    @Nullable String alert,
    @Nullable String leadCheck,
    boolean leadFirst,
    int checkDays,
    List<Group> groups) {
  /// The days a school has where its organisation says nothing of them: a week of work.
  public static final int USUAL_CHECK_DAYS = 5;

  /// An organisation that asks for nothing of the kind.
  public static final NoteRules NONE =
      new NoteRules(null, null, null, false, USUAL_CHECK_DAYS, List.of());

  public NoteRules {
    groups = List.copyOf(groups);
  }
}
