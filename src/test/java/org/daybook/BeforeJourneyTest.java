package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit planned weeks ahead, read up on, begun, and started from the last, through the real
/// screens.
class BeforeJourneyTest {
  private static final String FOCUS = "Where history has come to";
  private static final UUID HISTORY = new UUID(1, 1);

  @Test
  void fromThePlanToTheFirstConfirmedJudgement(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      OpenVisit last =
          session.open(
              PatsStore.planned(
                  session, PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 11, 3), "History"));
      new NoteTaking(last).write("next-steps", "Share the plan for history");
      new NoteTaking(last).write("private-notes", "PRIVATEWORD");
      new ActionPlanning(last)
          .save(
              new Action(
                  HISTORY,
                  "Agree one sequence",
                  "Curriculum lead",
                  LocalDate.of(2026, 12, 4),
                  "",
                  Rag.AMBER,
                  null));
    }
    Path brief = folder.resolve("brief.pdf");

    Journey.play(folder, _ -> brief, BeforeJourneyTest::story);

    assertThat(Journey.words(brief))
        .contains("Brief Ashley Down Primary School")
        .contains("Focus " + FOCUS)
        .contains("Agenda The plan, then lessons")
        .contains("Agree one sequence Curriculum lead 4 Dec 2026, late ▲ Amber")
        .contains("Next steps Share the plan for history")
        .contains("Outcomes by group, with national figures (there)")
        .doesNotContain("PRIVATEWORD");
    try (Session session = Journey.again(folder)) {
      UUID id =
          session.visits().at(PatsStore.ASHLEY_DOWN).stream()
              .filter(each -> each.occasion().focus().equals(FOCUS))
              .findFirst()
              .orElseThrow()
              .id();
      Visit visit = session.open(id).standing().visit();
      assertThat(visit.outcome().state()).isEqualTo(VisitState.IN_PROGRESS);
      assertThat(visit.findings().placements())
          .containsEntry("attendance", new Placement.In("established"))
          .doesNotContainKey("governance");
      assertThat(visit.findings().notes())
          .containsEntry("next-steps", "Share the plan for history");
      assertThat(visit.outcome().actions()).extracting(Action::id).containsExactly(HISTORY);
      assertThat(visit.preparation().carried().untouched(visit.outcome().actions().getFirst()))
          .isFalse();
    }
  }

  private static void story(Tour tour, Stage stage) {
    plan(tour, stage);
    find(tour, stage);
    begin(tour, stage);
  }

  private static void plan(Tour tour, Stage stage) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .at("newvisit-date", node -> ((DatePicker) node).getEditor().setText("10/12/2026"))
        .type("newvisit-focus", FOCUS)
        .type("newvisit-agenda", "The plan")
        .picture("newvisit-plan", "before-new-visit")
        .press("newvisit-plan")
        .at("before", _ -> {});
    Journey.said(tour, stage, "visit-state", "Planned");
    tour.type("before-agenda", "The plan, then lessons")
        .press("before-paper-1")
        .at("brief-last", _ -> {})
        .press("brief-export")
        .at("brief-open", _ -> {})
        .picture("before", "before-planned");
  }

  private static void find(Tour tour, Stage stage) {
    tour.press("go-calendar").picture("calendar", "before-calendar");
    tour.step("it is in the calendar", () -> shows(stage, "#calendar-2026-12", FOCUS), () -> {});
    tour.press("go-today").picture("home-upcoming", "before-today");
    tour.step("it is coming up", () -> shows(stage, "#home-upcoming", "10 Dec 2026"), () -> {});
    tour.step(
        "open it",
        () -> true,
        () ->
            stage.getScene().getRoot().lookup("#home-upcoming").lookupAll(".press-row").stream()
                .filter(row -> row.getAccessibleText().contains("10 Dec 2026"))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
    tour.at("before-begin", _ -> {});
  }

  private static void begin(Tour tour, Stage stage) {
    tour.press("before-begin").at("judging", _ -> {});
    Journey.said(tour, stage, "visit-state", "In progress");
    Journey.said(tour, stage, "placed-attendance", "(Established)");
    tour.point("aspect-attendance").picture("carried", "before-judging").press("carried-confirm");
    tour.step(
        "attendance counts",
        () ->
            ((Labeled) stage.getScene().getRoot().lookup("#placed-attendance"))
                .getText()
                .equals("Established"),
        () -> {});
    Journey.said(tour, stage, "placed-governance", "(Established)");
    tour.press("tab-actions")
        .picture("actions", "before-actions")
        .at("action-stays-" + HISTORY, node -> ((ButtonBase) node).fire())
        .press("tab-notes")
        .at("notes", _ -> {})
        .press("carried-take-next-steps")
        .picture("notes", "before-notes");
  }

  private static boolean shows(Stage stage, String id, String words) {
    var list = stage.getScene().getRoot().lookup(id);
    return list != null
        && list.lookupAll(".press-row").stream()
            .anyMatch(row -> row.getAccessibleText().contains(words) || hasLabel(row, words));
  }

  private static boolean hasLabel(javafx.scene.Node row, String words) {
    return row.lookupAll(".label").stream()
        .map(Labeled.class::cast)
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }
}
