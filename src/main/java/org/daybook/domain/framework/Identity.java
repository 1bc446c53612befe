package org.daybook.domain.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which method this is: a pack's id and version name it, the checksum proves it.
///
/// @param id lower-case words joined by hyphens, such as `bristol-2025`
/// @param version the pack's own version, such as `1.0`
/// @param validFrom first day the method is in force
/// @param validTo last day, or null while no end is known
/// @param checksum SHA-256 of the pack's file, 64 hexadecimal digits
public record Identity(
    String id,
    String version,
    String title,
    String organisation,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String checksum) {

  /// True on a day before the method came into force.
  public boolean isTooEarly(LocalDate day) {
    return day.isBefore(validFrom);
  }

  /// True on a day after its last one; never while no end is known.
  public boolean isOver(LocalDate day) {
    return validTo != null && day.isAfter(validTo);
  }
}
