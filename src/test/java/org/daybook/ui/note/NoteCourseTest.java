package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.daybook.application.Session;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// From a draft to the second version of its note, by the buttons of the note's tab.
@ExtendWith(OnScreen.class)
class NoteCourseTest {
  private Session session;
  private OpenVisit open;
  private VisitDesk desk;
  private NoteCourseViewModel model;

  @BeforeEach
  void agreeACategory(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    session.preferences().setAdviser("Pat Lindqvist (invented)");
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    open = session.open(visit);
    String aspect = open.standing().framework().aspects().getFirst().id();
    new Judging(open).place(aspect, new Placement.In("established"));
    new CategoryAgreeing(open)
        .agree(
            "established",
            List.of(new Person("Sam Okonjo (invented)", "headteacher")),
            "",
            PatsStore.TODAY);
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    model = new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY);
    Window.show(
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {}),
                model,
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
  void leadsADisputedNoteToItsSecondVersion(FxRobot robot) throws Exception {
    assertThat(text(robot, "note-course-reply-by")).isEqualTo("30 Nov 2026");
    day(robot, "reply-by", "1 Dec");
    assertThat(stored().outcome().course().typing().replyBy()).isEqualTo("1 Dec");
    day(robot, "reply-by", "30 Nov 2026");
    press(robot, "send");
    assertThat(state()).isEqualTo(VisitState.OUT_FOR_CHECK);
    write(robot, "replied-by", "Sam Okonjo (invented), headteacher");
    press(robot, "inaccurate");
    assertThat(words(robot, "#note-course-notice .label")).startsWith("Say what is inaccurate");
    assertThat(state()).isEqualTo(VisitState.OUT_FOR_CHECK);
    write(robot, "comment", "The roll is 180");
    press(robot, "inaccurate");
    Reply reply = Objects.requireNonNull(open.standing().visit().outcome().course().reply());
    assertThat(reply.accurate()).isFalse();
    assertThat(reply.general()).isEqualTo("The roll is 180");

    press(robot, "issue");
    assertThat(state()).isEqualTo(VisitState.ISSUED);
    assertThat(words(robot, "#note-course-state")).startsWith("Version 1 was issued on 23 Nov");
    press(robot, "revise");
    assertThat(words(robot, "#note-issue-notice .label")).startsWith("Say why");
    write(robot, "reason", "The roll was wrong");
    press(robot, "revise");
    press(robot, "issue");

    List<IssuedNote> versions = session.noteCourse(open).versions();
    assertThat(versions).extracting(IssuedNote::version).containsExactly(1, 2);
    assertThat(versions.getFirst().visit().outcome().course().reply()).isEqualTo(reply);
    assertThat(robot.lookup("#note-issuing .text-secondary").queryAll()).hasSize(7);
  }

  /// Nobody leaves a field and nothing is recorded: what was typed is in the store all the same.
  @Test
  void aHalfTypedAnswerIsKept(FxRobot robot) throws Exception {
    press(robot, "send");
    write(robot, "comment", "The roll is");
    comment(robot, "strengths", "Phonics is tau");

    Visit stored = session.open(open.standing().visit().id()).standing().visit();
    Replying typed = Objects.requireNonNull(stored.outcome().course().answering().typed());
    assertThat(typed.general()).isEqualTo("The roll is");
    assertThat(typed.comments()).containsEntry("strengths", "Phonics is tau");
    assertThat(stored.outcome().course().reply()).isNull();
    assertThat(stored.outcome().state()).isEqualTo(VisitState.OUT_FOR_CHECK);
  }

  @Test
  void whatIsHalfTypedForTheLeadAndForARevisionIsKept(FxRobot robot) throws Exception {
    press(robot, "lead");
    write(robot, "lead-by", "Ana Br");
    write(robot, "lead-comment", "Say whe");
    assertThat(stored().outcome().course().typing())
        .isEqualTo(Typing.NONE.withLeadBy("Ana Br").withLeadComment("Say whe"));
    press(robot, "accept");
    press(robot, "issue");
    write(robot, "reason", "The ro");

    assertThat(stored().outcome().course().typing()).isEqualTo(Typing.NONE.withReason("The ro"));
    assertThat(stored().outcome().state()).isEqualTo(VisitState.ISSUED);
    assertThat(session.noteFinding().find("the ro", 5))
        .extracting(found -> found.passage().kind())
        .contains(Passage.Kind.REVISING);
  }

  private Visit stored() throws Exception {
    return session.open(open.standing().visit().id()).standing().visit();
  }

