package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.packs.PackLibrary;
import org.jspecify.annotations.Nullable;

/// The year 2026/27 of a school that is worked with by Bristol's framework.
final class BristolYear {
  static final Framework BRISTOL = PackLibrary.builtIn().find("bristol-2025").orElseThrow();
  private static final Urn SCHOOL = new Urn("109876");

  private BristolYear() {}

  static YearReading read(LocalDate today, List<CategoryStep> steps, List<Recorded> visits) {
    YearRecord record =
        YearRecord.begun(Frame.of(BRISTOL, SCHOOL, "Made Up Infant School", "2026/27"));
    Background background = new Background(steps, null, LocalDate.of(2025, 9, 1));
    return YearReading.of(
        new Material(BRISTOL, record, visits, List.of(), List.of(), background, today));
  }

  static String name(String category) {
    return BRISTOL.category(category).name();
  }

  static CategoryStep agreed(String on, String category) {
    return step(on, BRISTOL.id(), name(category));
  }

  static CategoryStep step(String on, String pack, @Nullable String agreed) {
    List<Category> categories = BRISTOL.categories();
    return CategoryStep.of(
        new VisitSummary(
            UUID.randomUUID(),
            occasion("annual-conversation", on),
            "Annual conversation",
            VisitState.DRAFT,
            pack,
            name("causing-concern"),
            agreed,
            categories.size(),
            categories.size()));
  }

  static Recorded visit(String type, String on) {
    return new Recorded(
        new Visit(
            UUID.randomUUID(),
            occasion(type, on),
            PackVersion.of(BRISTOL.identity()),
            new Findings(Map.of(), Map.of(), List.of(), Map.of()),
            Outcome.PLANNED),
        BRISTOL);
  }

  private static Occasion occasion(String type, String on) {
    LocalDate date = LocalDate.parse(on);
    return new Occasion(
        SCHOOL,
        "Made Up Infant School",
        type,
        date,
        BRISTOL.practice().schoolYear().halfTerm(date).name(),
        "Pat Lindqvist (invented)",
        List.of(),
        "");
  }
}
