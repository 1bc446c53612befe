package org.daybook.domain.course;

import java.time.LocalDate;
import java.util.List;

/// Somebody's name under a note, typed by them or for them in their presence, and drawn if they
/// wish.
///
/// @param role one of those who sign such a note, or what the framework calls its adviser
/// @param ink the drawn signature; none where the typed name is enough
public record Signature(String name, String role, LocalDate on, Ink ink) {
  public static final String HEADTEACHER = "Headteacher";
  public static final String CHAIR = "Chair of governors";

  /// Who signs for a school where its framework names nobody.
  public static final List<String> SCHOOL = List.of(HEADTEACHER, CHAIR);

  /// A typed name alone.
  public Signature(String name, String role, LocalDate on) {
    this(name, role, on, Ink.NONE);
  }
}
