package org.daybook.domain.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the visit of one half-term is about.
///
/// @param halfTerm its name
/// @param visit id of the visit type
/// @param support ids of the support levels whose schools it is for; none for all
/// @param beforehand documents to have beforehand
/// @param onTheDay what is completed on the day
/// @param activities what can be done on the day, in the pack's words
public record CalendarEntry(
    String halfTerm,
    String visit,
    List<String> support,
    String focus,
    List<Item> beforehand,
    List<Item> onTheDay,
    List<String> activities) {
  public CalendarEntry {
    support = List.copyOf(support);
    beforehand = List.copyOf(beforehand);
    onTheDay = List.copyOf(onTheDay);
    activities = List.copyOf(activities);
  }

  /// A document to have or to complete.
  ///
  /// @param form id of the form that must be filled in, or null
  /// @param grid id of the assurance grid whose term must be rated, or null
  /// @param note whether it is the visit's own note; with none of these it is ticked by hand
  /// @param optional whether nothing is missing without it
  public record Item(
      String text, @Nullable String form, @Nullable String grid, boolean note, boolean optional) {

    /// Something that is ticked by hand.
    public static Item ticked(String text, boolean optional) {
      return new Item(text, null, null, false, optional);
    }
  }
}
