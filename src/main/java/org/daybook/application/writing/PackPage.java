package org.daybook.application.writing;

import java.util.List;

/// One group of a pack, to be filled in.
///
/// @param path where it stands in the pack; empty for the whole
/// @param trail what it stands in, from the top, itself last
/// @param flaws what is wrong with it as a whole, such as something missing
public record PackPage(
    String path, List<Crumb> trail, List<PackEntry> entries, List<String> flaws) {
  public PackPage {
    trail = List.copyOf(trail);
    entries = List.copyOf(entries);
    flaws = List.copyOf(flaws);
  }

  /// A step of the way to a page.
  public record Crumb(String path, String title) {}
}
