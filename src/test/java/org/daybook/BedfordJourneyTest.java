package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A borough's termly challenge from the school's page to the issued note, and what it leaves in
/// the year and on the school's page.
class BedfordJourneyTest {
  @Test
  void aTermlyChallengeOnGroupsFromTheSchoolToTheIssuedNote(@TempDir Path folder) throws Exception {
    Documents.store(folder, "bedford-2018").close();
    Path paper = folder.resolve("note.pdf");
    Path measures = folder.resolve("measures.pdf");

    Journey.play(
        folder,
        name -> name.contains("Measures") ? measures : paper,
        (tour, stage) -> {
          visit(tour, stage);
          issue(tour, stage);
          discussed(tour, stage);
          document(tour, stage);
        });

    assertThat(Journey.words(paper))
        .contains("school improvement team")
        .contains("Children in care")
        .contains("Two, both read well (invented).")
        .contains("Not spoken of this time")
        .contains("Version 1, issued on 23 November 2026")
        .doesNotContain("Category", "category", "Judgements");
    assertThat(Journey.words(measures))
        .contains("Measures watched Ashley Down Primary School")
        .contains("Teacher assessment, July 2026 (invented)")
        .contains("71.5");
    try (Session session = Journey.again(folder)) {
      VisitSummary visit = session.visits().at(PatsStore.ASHLEY_DOWN).getFirst();
      assertThat(visit.state()).isEqualTo(VisitState.ISSUED);
      Standing standing = session.open(visit.id()).standing();
      assertThat(standing.framework().id()).isEqualTo("bedford-2018");
      assertThat(standing.proposal().overall().proposed()).isEmpty();
      assertThat(session.issued(standing.visit())).hasSize(1);
    }
  }

  private static void visit(Tour tour, Stage stage) {
    school(tour);
    Journey.said(tour, stage, "school-groups-children-in-care", "Not yet");
    tour.press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-adviser", "Pat Lindqvist (invented)")
        .type("newvisit-focus", "Where the school stands")
        .press("newvisit-start")
        .type("note-achievement", "Reading is strong (invented).")
        .step(
            "nothing to judge",
            () -> stage.getScene().getRoot().lookup("#tab-judging") == null,
            () -> {})
        .press("tab-note");
    Journey.said(tour, stage, "note-lacks-sections", "2 sections that this note needs are empty");
    tour.picture("note", "bedford-2018-reminded")
        .press("lack-groups")
        .type("note-groups-children-in-care", "Two, both read well (invented).")
        .press("activity-1")
        .picture("notes", "bedford-2018-notes")
        .press("tab-note")
        .press("lack-protected-groups")
        .step(
            "the cursor is in the first empty field of the section",
            () ->
                stage.getScene().getFocusOwner() instanceof TextInputControl field
                    && String.valueOf(field.getId()).startsWith("note-protected-groups-"),
            () -> {})
        .type("note-protected-groups-disability", "A ramp was built (invented).")
        .press("tab-note")
        .step(
            "only the groups still silent are named",
            () -> {
              String named = named(stage);
              return named.contains(": ") && !named.contains("care");
            },
            () -> {});
  }

  private static String named(Stage stage) {
    return stage.getScene().lookup("#lack-groups") instanceof Labeled link ? link.getText() : "";
  }

  private static void issue(Tour tour, Stage stage) {
    tour.press("note-finish").press("note-course-issue");
    Journey.said(tour, stage, "visit-state", "Issued");
    tour.press("note-export").at("note-open", _ -> {}).picture("note", "bedford-2018-note");
  }

  private static void discussed(Tour tour, Stage stage) {
    school(tour);
    Journey.said(tour, stage, "school-groups-children-in-care", "23 Nov 2026");
    Journey.said(tour, stage, "school-groups-travellers", "Not yet");
    tour.picture("school-visits", "bedford-2018-school");
  }

  /// What the year asks for beside the note: the measures watched, by group.
  private static void document(Tour tour, Stage stage) {
    tour.press("tab-year");
    Journey.said(tour, stage, "year-state-1-day-1", "There");
    tour.press("year-open-1-day-2")
        .type("answer-source", "Teacher assessment, July 2026 (invented)")
        .type("answer-group-eal-phonics-eal", "71.5")
        .press("form-pdf")
        .at("form-pdf-open", _ -> {})
        .picture("form", "bedford-2018-measures")
        .press("form-back");
    Journey.said(tour, stage, "year-proof-1-day-2", "Begun, ");
    tour.picture("year", "bedford-2018-year");
  }

  private static void school(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .at("school-facts", _ -> {});
  }
}
