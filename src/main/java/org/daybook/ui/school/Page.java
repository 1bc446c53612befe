package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.application.file.GroupsDiscussed.Discussed;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.VisitSummary;

/// What is known of a school, as its page shows it.
///
/// @param framework the one it is worked with today
/// @param visits the latest first
public record Page(School school, Framework framework, List<VisitSummary> visits, Kept kept) {
  public Page {
    visits = List.copyOf(visits);
  }

  /// The visits that led to a category, agreed or proposed, the earliest first.
  public List<VisitSummary> categories() {
    return visits.stream().filter(visit -> visit.rank() > 0).toList().reversed();
  }

  /// Where the school stands on its route today.
  RouteStanding route() {
    return RouteStanding.of(framework, kept.file(), visits, kept.today());
  }

  /// The framework assigned to the school today; empty where the person's own is used.
  Optional<FrameworkChange> assigned() {
    return kept.file()
        .frameworkOn(kept.today())
        .filter(change -> change.pack().equals(framework.id()));
  }

  /// The name of a framework pack, as it is now or was when the school was assigned it.
  String frameworkName(String pack) {
    return kept.frameworks().stream()
        .filter(f -> f.id().equals(pack))
        .map(f -> f.identity().title())
        .findFirst()
        .or(
            () ->
                kept.file().frameworks().stream()
                    .filter(change -> change.pack().equals(pack))
                    .map(FrameworkChange::title)
                    .findFirst())
        .orElse(pack);
  }

  /// What is kept beside the visits.
  ///
  /// @param groups when each group of the framework was last spoken of
  /// @param frameworks those at hand
  public record Kept(
      SchoolFile file,
      List<Discussed> groups,
      List<Framework> frameworks,
      InspectionFrames frames,
      LocalDate today) {
    public Kept {
      groups = List.copyOf(groups);
      frameworks = List.copyOf(frameworks);
    }
  }
}
