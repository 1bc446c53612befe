package org.daybook.ui.school;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.application.words.Strings;
import org.daybook.domain.inspection.FormalStanding.Kind;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.Inspection.AreaGrade;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.ui.control.FactGrid;

/// The latest of what inspectors and authorities said, among the facts of a school.
final class InspectionFacts {
  private InspectionFacts() {}

  static void add(FactGrid facts, Page page) {
    InspectionHistory history = page.kept().file().inspection();
    history
        .latest()
        .ifPresent(
            latest -> {
              Optional<InspectionFrame> frame = page.kept().frames().find(latest.frame());
              facts.add(Strings.of("school.fact.inspected"), Strings.date(latest.date()));
              frame.ifPresent(f -> facts.add(Strings.of("school.fact.grades"), grades(latest, f)));
            });
    facts.add(
        Strings.of("school.fact.concern"),
        standings(page, kind -> kind != Kind.ELIGIBLE_FOR_INTERVENTION));
    facts.add(
        Strings.of("school.fact.intervention"),
        standings(page, kind -> kind == Kind.ELIGIBLE_FOR_INTERVENTION));
    List<String> notices =
        history.notices().stream().map(n -> Strings.date(n.issued())).limit(1).toList();
    facts.add(Strings.of("school.fact.notice"), String.join("", notices));
  }

  private static String grades(Inspection inspection, InspectionFrame frame) {
    return frame.areas().stream()
        .flatMap(area -> inspection.grade(area.id()).map(grade -> grade(area, grade)).stream())
        .collect(Collectors.joining("\n"));
  }

  private static String grade(InspectionFrame.Area area, AreaGrade grade) {
    return Strings.of(
        "school.fact.grade",
        area.name(),
        area.findGrade(grade.grade()).map(g -> g.inWords()).orElse(grade.grade()));
  }

  /// What the school is formally in today, of some kinds.
  private static String standings(Page page, Predicate<Kind> which) {
    return page.kept().file().inspection().standings().stream()
        .filter(standing -> which.test(standing.kind()))
        .filter(standing -> standing.holds(page.kept().today()))
        .map(
            standing ->
                Strings.of("school.fact.since", Strings.of(key(standing.kind())), standing.from()))
        .collect(Collectors.joining("\n"));
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "school.fact.significant-improvement";
      case SPECIAL_MEASURES -> "school.fact.special-measures";
      case ELIGIBLE_FOR_INTERVENTION -> "school.fact.eligible";
    };
  }
}
