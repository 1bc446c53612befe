package org.daybook.application.writing;

import java.util.List;

/// Something to fill in on a page of a pack.
public sealed interface PackEntry {
  /// Where it stands in the pack, such as `scale/areas/3/name`.
  String path();

  /// What it is called on the screen.
  String label();

  /// What is wrong with it, each a sentence without its full stop.
  List<String> flaws();

  /// Words.
  ///
  /// @param prose whether they may need several lines of the screen
  record Words(
      String path, String label, String value, boolean prose, boolean needed, List<String> flaws)
      implements PackEntry {}

  /// One of several.
  ///
  /// @param value the chosen one, empty for none
  record Choice(
      String path,
      String label,
      String value,
      List<Option> options,
      boolean needed,
      List<String> flaws)
      implements PackEntry {}

  /// Any of several, in the order of the options.
  record Several(
      String path,
      String label,
      List<String> chosen,
      List<Option> options,
      boolean needed,
      List<String> flaws)
      implements PackEntry {}

  /// Short texts, one a line.
  record Texts(String path, String label, List<String> texts, boolean needed, List<String> flaws)
      implements PackEntry {}

  /// Statements of one category.
  record Statements(String path, String label, List<Line> lines, List<String> flaws)
      implements PackEntry {}

  /// A list whose entries have pages of their own.
  record Inside(String path, String label, List<Item> items, List<String> flaws)
      implements PackEntry {}

  /// Something that can be chosen.
  record Option(String value, String label) {}

  /// A statement.
  record Line(String text, boolean signal) {}

  /// An entry of a list.
  ///
  /// @param flaws how many things are wrong in it
  record Item(String path, String title, int flaws) {}
}
