package org.daybook.domain.booklet;

/// Where something to have or to complete stands in the pack's calendar. Its entries and items have
/// no ids, so they are known by their places, from 1; a record keeps its version of the pack.
///
/// @param entry place of the entry in the calendar
/// @param item place of the item in its list
public record Place(int entry, Moment moment, int item) {

  /// As records keep it, such as `1.before.3`.
  public String key() {
    return entry + (moment == Moment.BEFOREHAND ? ".before." : ".day.") + item;
  }

  /// When it is wanted.
  public enum Moment {
    BEFOREHAND,
    ON_THE_DAY
  }
}
