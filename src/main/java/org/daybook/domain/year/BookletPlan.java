package org.daybook.domain.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one document of a school's year and what grows in it.
///
/// @param visits ids of the visit types that add to it
/// @param sections ids of the sections of a visit that stand in it
/// @param forms ids of the forms kept with it
/// @param confidentiality the line at the foot of every page; may be empty
/// @param evaluated where the school's evaluations of each term stand, or null where there are none
/// @param summary what governors get each term, or null where they get nothing of this kind
public record BookletPlan(
    String name,
    List<String> visits,
    List<String> sections,
    List<String> forms,
    String confidentiality,
    @Nullable Evaluated evaluated,
    @Nullable Summary summary) {
  public BookletPlan {
    visits = List.copyOf(visits);
    sections = List.copyOf(sections);
    forms = List.copyOf(forms);
  }

  /// Where evaluations stand.
  ///
  /// @param form id of a form of each term
  /// @param part id of its matrix: a row for each element, the evaluation in the first column
  /// @param section id of the section that visits note agreed evaluations under, or null
  /// @param byElement whether a visit notes them element by element, each a row of the matrix, and
  ///     what it notes stands in the form as long as nobody writes there
  public record Evaluated(String form, String part, @Nullable String section, boolean byElement) {

    /// The key under which a visit notes an element.
    ///
    /// @param row of the matrix, from 1
    public String noteKey(int row) {
      return section + "." + row;
    }
  }

  /// The summary of a term for the governing body.
  ///
  /// @param sections ids of the sections of a visit that stand in it
  /// @param forms ids of forms of each term whose answers stand in it
  /// @param circulation who receives it
  /// @param confidentiality the line at the foot of every page; may be empty
  public record Summary(
      String name,
      List<String> sections,
      List<String> forms,
      List<String> circulation,
      String confidentiality) {
    public Summary {
      sections = List.copyOf(sections);
      forms = List.copyOf(forms);
      circulation = List.copyOf(circulation);
    }
  }
}
