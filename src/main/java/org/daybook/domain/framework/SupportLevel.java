package org.daybook.domain.framework;

import java.util.List;

/// What a school is given: the consequence of its category.
///
/// @param days adviser time a year in words, such as "3 days a year"
/// @param firstStep what happens first once a school is at this level; empty if nothing is said
/// @param entitlements everything the level brings, the most important first
public record SupportLevel(
    String id, String name, String days, String firstStep, List<Entitlement> entitlements) {
  public SupportLevel {
    entitlements = List.copyOf(entitlements);
  }
}
