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

  public WarningNotice withIssuer(Issuer changed) {
    return new WarningNotice(id, changed, issued, complyBy, text);
  }

  public WarningNotice withIssued(LocalDate changed) {
    return new WarningNotice(id, issuer, changed, complyBy, text);
  }

  public WarningNotice withComplyBy(@Nullable LocalDate changed) {
    return new WarningNotice(id, issuer, issued, changed, text);
  }

  public WarningNotice withText(String changed) {
    return new WarningNotice(id, issuer, issued, complyBy, changed);
  }

  /// Who gives such notices.
  public enum Issuer {
    LOCAL_AUTHORITY,
    DEPARTMENT_FOR_EDUCATION
  }
}
