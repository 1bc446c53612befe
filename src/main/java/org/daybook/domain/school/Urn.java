package org.daybook.domain.school;

/// A school's unique reference number: six digits, the national key.
public record Urn(String value) implements Comparable<Urn> {
  public Urn {
    if (!isUrn(value)) {
      throw new IllegalArgumentException("a URN has six digits: " + value);
    }
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
