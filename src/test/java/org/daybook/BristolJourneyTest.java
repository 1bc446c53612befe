package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An authority's year: from the school's page to a visit of the calendar and its issued note, the
/// desktop review before it, and the overview for the monitoring board.
class BristolJourneyTest {
  @Test
  void aVisitOfTheYearTheDesktopReviewAndTheMonitoringBoard(@TempDir Path folder) throws Exception {
    Documents.store(folder, "bristol-2025").close();
    Path note = folder.resolve("note.pdf");
    Path review = folder.resolve("review.pdf");
    Path board = folder.resolve("board.pdf");

    Journey.play(
        folder,
        name ->
            name.contains("Desktop review")
                ? review
                : name.contains("Monitoring board") ? board : note,
        (tour, stage) -> {
          review(tour, stage);
          visit(tour, stage);
          board(tour);
        });

    assertThat(Journey.words(review))
        .contains("Desktop review Ashley Down Primary School")
        .contains("Writing fell by six points");
    assertThat(Journey.words(note))
        .contains("Version 1, issued on 23 November 2026")
        .contains("Agenda of the team: outcomes of last year")
        .contains("Developing");
    assertThat(Journey.words(board))
        .contains("Monitoring board overview")
        .contains("Two officers were seen (invented).");
    try (Session session = Journey.again(folder)) {
      VisitSummary visit = session.visits().at(PatsStore.ASHLEY_DOWN).getFirst();
      assertThat(visit.state()).isEqualTo(VisitState.ISSUED);
      assertThat(visit.agreed()).isEqualTo("Developing");
      assertThat(session.calendar().open())
          .extracting(Dated::on)
          .contains(LocalDate.of(2026, 12, 15));
    }
  }

  /// What the annual conversation wants beforehand, from the school's year.
  private static void review(Tour tour, Stage stage) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("tab-year")
        .press("year-step-Autumn-1");
    Journey.said(tour, stage, "year-state-1-before-4", "Not counted");
    tour.press("year-open-1-before-4")
        .at("cell-findings-1-1", cell -> cell.executeAccessibleAction(AccessibleAction.FIRE))
        .type("cell-findings-1-1-text", "Writing fell by six points (invented).")
        .at("cell-findings-1-1", Node::requestFocus)
        .press("form-pdf")
        .at("form-pdf-open", _ -> {})
        .picture("form", "bristol-review")
        .press("form-back")
        .press("year-step-Autumn-1");
    Journey.said(tour, stage, "year-proof-1-before-4", "Begun, ");
  }

  /// The visit of the second half-term, as the calendar has it.
  private static void visit(Tour tour, Stage stage) {
    tour.press("year-step-Autumn-2")
        .picture("year", "bristol-year")
        .press("year-plan-school-improvement-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-adviser", "Pat Lindqvist (invented)")
        .press("newvisit-start")
        .at("judging", _ -> {})
        .press("place-developing")
        .press("tab-category")
        .type("agreement-others", "Sam Okonjo (invented), headteacher")
        .press("agreement-agree")
        .at("agreement-change", _ -> {})
        .press("tab-note")
        .press("note-course-issue");
    Journey.said(tour, stage, "visit-state", "Issued");
    tour.press("note-export").at("note-open", _ -> {}).picture("note", "bristol-note");
  }

  private static void board(Tour tour) {
    tour.press("go-documents")
        .press("document-new-monitoring-board")
        .type("answer-title", "December 2026")
        .at("answer-meeting", date -> ((DatePicker) date).getEditor().setText("15/12/2026"))
        .type("answer-visits", "Two officers were seen (invented).")
        .press("form-pdf")
        .at("form-pdf-open", _ -> {})
        .picture("form", "bristol-board")
        .press("go-calendar")
        .picture("calendar", "bristol-calendar");
  }
}
