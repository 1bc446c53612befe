package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits under frameworks other than the demo's, through the real screens, store and PDF.
class VisitJourneyTest {
  private static final List<String> ASPECTS =
      List.of(
          "inspection-judgement",
          "vulnerability",
          "leadership-capacity",
          "self-evaluation",
          "achievement",
          "support-for-others");

  @Test
  void aTrustThatAsksForEvidenceToBeDiscussed(@TempDir Path folder) throws Exception {
    TrustStore.filled(folder).close();
    Path paper = folder.resolve("note.pdf");

    Path targets = folder.resolve("targets.pdf");
    Journey.play(
        folder, name -> name.contains("Targets") ? targets : paper, VisitJourneyTest::trust);

    assertThat(Journey.words(paper))
        .contains("SIA visit report Ashley Down Primary School")
        .contains("Version 1, issued on 23 November 2026")
        .contains("Done on the day Data review")
        .contains("Two children, both read well (invented).")
        .contains("Discussed with: Headteacher")
        .doesNotContain("LOCKEDDOOR");
    assertThat(Journey.words(targets))
        .contains("Targets Ashley Down Primary School")
        .contains("72 per cent (invented)");
    try (Session session = Journey.again(folder)) {
      Framework framework = session.framework(PatsStore.ASHLEY_DOWN, PatsStore.TODAY);
      RouteStanding route =
          RouteStanding.of(
              framework,
              session.schoolFiles().of(PatsStore.ASHLEY_DOWN),
              session.visits().at(PatsStore.ASHLEY_DOWN),
              PatsStore.TODAY);
      assertThat(route.days().getFirst().used()).isEqualTo(2.5);
      assertThat(route.days().getFirst().guide()).contains(7.0);
      assertThat(route.stage().orElseThrow().stage()).isEqualTo("improve");
      assertThat(route.stage().orElseThrow().reason()).isEqualTo("Strategies take root");
      Concern concern =
          session.concerns().at(PatsStore.ASHLEY_DOWN).stream()
              .filter(each -> each.what().contains("LOCKEDDOOR"))
              .findFirst()
              .orElseThrow();
      assertThat(concern.to()).isEqualTo("Chief executive");
      assertThat(concern.raised()).isEqualTo(PatsStore.TODAY);
      assertThat(concern.outcome()).isEqualTo("Mended the same day");
    }
  }

  private static void trust(Tour tour, Stage stage) {
    school(tour);
    tour.at("school-route", _ -> {}).picture("school-route", "trust-school");
    tour.press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-days", "1")
        .type("newvisit-focus", "How far the school has come")
        .picture("newvisit-start", "trust-new-visit")
        .press("newvisit-start")
        .at("judging", _ -> {});
    for (int i = 0; i < ASPECTS.size(); i++) {
      tour.press("place-requires-improvement");
      if (i < ASPECTS.size() - 1) {
        tour.press("next-unplaced");
      }
    }
    tour.press("tab-note")
        .picture("lack-achievement", "trust-lacks")
        .at("note-lacks-evidence", _ -> {})
        .press("lack-achievement")
        .at("discussed", _ -> {});
    Journey.said(tour, stage, "aspect-name", "Achievement");
    for (String aspect : ASPECTS) {
      tour.point("aspect-" + aspect).press("discussed");
    }
    Journey.said(tour, stage, "discussed-count", "6 of 6");
    tour.picture("judging", "trust-judging");
    concern(tour);
    write(tour);
    follow(tour, stage);
  }

  private static void concern(Tour tour) {
    tour.press("visit-raise-concern")
        .type("concern-what", "LOCKEDDOOR: the fire door was locked (invented)")
        .picture("concern-raise", "trust-concern")
        .press("concern-raise")
        .at("concern-raised-note", _ -> {})
        .press("concern-done");
  }

