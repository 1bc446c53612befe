package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.school.Urn;

/// What is kept about a school besides its visits.
///
/// @param frameworks the frameworks it was assigned, the earliest first
/// @param inspection what inspectors and authorities said
/// @param route how its route through the year was settled
public record SchoolFile(
    UUID id,
    Urn school,
    List<FrameworkChange> frameworks,
    InspectionHistory inspection,
    RouteHistory route) {
  public SchoolFile {
    frameworks = frameworks.stream().sorted(Comparator.comparing(FrameworkChange::from)).toList();
  }

  /// A file with nothing in it yet.
  public static SchoolFile empty(UUID id, Urn school) {
    return new SchoolFile(id, school, List.of(), InspectionHistory.NONE, RouteHistory.NONE);
  }

  /// The framework the school is worked with on a day: the last one assigned by then.
  public Optional<FrameworkChange> frameworkOn(LocalDate day) {
    return frameworks.stream()
        .filter(change -> !change.from().isAfter(day))
        .reduce((_, later) -> later);
  }

  /// The day from which the school is worked with by a framework, the last time it came to it by a
  /// day; if only later, the first time after. Empty where it was never assigned.
  ///
  /// @param pack id of the framework pack
  public Optional<LocalDate> cameTo(String pack, LocalDate by) {
    LocalDate came = null;
    String before = "";
    for (FrameworkChange change : frameworks) {
      boolean again = change.pack().equals(pack) && !before.equals(pack);
      if (again && (came == null || !change.from().isAfter(by))) {
        came = change.from();
      }
      before = change.pack();
    }
    return Optional.ofNullable(came);
  }

  /// With this assignment added, or in place of the one of the same id.
  public SchoolFile with(FrameworkChange change) {
    return new SchoolFile(
        id,
        school,
        Stream.concat(without(change.id()).frameworks.stream(), Stream.of(change)).toList(),
        inspection,
        route);
  }

  /// Without the assignment of this id.
  public SchoolFile without(UUID change) {
    return new SchoolFile(
        id,
        school,
        frameworks.stream().filter(f -> !f.id().equals(change)).toList(),
        inspection,
        route);
  }

  public SchoolFile with(InspectionHistory changed) {
    return new SchoolFile(id, school, frameworks, changed, route);
  }

  public SchoolFile with(RouteHistory changed) {
    return new SchoolFile(id, school, frameworks, inspection, changed);
  }
}
