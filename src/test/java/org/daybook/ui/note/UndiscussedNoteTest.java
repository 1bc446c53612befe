package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Where a trust asks for it, no note leaves the house before the evidence of every judgement was
/// discussed with the headteacher, whichever way one tries.
@ExtendWith(OnScreen.class)
class UndiscussedNoteTest {
  private static final String PAT = "Pat Lindqvist (invented)";

  private Path folder;
  private Session session;
  private OpenVisit open;
  private VisitDesk desk;

  @BeforeEach
  void agreeWithoutDiscussing(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = TrustStore.filled(temporary);
    session.preferences().setAdviser(PAT);
    open = session.open(TrustStore.visit(session, "sia-visit", LocalDate.of(2026, 11, 20), null));
    Judging judging = new Judging(open);
    judging.place("achievement", new Placement.In("securely-good"));
    judging.place("vulnerability", new Placement.In("requires-improvement"));
    judging.discuss("vulnerability", true);
    new CategoryAgreeing(open)
        .agree(
            "requires-improvement",
            List.of(new Person("Sam Okonjo (invented)", "headteacher")),
            "As seen",
            PatsStore.TODAY);
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
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
  void theScreenIssuesNothingBeforeTheTick(FxRobot robot) {
    assertThat(robot.lookup("#note-export").query().isDisabled()).isFalse();
    assertThat(robot.lookup("#note-internal").query().isDisabled()).isFalse();
    assertThat(robot.lookup("#note-lacks-evidence .label").queryLabeled().getText())
        .contains("before the note is sent or issued");
    assertThat(robot.lookup("#lack-achievement").tryQuery()).isPresent();
    assertThat(robot.lookup("#lack-vulnerability").tryQuery()).isEmpty();
    for (String way : List.of("issue", "send")) {
      press(robot, way);
      assertThat(
              robot
                  .lookup(
                      way.equals("issue")
                          ? "#note-issue-notice .label"
                          : "#note-course-notice .label")
                  .queryLabeled()
                  .getText())
          .as(way)
          .contains("not marked as discussed", "Achievement");
      assertThat(state()).isEqualTo(VisitState.DRAFT);
    }
    robot.interact(() -> desk.change(() -> new Judging(open).discuss("achievement", true)));

    press(robot, "issue");

    assertThat(state()).isEqualTo(VisitState.ISSUED);
  }

  @Test
  void neitherDoesAnythingBehindTheScreen() throws Exception {
    NoteCourse course = session.noteCourse(open);
    assertThat(problem(() -> course.issue(PAT))).isEqualTo("note.unready.evidence");
    assertThat(problem(() -> course.send(PAT, PatsStore.TODAY.plusDays(7))))
        .isEqualTo("note.unready.evidence");
    for (Copy copy : Copy.values()) {
      Path paper = folder.resolve(copy + ".pdf");
      session.noteExport().write(open.standing(), copy, paper);
      assertThat(PdfWords.of(paper)).contains("Not discussed yet with: Headteacher", "Draft");
    }
    assertThat(course.versions()).isEmpty();
    new Judging(open).discuss("achievement", true);
    course.issue(PAT);
    course.revise(PAT, "Seen again");
    new Judging(open).discuss("achievement", false);
    assertThat(problem(() -> course.issue(PAT))).isEqualTo("note.unready.evidence");
    assertThat(course.versions()).hasSize(1);
  }

  /// The tick is for where an aspect was when it was discussed, and asked for whoever placed it.
  @Test
  void theTickGoesWithTheJudgementItWasGivenFor() throws Exception {
    NoteCourse course = session.noteCourse(open);
    Judging judging = new Judging(open);
    judging.discuss("achievement", true);
    judging.place("achievement", new Placement.In("inadequate"));
    assertThat(problem(() -> course.issue(PAT))).isEqualTo("note.unready.evidence");
    judging.discuss("achievement", true);
    judging.place(Voice.AGREED, "support-for-others", new Placement.In("securely-good"));
    assertThat(problem(() -> course.issue(PAT))).isEqualTo("note.unready.evidence");
    judging.discuss("support-for-others", true);
    new CategoryAgreeing(open)
        .agree(
            "requires-improvement",
            List.of(new Person("Sam Okonjo (invented)", "headteacher")),
            "As seen",
            PatsStore.TODAY);
    assertThat(course.issue(PAT).visit().outcome().state()).isEqualTo(VisitState.ISSUED);
  }

  private VisitState state() {
    return open.standing().visit().outcome().state();
  }

  private static void press(FxRobot robot, String way) {
    robot.interact(() -> robot.lookup("#note-course-" + way).queryButton().fire());
  }

  private static String problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem().key();
  }
}