  @Test
  void commentsOnSectionsStandInTheHistoryBesideTheAdvisersView(FxRobot robot) {
    press(robot, "send");
    comment(robot, "strengths", "Phonics is taught daily");
    press(robot, "inaccurate");
    write(robot, "view", "Two classes of six were seen");

    Reply reply = Objects.requireNonNull(open.standing().visit().outcome().course().reply());
    assertThat(reply.comments()).containsExactly(Map.entry("strengths", "Phonics is taught daily"));
    assertThat(reply.view()).isEqualTo("Two classes of six were seen");
    assertThat(reply.by()).isEqualTo("Sam Okonjo (invented), headteacher");
    assertThat(said(robot))
        .containsExactly(
            "On “Strengths”: “Phonics is taught daily”",
            "Adviser's view: “Two classes of six were seen”");

    press(robot, "send");
    assertThat(open.standing().visit().outcome().course().reply()).isNull();
    assertThat(said(robot)).hasSize(2);
    press(robot, "accurate");
    assertThat(open.standing().visit().outcome().course().answering().all()).hasSize(2);
    assertThat(said(robot)).hasSize(2);
  }

  @Test
  void whatIsTakenBackIsADraftAgain(FxRobot robot) {
    press(robot, "send");
    press(robot, "take-back");
    assertThat(state()).isEqualTo(VisitState.DRAFT);
  }

  /// What the headteacher found accurate is taken back and written on; undo gives the answer back.
  @Test
  void anAnswerIsToldAsGivenBeforeWhatWasChangedSince(FxRobot robot) throws Exception {
    press(robot, "send");
    press(robot, "accurate");
    press(robot, "take-back");
    assertThat(words(robot, "#note-course-state")).startsWith("The note is a draft. Send it");
    robot.interact(() -> desk.attempt(() -> write("Later words"), () -> {}, _ -> {}));
    assertThat(words(robot, "#note-course-state"))
        .startsWith("The note is a draft and was changed since Sam Okonjo (invented)");
    assertThat(said(robot)).containsExactly("Said before later changes to the note.");
    robot.interact(() -> desk.undo());
    assertThat(said(robot)).isEmpty();
    robot.interact(() -> desk.redo());
    press(robot, "issue");
    Reply reply = Objects.requireNonNull(stored().outcome().course().reply());
    assertThat(reply.accurate()).isTrue();
    assertThat(reply.overtaken()).isTrue();
  }

  /// An officer issues a colleague's note: it is their name that stands in it.
  @Test
  void whoWorksHereIsWhoDidIt(FxRobot robot) throws Exception {
    assertThat(field(robot, "me")).isEqualTo("Pat Lindqvist (invented)");
    robot.interact(() -> model.iAm(" "));
    assertThat(field(robot, "me")).isEqualTo("Pat Lindqvist (invented)");
    robot.interact(() -> model.iAm("Olu Officer (invented)"));
    assertThat(field(robot, "me")).isEqualTo("Olu Officer (invented)");
    press(robot, "send");
    press(robot, "take-back");
    write(robot, "me", "Lena Lead (invented)");
    robot.interact(() -> model.iAm("Olu Officer (invented)"));
    press(robot, "issue");
    write(robot, "reason", "The roll");
    press(robot, "revise");

    assertThat(stored().outcome().course().steps())
        .extracting(Step::by)
        .endsWith(
            "Olu Officer (invented)",
            "Olu Officer (invented)",
            "Lena Lead (invented)",
            "Lena Lead (invented)");
    robot.interact(() -> desk.change(new CategoryAgreeing(desk.open())::withdraw));
    assertThat(stored().outcome().course().steps().getLast())
        .extracting(Step::to, Step::by)
        .containsExactly(VisitState.IN_PROGRESS, "Lena Lead (invented)");
    robot.interact(desk::undo);
    write(robot, "me", " ");
    press(robot, "send");
    assertThat(words(robot, "#note-course-notice .label")).isEqualTo("Say who: the name is empty.");
  }

  @Test
  void theDayOfAnAnswerIsGivenAndNotBeforeItWasAskedFor(FxRobot robot) throws Exception {
    press(robot, "send");
    day(robot, "22 Nov 2026");
    press(robot, "accurate");
    assertThat(words(robot, "#note-course-notice .label"))
        .isEqualTo(
            "Give the day of the answer, from 23 Nov 2026, when the note was sent, up to today.");
    day(robot, "soon");
    assertThat(Objects.requireNonNull(stored().outcome().course().answering().typed()).on())
        .as("kept as it is typed")
        .isEqualTo("soon");
    press(robot, "accurate");
    assertThat(state()).isEqualTo(VisitState.OUT_FOR_CHECK);
    day(robot, "23/11/2026");
    press(robot, "accurate");
    assertThat(state()).isEqualTo(VisitState.AGREED);
  }

