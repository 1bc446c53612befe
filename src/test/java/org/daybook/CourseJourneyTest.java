package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Pen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole visit that does not go smoothly, through the real screens: a disagreement, a signal, a
/// category other than proposed, a note found inaccurate, issued, revised and compared; read back
/// from the store and from paper.
class CourseJourneyTest {
  private static final String WHY = "Governors acted within the week";

  @Test
  void aDisputedVisitFromTheFirstJudgementToTheSecondVersion(@TempDir Path folder)
      throws Exception {
    UUID id;
    try (Session session = PatsStore.empty(folder)) {
      session.preferences().setAdviser("Pat Lindqvist (invented)");
      id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Safety first");
    }

    Journey.play(folder, name -> folder.resolve(paper(name)), CourseJourneyTest::tell);

    try (Session session = Journey.again(folder)) {
      Standing standing = session.open(id).standing();
      assertStored(standing.visit());
      List<IssuedNote> versions = session.issued(standing.visit());
      assertThat(versions).extracting(IssuedNote::version).containsExactly(1, 2);
      assertThat(versions.getFirst().visit().findings().notes())
          .containsEntry("strengths", "Two of six classes read daily.");
      assertThat(versions.getFirst().school()).isNotNull();
      assertFirstVersion(versions.getFirst().visit().outcome().course());
    }
    assertThat(Journey.words(folder.resolve("v1.pdf")))
        .contains("Version 1, issued on 23 November 2026 by Pat Lindqvist (invented)")
        .contains("not agreed; both views stand: Whether a dip of a term is a trend")
        .contains("What is being done: The gate is locked since Monday.")
        .contains("Why it differs " + WHY)
        .contains("School's own view Established")
        .contains("Inaccurate: Sam Okonjo (invented), headteacher")
        .contains("All six classes read daily.")
        .contains("Two were seen on the day.")
        .contains("Two of six classes read daily.")
        .doesNotContain("Four of six");
    assertThat(Journey.words(folder.resolve("v2.pdf")))
        .contains("Version 2, issued")
        .contains("The reading record came later")
        .contains("Four of six classes read daily.")
        .doesNotContain("Two of six", "Disputed");
  }

  private static String paper(String offered) {
    return offered.contains(" v1") ? "v1.pdf" : "v2.pdf";
  }

  private static void assertStored(Visit visit) {
    Agreement agreement = Objects.requireNonNull(visit.outcome().agreement());
    assertThat(agreement.category()).isEqualTo("developing");
    assertThat(agreement.proposed()).isEqualTo("causing-concern");
    assertThat(agreement.reason()).isEqualTo(WHY);
    assertThat(visit.findings().judgements().disagreement("attendance").orElseThrow().words())
        .isEqualTo("Whether a dip of a term is a trend");
    assertThat(visit.findings().signalAnswers()).containsValue("The gate is locked since Monday.");
    Course course = visit.outcome().course();
    assertThat(visit.outcome().state()).isEqualTo(VisitState.ISSUED);
    assertThat(course.version()).isEqualTo(2);
    assertThat(course.steps())
        .extracting(Step::to)
        .containsExactly(
            VisitState.IN_PROGRESS,
            VisitState.DRAFT,
            VisitState.OUT_FOR_CHECK,
            VisitState.DISPUTED,
            VisitState.ISSUED,
            VisitState.DRAFT,
            VisitState.ISSUED);
    assertThat(course.answering().earlier()).hasSize(1);
  }

  private static void assertFirstVersion(Course course) {
    Reply reply = Objects.requireNonNull(course.reply());
    assertThat(reply.accurate()).isFalse();
    assertThat(reply.comments())
        .containsExactly(Map.entry("strengths", "All six classes read daily."));
    assertThat(reply.view()).isEqualTo("Two were seen on the day.");
    assertThat(course.signatures())
        .extracting(Signature::name)
        .containsExactly("Pat Lindqvist (invented)", "Sam Okonjo (invented)");
    assertThat(course.signatures().getLast().ink().strokes()).hasSize(1);
  }

