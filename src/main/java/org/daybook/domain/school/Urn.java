package org.daybook.domain.school;

import java.util.Locale;

/// A school's unique reference number: six digits, the national key.
///
/// National numbers begin at 100000. Below stand Daybook's own, for places the register does not
/// have.
public record Urn(String value) implements Comparable<Urn> {
  public Urn {
    if (!isUrn(value)) {
      throw new IllegalArgumentException("a URN has six digits: " + value);
    }
  }

  /// The least national number; those of Daybook's own are below it.
  public static final String FIRST_NATIONAL = "100000";

  private static final int OWN = Integer.parseInt(FIRST_NATIONAL) - 1;

  /// A number of Daybook's own for what this names; the same on every machine.
  public static Urn own(String key) {
    return own(1 + Math.floorMod(key.toLowerCase(Locale.ROOT).hashCode(), OWN));
  }

  /// The next number of Daybook's own, for when this is taken by another place.
  public Urn next() {
    return own(1 + Integer.parseInt(value) % OWN);
  }

  private static Urn own(int number) {
    return new Urn(String.format(Locale.ROOT, "%06d", number));
  }

  /// Whether this is a number of the national register rather than one of Daybook's own.
  public boolean national() {
    return value.compareTo(FIRST_NATIONAL) >= 0;
  }

  public static boolean isUrn(String text) {
    return text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(Urn other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
