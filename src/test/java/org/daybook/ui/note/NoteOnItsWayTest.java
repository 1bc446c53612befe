package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The note of a visit five days ago: in which order its parts stand, how it gets to the school,
/// and on which days.
@ExtendWith(OnScreen.class)
class NoteOnItsWayTest {
  private Session session;
  private Path folder;
  private OpenVisit open;

  @BeforeEach
  void finish(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.empty(folder);
    UUID visit =
        PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY.minusDays(5), "Reading");
    open = session.open(visit);
    new NoteTaking(open).finish();
    VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    Window.show(
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {}),
                new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY),
                new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                name -> Optional.of(folder.resolve(name)),
                (_, _) -> {}));
  }

  @AfterEach
  void clear() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void thePartsStandInTheOrderOfTheWork(FxRobot robot) throws Exception {
    assertThat(top(robot, "note-course-send")).isLessThan(top(robot, "signature-sign"));
    assertThat(top(robot, "signature-sign")).isLessThan(top(robot, "note-course-issue"));
    press(robot, "send");
    assertThat(top(robot, "note-hand-over-save")).isLessThan(top(robot, "note-course-accurate"));
    write(robot, "replied-by", "Sam Okonjo (invented)");
    press(robot, "accurate");
    assertThat(top(robot, "note-course-lead")).isLessThan(top(robot, "signature-sign"));
    assertThat(top(robot, "signature-sign")).isLessThan(top(robot, "note-course-issue"));
  }

  private static double top(FxRobot robot, String id) {
    Node node = robot.lookup("#" + id).query();
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  @Test
  void whatIsSentIsHandedOverAsAFile(FxRobot robot) throws Exception {
    assertThat(words(robot, "#note-course-state")).contains("you hand over the PDF");
    assertThat(robot.lookup("#note-hand-over").tryQuery()).isEmpty();
    press(robot, "send");
    assertThat(words(robot, "#note-hand-over .prose")).contains("it sends nothing by itself");
    robot.interact(() -> robot.lookup("#note-hand-over-save").queryButton().fire());
    assertThat(words(robot, "#note-hand-over-notice .label")).startsWith("The note is at ");
    try (Stream<Path> files = Files.list(folder)) {
      Path pdf = files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
      assertThat(PdfWords.of(pdf)).startsWith("Out for its accuracy check");
    }
  }

  @Test
  void oneThatNobodyAnsweredCanBeIssuedOnceTheDayIsPast(FxRobot robot) throws Exception {
    press(robot, "send");
    assertThat(robot.lookup("#note-course-issue").tryQuery()).as("not yet").isEmpty();
    assertThat(robot.lookup("#note-course-lead").query().isVisible()).isFalse();
    press(robot, "take-back");
    choose(robot, "sent-on", "19/11/2026");
    choose(robot, "reply-by", "20/11/2026");
    press(robot, "send");
    assertThat(words(robot, "#note-course-state"))
        .contains("was asked to answer by 20 Nov 2026 and has not");
    assertThat(robot.lookup("#note-course-lead").query().isVisible()).isTrue();
    press(robot, "issue");
    assertThat(words(robot, "#note-course-state")).startsWith("Version 1 was issued");
    assertThat(words(robot, "#note-course-step-4 .label"))
        .endsWith("No answer came by 20 Nov 2026");
  }

  @Test
  void sendingAndTheLeadsCheckHaveTheDayTheyWereDoneOn(FxRobot robot) throws Exception {
    choose(robot, "sent-on", "17/11/2026");
    press(robot, "send");
    assertThat(words(robot, "#note-course-notice .label"))
        .isEqualTo("Give the day it was sent, from 18 Nov 2026 up to today.");
    choose(robot, "sent-on", "19/11/2026");
    press(robot, "send");
    assertThat(stored().outcome().course().sent()).contains(PatsStore.TODAY.minusDays(4));
    assertThat(words(robot, "#note-course-step-1 .label")).endsWith("on 19 Nov 2026");
    press(robot, "take-back");

    press(robot, "lead");
    write(robot, "lead-by", "Ana Brito (invented)");
    choose(robot, "lead-on", "24/11/2026");
    press(robot, "accept");
    assertThat(stored().outcome().course().leadChecks()).isEmpty();
    choose(robot, "lead-on", "20/11/2026");
    press(robot, "accept");
    LeadCheck check = stored().outcome().course().leadChecks().getFirst();
    assertThat(check.day()).isEqualTo(PatsStore.TODAY.minusDays(3));
    assertThat(stored().outcome().course().accepted()).isTrue();
    Path internal = folder.resolve("internal.pdf");
    session.noteExport().write(open.standing(), Copy.INTERNAL, internal);
    assertThat(PdfWords.of(internal)).contains("Accepted by Ana Brito (invented), 20 November");
  }

  private static void choose(FxRobot robot, String part, String day) {
    robot.interact(
        () ->
            robot
                .lookup("#note-course-" + part)
                .queryAs(DatePicker.class)
                .getEditor()
                .setText(day));
  }

  private Visit stored() throws ProblemException {
    return session.open(open.visit().id()).visit();
  }

  private static void press(FxRobot robot, String part) {
    robot.interact(() -> robot.lookup("#note-course-" + part).queryButton().fire());
  }

  private static void write(FxRobot robot, String part, String words) {
    robot.interact(
        () -> robot.lookup("#note-course-" + part).queryTextInputControl().setText(words));
  }

  private static String words(FxRobot robot, String query) {
    return robot.lookup(query).queryLabeled().getText();
  }
}