  @Test
  void aVersionBegunByMistakeIsGivenUpAndUndoBringsItBack(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#note-course-give-up").query().isVisible()).isFalse();
    press(robot, "issue");
    Visit issued = stored();
    assertThat(robot.lookup("#note-course-reason").query().getAccessibleHelp())
        .contains("the school's too");
    write(robot, "reason", "By mistake");
    press(robot, "revise");
    robot.interact(() -> desk.attempt(() -> write("Later words"), () -> {}, _ -> {}));
    press(robot, "give-up");
    press(robot, "give-up-cancel");
    assertThat(state()).isEqualTo(VisitState.DRAFT);
    press(robot, "give-up");
    assertThat(words(robot, "#note-course-next-question")).startsWith("Give up version 2?");
    press(robot, "give-up-go");
    assertThat(stored().findings()).isEqualTo(issued.findings());
    assertThat(stored().outcome().course().version()).isEqualTo(1);
    assertThat(stored().outcome().course().steps().getLast().remark())
        .isEqualTo("Version 2 given up");
    assertThat(words(robot, "#note-course-state")).startsWith("Version 1 was issued on");
    robot.interact(() -> desk.undo());
    assertThat(stored().findings().notes()).containsEntry("strengths", "Later words");

    press(robot, "send");
    press(robot, "take-back");
    assertThat(robot.lookup("#note-course-give-up").query().isVisible()).isFalse();
  }

  private static void day(FxRobot robot, String day) {
    day(robot, "replied-on", day);
  }

  private static void day(FxRobot robot, String field, String day) {
    robot.interact(
        () ->
            robot
                .lookup("#note-course-" + field)
                .queryAs(DatePicker.class)
                .getEditor()
                .setText(day));
  }

  private static String field(FxRobot robot, String part) {
    return robot.lookup("#note-course-" + part).queryTextInputControl().getText();
  }

  private Standing write(String words) throws ProblemException {
    return new NoteTaking(open).write("strengths", words);
  }

  @Test
  void theLeadSendsItBackWithCommentsAndThenAcceptsIt(FxRobot robot) throws Exception {
    press(robot, "lead");
    assertThat(state()).isEqualTo(VisitState.WITH_LEAD);
    assertThat(robot.lookup("#note-course-issue").tryQuery()).isEmpty();
    write(robot, "lead-by", "Ana Brito (invented)");
    press(robot, "send-back");
    assertThat(state()).isEqualTo(VisitState.WITH_LEAD);
    write(robot, "lead-comment", "Say where the figures are from");
    press(robot, "send-back");
    assertThat(state()).isEqualTo(VisitState.DRAFT);
    assertThat(said(robot)).containsExactly("“Say where the figures are from”");

    press(robot, "lead");
    press(robot, "accept");
    assertThat(state()).isEqualTo(VisitState.WITH_LEAD);
    assertThat(session.open(open.standing().visit().id()).standing().visit().outcome().course())
        .satisfies(course -> assertThat(course.accepted()).isTrue())
        .extracting(Course::leadChecks, InstanceOfAssertFactories.list(LeadCheck.class))
        .extracting(LeadCheck::accepted, LeadCheck::by, LeadCheck::comments)
        .containsExactly(
            Tuple.tuple(false, "Ana Brito (invented)", "Say where the figures are from"),
            Tuple.tuple(true, "Ana Brito (invented)", ""));
    press(robot, "issue");
    assertThat(state()).isEqualTo(VisitState.ISSUED);
  }

  private VisitState state() {
    return open.standing().visit().outcome().state();
  }

  /// Fires what may lie below the edge of the window.
  private static void press(FxRobot robot, String part) {
    robot.interact(() -> robot.lookup("#note-course-" + part).queryButton().fire());
  }

  private static void write(FxRobot robot, String part, String words) {
    robot.interact(
        () -> robot.lookup("#note-course-" + part).queryTextInputControl().setText(words));
  }

  /// Chooses a section from the menu and types what is said of it.
  private static void comment(FxRobot robot, String section, String words) {
    robot.interact(
        () ->
            robot
                .lookup("#note-course-comment-section")
                .queryAs(MenuButton.class)
                .getItems()
                .stream()
                .filter(item -> item.getId().endsWith("-section-" + section))
                .forEach(MenuItem::fire));
    assertThat(robot.lookup("#note-course-comment-" + section).query().isFocused()).isTrue();
    write(robot, "comment-" + section, words);
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup(".note-course-said").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(DatePicker.class).getEditor().getText();
  }

  private static String words(FxRobot robot, String query) {
    return robot.lookup(query).queryLabeled().getText();
  }
}
