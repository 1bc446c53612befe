package org.daybook.domain.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An agreement that is being filled in: what somebody has typed or chosen so far, kept with the
/// visit so that it is not lost, and not yet true of anything.
///
/// @param category id of the category chosen, or null while nobody chose another than is proposed
/// @param by who is to agree, as typed, or null while nobody named others than those present
/// @param reason why it differs from the proposal, as typed
/// @param date the day, or null while nobody gave another than today
public record Agreeing(
    @Nullable String category, @Nullable String by, String reason, @Nullable LocalDate date) {
  public static final Agreeing NOTHING = new Agreeing(null, null, "", null);

  public Agreeing withCategory(String changed) {
    return new Agreeing(changed, by, reason, date);
  }

  public Agreeing withBy(String changed) {
    return new Agreeing(category, changed, reason, date);
  }

  public Agreeing withReason(String changed) {
    return new Agreeing(category, by, changed, date);
  }

  public Agreeing withDate(LocalDate changed) {
    return new Agreeing(category, by, reason, changed);
  }
}
