package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.file.RouteHistory.Choice;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A trust of alternative provision through the real screens, the real store and the real PDF.
class EthosJourneyTest {
  private static final int ASPECTS = 7;

  @Test
  void aStageWithItsSupportFromTheMeetingToPaper(@TempDir Path folder) throws Exception {
    Grids.store(folder).close();
    Path paper = folder.resolve("letter.pdf");

    Journey.play(folder, _ -> paper, EthosJourneyTest::assess);

    assertThat(Journey.words(paper))
        .contains("Stage and support letter Made Up Infant School")
        .contains("Version 1, issued on 23 November 2026")
        .contains("Improve")
        .contains("Two HR days on recruitment (invented).")
        .contains("HR: up to five days")
        .contains("Finance: a monthly call")
        .contains("can change at any time of the year");
    try (Session session = Journey.again(folder)) {
      VisitSummary visit = session.visits().at(PatsStore.MADE_UP).getFirst();
      assertThat(visit.agreed()).isEqualTo("Improve");
      assertThat(visit.rank()).isEqualTo(2);
      assertThat(session.open(visit.id()).standing().visit().findings().placements())
          .hasSize(ASPECTS);
      assertThat(session.schoolFiles().of(PatsStore.MADE_UP).route().choices())
          .extracting(Choice::text)
          .hasSize(2)
          .anyMatch(text -> text.startsWith("HR: up to five days"))
          .anyMatch(text -> text.startsWith("Finance: a monthly call"));
    }
  }

  private static void assess(Tour tour, Stage stage) {
    school(tour);
    tour.press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-focus", "Stage for the year")
        .press("newvisit-start")
        .at("judging", _ -> {});
    for (int i = 0; i < ASPECTS; i++) {
      tour.press(i < 4 ? "place-improve" : "place-repair");
      if (i < ASPECTS - 1) {
        tour.press("next-unplaced");
      }
    }
    tour.picture("judging", "ethos-judging")
        .press("tab-notes")
        .type("note-support-agreed", "Two HR days on recruitment (invented).")
        .press("tab-category")
        .type("agreement-others", "Sam Okonjo (invented), headteacher")
        .press("agreement-agree")
        .at("agreement-change", _ -> {})
        .press("tab-note")
        .press("note-course-issue")
        .press("note-export")
        .at("note-open", _ -> {})
        .picture("note", "ethos-note");
    school(tour);
    tour.at("route-offers", offers -> take(offers, "HR: up to five days"))
        .at("route-offers", offers -> take(offers, "Finance: a monthly call"));
    tour.step(
            "both are taken up",
            () ->
                boxes(stage.getScene().getRoot().lookup("#route-offers")).stream()
                        .filter(CheckBox::isSelected)
                        .count()
                    == 2,
            () -> {})
        .picture("route-offers", "ethos-support");
  }

  @Test
  void theHeadteachersReportFeedsTheGridThatCanStillBeReadUnderAnotherFramework(
      @TempDir Path folder) throws Exception {
    Grids.store(folder).close();

    Path grid = folder.resolve("grid.pdf");
    Journey.play(
        folder,
        _ -> grid,
        (tour, stage) -> {
          report(tour, stage);
          leave(tour, stage);
        });

    assertThat(Journey.words(grid)).contains("Made Up Infant School").contains("2026/27");

    try (Session session = Journey.again(folder)) {
      var reading = Grids.empty(session).standing().reading();
      CellReading behaviour =
          reading.cell("Term 1", reading.grid().findRow("behaviour").orElseThrow());
      assertThat(behaviour.figures().get("serious-incidents")).hasToString("250");
      assertThat(behaviour.figures().get("rpi")).hasToString("250");
      assertThat(behaviour.state()).isEqualTo(State.CONFIRMED);
      assertThat(behaviour.rated().orElseThrow().id()).isEqualTo("not-yet");
    }
  }

  private static void report(Tour tour, Stage stage) {
    school(tour);
    tour.press("tab-documents")
        .press("document-headteachers-report-Term-1")
        .at("form", _ -> {})
        .type("answer-behaviour-figures-serious-incidents", "250")
        .type("answer-behaviour-figures-rpi", "250")
        .picture("form", "ethos-report")
        .press("form-back")
        .press("tab-assurance")
        .at("assurance-grid", _ -> {});
    Journey.said(tour, stage, "cell-behaviour-Term-1", "suggested Not yet assured");
    tour.press("confirm-behaviour-Term-1");
    Journey.said(tour, stage, "cell-behaviour-Term-1", "Term 1: Not yet assured");
    tour.picture("assurance", "ethos-grid").press("tab-year");
    Journey.said(tour, stage, "year-proof-2-day-1", "1 of 28 rows rated in Term 1");
    tour.press("year-open-2-day-1").at("assurance-grid", _ -> {});
  }

  private static void leave(Tour tour, Stage stage) {
    tour.press("tab-overview");
    Journey.changeFramework(tour, "bristol-2025");
    tour.press("tab-year")
        .press("tab-assurance")
        .at("assurance-to-read", _ -> {})
        .at("cell-behaviour-Term-1", Node::requestFocus)
        .key("cell-behaviour-Term-1", KeyCode.DIGIT1)
        .key("cell-behaviour-Term-1", KeyCode.DELETE)
        .key("cell-behaviour-Term-1", KeyCode.DOWN);
    Journey.said(tour, stage, "assurance-title", "Attendance");
    tour.point("cell-payroll-Term-2");
    Journey.said(tour, stage, "assurance-term", "Term 2");
    Journey.said(tour, stage, "cell-behaviour-Term-1", "Term 1: Not yet assured");
    tour.picture("assurance", "ethos-grid-past").press("assurance-pdf");
    Journey.said(tour, stage, "assurance-notice", "grid.pdf");
  }

  private static void school(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "made up")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .at("school-facts", _ -> {});
  }

  private static void take(Node offers, String words) {
    boxes(offers).stream()
        .filter(box -> box.getText().startsWith(words))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static List<CheckBox> boxes(Node offers) {
    return offers.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
  }
}
