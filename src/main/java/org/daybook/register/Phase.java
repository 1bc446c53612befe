package org.daybook.register;

import java.util.Locale;
import org.daybook.domain.school.School.Ages;

/// The phase of a school whose register entry says "Not applicable".
///
/// The register does so for special, alternative and most independent schools, which have pupils
/// of some age all the same: their statutory ages tell the phase, and their type where ages are
/// missing.
final class Phase {
  private static final String NONE = "Not applicable";

  private Phase() {}

  static String of(String registered, String type, Ages ages) {
    if (!registered.isEmpty() && !registered.equalsIgnoreCase(NONE)) {
      return registered;
    }
    Integer low = ages.low();
    Integer high = ages.high();
    return low == null || high == null || low > high ? byType(type) : byAges(low, high);
  }

  /// Nursery to 5, primary to 12, secondary from 9 (upper and middle schools), 16 plus.
  private static String byAges(int low, int high) {
    if (low >= 16) {
      return "16 plus";
    }
    if (high <= 5) {
      return "Nursery";
    }
    if (high <= 12) {
      return "Primary";
    }
    return low >= 9 ? "Secondary" : "All-through";
  }

  private static String byType(String type) {
    String kind = type.toLowerCase(Locale.ROOT);
    if (hasAny(kind, "post 16", "16 plus", "further education", "sixth form")) {
      return "16 plus";
    }
    if (kind.contains("nursery")) {
      return "Nursery";
    }
    if (hasAny(kind, "alternative", "pupil referral")) {
      return "Alternative provision";
    }
    return kind.contains("special") ? "Special" : NONE;
  }

  private static boolean hasAny(String kind, String... words) {
    for (String word : words) {
      if (kind.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
