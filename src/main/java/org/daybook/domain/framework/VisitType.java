package org.daybook.domain.framework;

import java.util.List;

/// A kind of visit and the document that comes out of it.
///
/// @param document what its note is called, such as "Note of visit"
/// @param length how long it lasts in words, such as "half a day"; may be empty
/// @param sections the headings notes are taken under, in order
/// @param circulation who receives the document
/// @param confidentiality the line at the foot of every page of the document; may be empty
public record VisitType(
    String id,
    String name,
    String document,
    String length,
    List<Section> sections,
    List<String> circulation,
    String confidentiality) {
  public VisitType {
    sections = List.copyOf(sections);
    circulation = List.copyOf(circulation);
  }

  /// A heading notes are taken under.
  ///
  /// @param hint what belongs here, in a few words; may be empty
  /// @param audience who may read it unless a paragraph says otherwise
  public record Section(String id, String title, String hint, Audience audience) {}

  /// Who may read something.
  public enum Audience {
    SCHOOL,
    INTERNAL,
    PRIVATE
  }
}
