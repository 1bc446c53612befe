package org.daybook.domain.course;

import org.jspecify.annotations.Nullable;

/// A signature that is being made: kept with the visit so that it is not lost, and under no note
/// yet.
///
/// @param role in which somebody signs
/// @param name as typed, or null for whoever was there in this role
/// @param on the day as typed, or null for today
/// @param ink what is drawn so far
public record Signing(String role, @Nullable String name, @Nullable String on, Ink ink) {
  /// Nothing typed or drawn yet by who signs in this role.
  public static Signing by(String role) {
    return new Signing(role, null, null, Ink.NONE);
  }

  public Signing withName(String changed) {
    return new Signing(role, changed, on, ink);
  }

  public Signing withOn(String changed) {
    return new Signing(role, name, changed, ink);
  }

  public Signing withInk(Ink changed) {
    return new Signing(role, name, on, changed);
  }
}
