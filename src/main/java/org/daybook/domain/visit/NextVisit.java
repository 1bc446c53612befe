package org.daybook.domain.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When the adviser comes back and for what, as it was agreed in the room.
///
/// @param date null while no day is agreed
/// @param about what for; may be empty
public record NextVisit(@Nullable LocalDate date, String about) {
  /// Nothing agreed.
  public static final NextVisit NONE = new NextVisit(null, "");

  public NextVisit on(@Nullable LocalDate day) {
    return new NextVisit(day, about);
  }

  public NextVisit about(String words) {
    return new NextVisit(date, words);
  }
}
