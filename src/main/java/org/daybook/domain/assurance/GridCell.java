package org.daybook.domain.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people say about one row in one term.
///
/// @param confirmation the rating a person stands for, or null while nobody does
/// @param comment may be empty
/// @param evidence what it rests on; may be empty
public record GridCell(@Nullable Confirmation confirmation, String comment, String evidence) {
  public static final GridCell EMPTY = new GridCell(null, "", "");

  /// Rated by a person, or by nobody for null.
  public GridCell with(@Nullable Confirmation rated) {
    return new GridCell(rated, comment, evidence);
  }

  public GridCell withComment(String text) {
    return new GridCell(confirmation, text, evidence);
  }

  public GridCell withEvidence(String text) {
    return new GridCell(confirmation, comment, text);
  }

  /// A rating a person stands for.
  ///
  /// @param rating its id
  /// @param suggested id of the rating that the figures suggested then, or null if they suggested
  ///     none
  /// @param reason why it is not the suggested one; empty where it is, and where none was suggested
  /// @param by whose name stands for it; may be empty
  public record Confirmation(
      String rating, @Nullable String suggested, String reason, String by, LocalDate on) {}
}
