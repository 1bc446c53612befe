package org.daybook.domain.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document with questions, as a pack lays it out.
///
/// @param about whom one is filled in for
/// @param every one for each of these, or null for as many as are wanted
/// @param approval whether it is a draft until somebody approves it, and locked from then on
/// @param feeds id of the grid its figures go into, or null
/// @param confidentiality the line at the foot of every page; may be empty
public record Form(
    String id,
    String name,
    About about,
    @Nullable Every every,
    boolean approval,
    @Nullable String feeds,
    String confidentiality,
    List<Part> parts) {
  public Form {
    parts = List.copyOf(parts);
  }

  /// The parts asked in a term; all of them where terms do not matter.
  ///
  /// @param term its name, or null for a form that has none
  public List<Part> parts(@Nullable String term) {
    return parts.stream()
        .filter(part -> part.onlyIn().isEmpty() || term == null || part.onlyIn().contains(term))
        .toList();
  }

  public Optional<Part> findPart(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /// Whom a form is about.
  public enum About {
    SCHOOL,
    ORGANISATION
  }

  /// The stretch of time for which there is one.
  public enum Every {
    HALF_TERM,
    TERM,
    YEAR
  }

  /// A part of a form.
  ///
  /// @param hint what belongs here; may be empty
  /// @param onlyIn names of the terms it is asked in; empty for all
  public record Part(String id, String title, String hint, List<String> onlyIn, Question question) {
    public Part {
      onlyIn = List.copyOf(onlyIn);
    }
  }
}