  private static void tell(Tour tour, Stage stage) {
    tour.press("go-visits").at("visits-table", _ -> {});
    tour.key("visits-table", KeyCode.ENTER).press("tab-judging").at("aspect-name", _ -> {});
    judge(tour, stage);
    agree(tour, stage);
    check(tour, stage);
    sign(tour);
    issueAndRevise(tour, stage);
  }

  private static void judge(Tour tour, Stage stage) {
    tour.point("aspect-attendance");
    Journey.said(tour, stage, "aspect-name", "Attendance");
    tour.press("place-developing")
        .press("voice-school")
        .press("place-established")
        .press("voice-agreed")
        .press("disagree")
        .type("disagree-words", "Whether a dip of a term is a trend")
        .press("voice-adviser")
        .point("aspect-safeguarding");
    Journey.said(tour, stage, "aspect-name", "Safeguarding");
    tour.press("place-causing-concern")
        .press("tick-safeguarding-causing-concern-1")
        .at("answer-safeguarding-causing-concern-1", _ -> {})
        .press("tab-notes")
        .type("note-strengths", "Two of six classes read daily.")
        .press("tab-note")
        .at("lack-safeguarding", _ -> {})
        .press("lack-safeguarding")
        .type("answer-safeguarding-causing-concern-1", "The gate is locked since Monday.")
        .picture("judging", "course-signal");
  }

  private static void agree(Tour tour, Stage stage) {
    tour.press("tab-category");
    Journey.said(tour, stage, "agreement-three-proposed", "Causing Concern");
    Journey.said(tour, stage, "agreement-three-school", "Established");
    tour.press("agreement-developing")
        .press("agreement-by-1")
        .type("agreement-reason", WHY)
        .press("agreement-agree")
        .at("agreement-change", _ -> {})
        .picture("agreement-change", "course-agreed");
    Journey.said(tour, stage, "agreement-missing", "the chair of governors");
  }

  private static void check(Tour tour, Stage stage) {
    tour.press("tab-note").press("note-course-send");
    Journey.said(tour, stage, "visit-state", "Out for accuracy check");
    tour.at("note-course-comment-section", CourseJourneyTest::strengths)
        .type("note-course-comment-strengths", "All six classes read daily.")
        .press("note-course-inaccurate");
    Journey.said(tour, stage, "visit-state", "Disputed");
    tour.type("note-course-view", "Two were seen on the day.");
  }

  private static void strengths(Node menu) {
    ((MenuButton) menu)
        .getItems().stream()
            .filter(item -> item.getId().endsWith("-strengths"))
            .findFirst()
            .ifPresent(MenuItem::fire);
  }

  private static void sign(Tour tour) {
    tour.press("signature-sign")
        .at("signature-remove-0", _ -> {})
        .at("signature-pad", pad -> Pen.draw(pad, 20, 80, 120, 30, 220, 90))
        .press("signature-sign")
        .at("signature-remove-1", _ -> {})
        .picture("note-signatures", "course-signed");
  }

  private static void issueAndRevise(Tour tour, Stage stage) {
    tour.press("note-course-issue");
    Journey.said(tour, stage, "visit-state", "Issued");
    tour.type("note-course-reason", "The reading record came later")
        .press("note-course-revise")
        .at("note-versions-compare", _ -> {})
        .press("tab-notes")
        .type("note-strengths", "Four of six classes read daily.")
        .press("tab-note")
        .press("note-versions-compare");
    Journey.said(tour, stage, "note-version-title", "Version 1 compared with version 2");
    tour.step(
            "the words that changed",
            () ->
                stage.getScene().getRoot().lookupAll(".compared-line").stream()
                    .map(Node::getAccessibleText)
                    .anyMatch(
                        "Changed: (removed: Two) (added: Four) of six classes read daily."::equals),
            () -> {})
        .picture("note-version", "course-compared")
        .press("note-version-back")
        .press("note-course-issue")
        .at("note-versions-write-2", _ -> {})
        .press("note-versions-write-1")
        .at("note-versions-open", _ -> {})
        .press("note-export")
        .at("note-open", _ -> {})
        .press("go-today")
        .at("home", _ -> {});
  }
}
