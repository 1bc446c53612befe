package org.daybook.report.page;

import java.util.List;
import org.daybook.domain.course.Ink;
import org.daybook.domain.plan.Rag;
import org.jspecify.annotations.Nullable;

/// One cell of a table: its parts below each other.
///
/// @param tinted true for the cells the eye should find first
public record Cell(List<Part> parts, boolean tinted) {
  public Cell {
    parts = List.copyOf(parts);
  }

  public static Cell of(Part... parts) {
    return new Cell(List.of(parts), false);
  }

  public static Cell of(String text) {
    return of(new Text(text));
  }

  public Cell tintedIf(boolean change) {
    return new Cell(parts, change);
  }

  /// One thing in a cell.
  public sealed interface Part {}

  /// A paragraph.
  public record Text(String text) implements Part {}

  /// Something said by the way, in quieter type.
  public record Remark(String text) implements Part {}

  /// A list without numbers.
  public record Items(List<String> items) implements Part {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A category in words, with its place among all of them to see at a glance.
  ///
  /// @param rank 1 to `of`
  public record Place(String name, int rank, int of) implements Part {}

  /// A red-amber-green rating, or null where nobody has rated yet.
  public record Rating(@Nullable Rag rag) implements Part {}

  /// A rating in an organisation's own words, beside the mark of its colour.
  public record Mark(Rag colour, String words) implements Part {}

  /// A signature as it was drawn.
  ///
  /// @param spoken what a screen reader says in its place
  public record Drawn(Ink ink, String spoken) implements Part {}

  /// A bar whose length shows a share.
  ///
  /// @param share 0 to 1 of the longest bar
  /// @param strong true for the bar that matters most
  /// @param spoken what a screen reader says in its place
  public record Bar(double share, boolean strong, String spoken) implements Part {}
}
