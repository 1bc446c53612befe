package org.daybook.domain.year;

import java.util.List;

/// The one document of a school's year and what grows in it.
///
/// @param visits ids of the visit types that add to it
/// @param sections ids of the sections of a visit that stand in it
/// @param forms ids of the forms kept with it
/// @param confidentiality the line at the foot of every page; may be empty
public record BookletPlan(
    String name,
    List<String> visits,
    List<String> sections,
    List<String> forms,
    String confidentiality) {
  public BookletPlan {
    visits = List.copyOf(visits);
    sections = List.copyOf(sections);
    forms = List.copyOf(forms);
  }
}
