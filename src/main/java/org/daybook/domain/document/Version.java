package org.daybook.domain.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A form as somebody approved it.
///
/// @param by who approved it
/// @param reopened why it was opened again, or null while it stands
public record Version(String by, LocalDate on, Answers answers, @Nullable Reopening reopened) {

  Version with(Reopening because) {
    return new Version(by, on, answers, because);
  }

  /// What made people work on an approved form again.
  public record Reopening(LocalDate on, String because) {}
}
