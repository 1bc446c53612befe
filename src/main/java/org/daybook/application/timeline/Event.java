package org.daybook.application.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened at a school, or is to happen.
///
/// @param what in a few words; never empty
/// @param detail what else helps to know it again; may be empty
/// @param opens where it can be read
public record Event(LocalDate on, Kind kind, String what, String detail, Target opens) {
  /// What sort of thing it is, in the order people choose from.
  public enum Kind {
    VISIT,
    CATEGORY,
    ACTION,
    CONCERN,
    DOCUMENT,
    FRAMEWORK,
    INSPECTION
  }

  /// The part of a visit's page.
  public enum VisitPart {
    BEGINNING,
    CATEGORY,
    ACTIONS,
    NOTE
  }

  /// The part of a school's page.
  public enum SchoolPart {
    OVERVIEW,
    YEAR,
    ASSURANCE,
    INSPECTION
  }

  /// A page that can be opened.
  public sealed interface Target {
    record OfVisit(UUID id, VisitPart part) implements Target {}

    record OfForm(UUID id) implements Target {}

    /// Part of a school's page.
    ///
    /// @param pack id of the framework it is about, which may be an earlier one; null for the
    ///     present one
    record OfSchool(SchoolPart part, @Nullable String pack) implements Target {
      /// Part of the page as the present framework has it.
      public OfSchool(SchoolPart part) {
        this(part, null);
      }
    }
  }
}
