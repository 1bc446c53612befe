package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.form.FormStanding;
import org.daybook.fixture.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents through the real screens, the real store and the real PDF.
class FormJourneyTest {
  @Test
  void anEqualityAnalysisFromStartToPaper(@TempDir Path folder) throws Exception {
    Documents.store(folder, "bedford-2018").close();
    Path paper = folder.resolve("analysis.pdf");

    Journey.play(folder, _ -> paper, FormJourneyTest::analyse);

    assertThat(Journey.words(paper))
        .contains("Equality analysis Nursery places (invented)")
        .contains("Approved by Ines Castellan (invented) on 23 November 2026")
        .contains("Support follows need.")
        .contains("Fees fall for the youngest.")
        .contains("Ask nurseries in June")
        .contains("Recommendation Continue, with justification")
        .contains("Next review 3 June 2027")
        .doesNotContain("Draft");
    try (Session session = Journey.again(folder)) {
      FormStanding form =
          session.forms().open(session.forms().about(null).getFirst().id()).standing();
      assertThat(form.filled().locked()).isTrue();
      assertThat(form.filled().answers().get("explanation")).isEqualTo("It orders paper.");
      assertThat(session.calendar().open())
          .extracting(dated -> dated.on().toString())
          .containsExactly("2027-03-01", "2027-06-03");
    }
  }

  @Test
  void aTermlyReportInTheDocumentsOfASchool(@TempDir Path folder) throws Exception {
    Documents.store(folder, "equals-2024").close();
    Path paper = folder.resolve("report.pdf");

    Journey.play(folder, _ -> paper, FormJourneyTest::report);

    assertThat(Journey.words(paper))
        .contains("Headteacher's report to governors Ashley Down Primary School")
        .contains("Period Autumn 2026/27")
        .contains("412")
        .contains("Two families moved in (invented).");
  }

  private static void analyse(Tour tour, Stage stage) {
    tour.press("go-documents").press("document-new-equality-analysis").at("form", _ -> {});
    tour.type("answer-title", "Nursery places (invented)");
    for (int n = 1; n <= 9; n++) {
      tour.press("answer-relevance-" + n + "-no");
    }
    Journey.said(tour, stage, "consequence-relevance", "Why no analysis is needed");
    Journey.said(tour, stage, "count-duty", "Not needed");
    tour.picture("form", "no-relevance");
    tour.press("form-approve").type("answer-explanation", "It orders paper.");
    tour.press("answer-relevance-1-yes");
    Journey.said(tour, stage, "form-lacks-count", "17 parts to fill in before approval:");
    List.of(
            "decision-maker",
            "service",
            "lead-officer",
            "description",
            "reasons",
            "affected-people",
            "affected-groups",
            "evidence",
            "consultation",
            "findings",
            "summary",
            "monitoring")
        .forEach(part -> tour.type("answer-" + part, "All children under five (invented)."));
    write(tour, "cell-duty-1-2", "Support follows need.");
    tour.press("rest-duty");
    for (int row = 1; row <= 9; row++) {
      tour.key("cell-impact-" + row + "-1", KeyCode.DIGIT1);
      write(tour, "cell-impact-" + row + "-2", "Fees fall for the youngest.");
    }
    tour.press("add-actions-3").at("table-actions", FormJourneyTest::fillLine);
    tour.at("answer-decision-date", date -> ((DatePicker) date).getEditor().setText("1/3/2027"));
    tour.press("answer-recommendation-3")
        .at("answer-next-review", date -> ((DatePicker) date).getEditor().setText("3/6/2027"));
    tour.step("nothing lacks", () -> !shown(stage, "form-lacks"), () -> {});
    tour.picture("form", "filled-in");
    tour.press("go-calendar").key("calendar-2027-06-1", KeyCode.ENTER).at("form", _ -> {});
    tour.press("form-approve").type("approve-by", "Ines Castellan (invented)").press("approve-go");
    Journey.said(tour, stage, "form-state", "Approved by Ines Castellan (invented) on 23 Nov 2026");
    tour.press("form-pdf").at("form-pdf-open", _ -> {}).picture("form", "approved");
    tour.press("form-back").picture("documents", "documents");
  }

  private static void report(Tour tour, Stage unused) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("tab-documents")
        .picture("documents", "school-documents")
        .press("document-headteacher-report-Autumn")
        .type("answer-roll-roll", "412")
        .type("answer-context", "Two families moved in (invented).")
        .picture("form", "report")
        .press("form-pdf")
        .at("form-pdf-open", _ -> {})
        .press("form-back")
        .at("document-headteacher-report-Autumn", _ -> {});
  }

  /// Opens a cell of a matrix, writes in it and leaves it.
  private static void write(Tour tour, String cell, String words) {
    tour.at(cell, node -> node.executeAccessibleAction(AccessibleAction.FIRE))
        .type(cell + "-text", words)
        .at(cell, Node::requestFocus);
  }

  private static boolean shown(Stage stage, String id) {
    return stage.getScene().getRoot().lookup("#" + id).isVisible();
  }

  private static void fillLine(Node table) {
    ((TextInputControl) table.lookup(".text-area")).setText("Ask nurseries in June");
  }
}
