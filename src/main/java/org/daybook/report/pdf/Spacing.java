package org.daybook.report.pdf;

/// How much air there is between headings, tables and lists.
enum Spacing {
  USUAL(1),
  /// For a document that would otherwise need one page more for its last lines.
  TIGHT(0.55f);

  private final float share;

  Spacing(float share) {
    this.share = share;
  }

  /// So much of a distance in points.
  float of(float points) {
    return share * points;
  }
}