  private static void write(Tour tour) {
    tour.press("tab-notes")
        .press("activity-0")
        .type("note-groups-looked-after", "Two children, both read well (invented).")
        .picture("notes", "trust-notes")
        .press("tab-category")
        .type("agreement-others", "Sam Okonjo (invented), headteacher")
        .press("agreement-agree")
        .at("agreement-change", _ -> {})
        .press("tab-note")
        .press("note-course-issue")
        .press("note-export")
        .at("note-open", _ -> {})
        .picture("note", "trust-note");
  }

  private static void follow(Tour tour, Stage stage) {
    school(tour);
    tour.press("tab-documents")
        .press("document-targets-2026-27")
        .type("answer-early-years", "72 per cent (invented)")
        .press("form-pdf")
        .at("form-pdf-open", _ -> {})
        .press("form-back")
        .press("tab-overview")
        .press("stage-change")
        .at("stage-what", node -> ((ComboBox<?>) node).getSelectionModel().select(2))
        .press("stage-save");
    Journey.said(tour, stage, "stage-reason-error", "Say why");
    tour.type("stage-reason", "Strategies take root").press("stage-save");
    Journey.said(tour, stage, "route-stage-meaning", "Leaders act ahead");
    tour.at("concerns", VisitJourneyTest::followUp)
        .type("concern-outcome", "Mended the same day")
        .press("concern-done")
        .picture("concerns", "trust-followed");
  }

  /// Opens the concern of this story, whose id nobody knows before.
  private static void followUp(Node concerns) {
    concerns.lookupAll(".button").stream()
        .filter(node -> node.getAccessibleText() != null)
        .filter(node -> node.getAccessibleText().contains("LOCKEDDOOR"))
        .findFirst()
        .map(ButtonBase.class::cast)
        .orElseThrow()
        .fire();
  }

  @Test
  void aTrustThatPlacesNoSchoolInACategory(@TempDir Path folder) throws Exception {
    String pack = "equals-2024";
    Documents.store(folder, pack).close();
    Path paper = folder.resolve("note.pdf");

    Journey.play(
        folder,
        _ -> paper,
        (tour, stage) -> {
          school(tour);
          tour.press("school-new-visit")
              .at("newvisit-chosen", _ -> {})
              .type("newvisit-adviser", "Pat Lindqvist (invented)")
              .type("newvisit-focus", "Where the school stands")
              .picture("newvisit-start", pack + "-new-visit")
              .press("newvisit-start")
              .type("note-summary", "What was said of it (invented).")
              .press("activity-1")
              .type("notes-activity-add", "A talk at the gate")
              .key("notes-activity-add", KeyCode.ENTER)
              .picture("notes", pack + "-notes")
              .step(
                  "nothing to judge",
                  () -> stage.getScene().getRoot().lookup("#tab-judging") == null,
                  () -> {})
              .press("tab-actions")
              .at("actions", _ -> {})
              .press("tab-note")
              .press("note-finish")
              .press("note-course-issue");
          Journey.said(tour, stage, "visit-state", "Issued");
          tour.press("note-export").at("note-open", _ -> {}).picture("note", pack + "-note");
          school(tour);
          tour.picture("school-visits", pack + "-school");
          tour.press("go-visits").picture("visits-table", pack + "-visits");
          tour.press("go-today").at("home", _ -> {});
        });

    assertThat(Journey.words(paper))
        .contains("not meant for inspectors or other agencies")
        .contains("What was said of it (invented).")
        .contains("A talk at the gate")
        .doesNotContain("Category", "category", "Judgements");
    try (Session session = Journey.again(folder)) {
      VisitSummary visit =
          session.visits().at(PatsStore.ASHLEY_DOWN).stream()
              .filter(each -> each.occasion().focus().equals("Where the school stands"))
              .findFirst()
              .orElseThrow();
      assertThat(visit.state()).isEqualTo(VisitState.ISSUED);
      assertThat(visit.agreed()).isNull();
      Standing standing = session.open(visit.id()).standing();
      assertThat(standing.framework().id()).isEqualTo(pack);
      assertThat(standing.proposal().overall().proposed()).isEmpty();
      assertThat(standing.visit().findings().activities()).contains("A talk at the gate");
    }
  }

  private static void school(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .at("school-facts", _ -> {});
  }
}
