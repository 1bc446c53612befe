package org.daybook.ui.support;

/// The distances between things, in pixels at normal text size. White space groups; lines do not.
public final class Space {
  /// Inside one thing: mark and word.
  public static final double XS = 4;

  /// Between parts of one thing: label and field.
  public static final double S = 8;

  /// Between things that belong together: fields of one group.
  public static final double M = 12;

  /// The margin inside panels and cells.
  public static final double L = 16;

  /// Between groups, and around the page.
  public static final double XL = 24;

  /// Between sections.
  public static final double XXL = 32;

  private Space() {}
}
