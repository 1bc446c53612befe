package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.GroupsDiscussed.Discussed;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.kept.VisitSummary;

/// What is known of a school, as its page shows it.
///
/// @param framework the one it is worked with today
/// @param visits the latest first
public record Page(School school, Framework framework, List<VisitSummary> visits, Kept kept) {
  public Page {
    visits = List.copyOf(visits);
  }

  /// The categories visits led to, agreed or proposed, the earliest first.
  List<CategoryStep> categories() {
    return kept.categories();
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

  /// The framework the school is worked with, then those before it, which are there to read.
  List<FrameworkUse> uses() {
    return Stream.concat(Stream.of(FrameworkUse.present(framework)), kept.before().stream())
        .toList();
  }

  /// Those of them that a part of the page shows something of.
  public List<FrameworkUse> uses(SchoolTab part) {
    return uses().stream().filter(part::in).toList();
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

  /// What a framework calls a category, at the head of a sentence; as the present one does where
  /// it is not at hand.
  String categoryWord(String pack) {
    return kept.frameworks().stream()
        .filter(f -> f.id().equals(pack))
        .findFirst()
        .orElse(framework)
        .vocabulary()
        .categoryFirst();
  }

  /// What is kept beside the visits.
  ///
  /// @param categories those visits led to, the earliest first
  /// @param groups when each group of the framework was last spoken of
  /// @param frameworks those at hand
  /// @param before those the school was worked with before, the one used last first
  public record Kept(
      SchoolFile file,
      List<CategoryStep> categories,
      List<Discussed> groups,
      List<Framework> frameworks,
      List<FrameworkUse> before,
      InspectionFrames frames,
      LocalDate today) {
    public Kept {
      categories = List.copyOf(categories);
      groups = List.copyOf(groups);
      frameworks = List.copyOf(frameworks);
      before = List.copyOf(before);
    }
  }
}
