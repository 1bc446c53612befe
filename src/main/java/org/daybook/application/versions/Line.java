package org.daybook.application.versions;

/// A line of a note as one reads it: a heading, a paragraph, an item, or a row of a table.
///
/// @param level 1 to 5 for a heading, 0 for everything else
public record Line(int level, String text) {}
