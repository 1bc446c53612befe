package org.daybook.domain.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A warning notice given to a school.
///
/// @param issued its date
/// @param complyBy the end of the time to comply as the notice says it, or null where it says none:
///     it is never worked out
/// @param text what it asks for
public record WarningNotice(
    UUID id, Issuer issuer, LocalDate issued, @Nullable LocalDate complyBy, String text) {

  /// Who gives such notices.
  public enum Issuer {
    LOCAL_AUTHORITY,
    DEPARTMENT_FOR_EDUCATION
  }
}
