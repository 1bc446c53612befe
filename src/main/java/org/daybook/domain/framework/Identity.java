package org.daybook.domain.framework;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which method this is: a pack's id and version name it, the checksum proves it.
///
/// @param id lower-case words joined by hyphens, such as `bristol-2025`
/// @param version the pack's own version, such as `1.0`
/// @param validFrom first day the method is in force
/// @param validTo last day, or null while no end is known
/// @param checksum SHA-256 of the pack's text in UTF-8, 64 hexadecimal digits
public record Identity(
    String id,
    String version,
    String title,
    String organisation,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String checksum) {

  /// Whose method it is and what it is called: titles alone are much alike.
  public String named() {
    return organisation + ": " + title;
  }

  /// How versions follow one another: negative if this one is earlier than the other, positive if
  /// later, 0 if they are the same; `1.10` is later than `1.9`, and `1.0` the same as `1`.
  ///
  /// @throws NumberFormatException if a version is not numbers with dots
  public int compareVersion(Identity other) {
    String[] mine = version.split("\\.", -1);
    String[] its = other.version.split("\\.", -1);
    for (int i = 0; i < Math.max(mine.length, its.length); i++) {
      int order = number(mine, i).compareTo(number(its, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static BigInteger number(String[] parts, int at) {
    return at < parts.length ? new BigInteger(parts[at]) : BigInteger.ZERO;
  }

  /// True on a day before the method came into force.
  public boolean isTooEarly(LocalDate day) {
    return day.isBefore(validFrom);
  }

  /// True on a day after its last one; never while no end is known.
  public boolean isOver(LocalDate day) {
    return validTo != null && day.isAfter(validTo);
  }
}
