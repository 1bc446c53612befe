package org.daybook.domain.indicator;

/// How assured an organisation is of something, in its own words.
///
/// @param rank 1 is the most assured
/// @param shortName at most 12 letters, for narrow places
/// @param colour never shown without the name
public record Rating(String id, int rank, String name, String shortName, Colour colour) {
  /// The colours of a traffic light.
  public enum Colour {
    GREEN,
    AMBER,
    RED
  }
}
