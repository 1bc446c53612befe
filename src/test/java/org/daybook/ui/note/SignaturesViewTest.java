package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Polyline;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Pen;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Signing a note by a typed name and by drawing.
@ExtendWith(OnScreen.class)
class SignaturesViewTest {
  private Session session;
  private OpenVisit open;
  private VisitDesk desk;
  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    open = session.open(visit);
    new NoteTaking(open).finish();
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    this.folder = folder;
    show();
  }

  private void show() throws Exception {
    Window.show(
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {}),
                new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY),
                new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                _ -> Optional.of(folder.resolve("note.pdf")),
                (_, _) -> {}));
  }

  @AfterEach
  void clear() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void aDrawnSignatureIsKeptAsLines(FxRobot robot) throws Exception {
    role(robot, Signature.HEADTEACHER);
    assertThat(name(robot)).isEqualTo("Sam Okonjo (invented)");
    draw(robot, 70, 70, 140, 35, 210, 70);
    draw(robot, 350, 105);
    press(robot, "signature-sign");

    Signature signature = stored().getFirst();
    assertThat(signature.role()).isEqualTo("Headteacher");
    assertThat(signature.name()).isEqualTo("Sam Okonjo (invented)");
    assertThat(signature.on()).isEqualTo(PatsStore.TODAY);
    assertThat(signature.ink().written()).isEqualTo("100,100 200,50 300,100;500,150");
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).isEmpty();
    assertThat(robot.lookup("#note-signatures .ink .ink-line").queryAllAs(Polyline.class))
        .hasSize(2);
    assertThat(name(robot)).as("the next one who signs").isEqualTo("Pat Lindqvist (invented)");
  }

  /// Who draws is not made to draw again because the program died or another page was looked at.
  @Test
  void whatIsTypedAndDrawnIsKeptUntilItIsSigned(FxRobot robot) throws Exception {
    role(robot, Signature.CHAIR);
    robot.interact(
        () -> robot.lookup("#signature-name").queryTextInputControl().setText("Alex (invented)"));
    draw(robot, 70, 70, 140, 35);
    draw(robot, 350, 105);
    assertThat(made())
        .isEqualTo(
            new Signing(
                Signature.CHAIR, "Alex (invented)", null, Ink.read("100,100 200,50;500,150")));
    assertThat(stored()).isEmpty();

    Window.clear();
    show();
    assertThat(robot.lookup("#signature-role").queryComboBox().getValue())
        .isEqualTo(Signature.CHAIR);
    assertThat(name(robot)).isEqualTo("Alex (invented)");
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).hasSize(2);
    robot.interact(desk::undo);
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).hasSize(1);
    robot.interact(desk::redo);

    press(robot, "note-course-issue");
    assertThat(robot.lookup("#note-issue-notice .label").queryLabeled().getText())
        .isEqualTo(
            "A signature is drawn (Chair of governors) and not under the note yet: choose “Sign"
                + " note”, or “Clear drawing”.");
    press(robot, "signature-sign");
    assertThat(stored().getFirst().ink().strokes()).hasSize(2);
    assertThat(made()).isNull();
    assertThat(robot.lookup("#signature-role").queryComboBox().getValue())
        .as("the first who has not signed")
        .isEqualTo(open.framework().vocabulary().adviser());
    press(robot, "note-course-issue");
    assertThat(desk.standing().get().visit().outcome().state()).isEqualTo(VisitState.ISSUED);
  }

  @Test
  void anotherRoleBeginsOnAnEmptySheet(FxRobot robot) throws Exception {
    role(robot, Signature.CHAIR);
    robot.interact(
        () -> robot.lookup("#signature-name").queryTextInputControl().setText("Alex (invented)"));
    draw(robot, 350, 105);
    role(robot, Signature.HEADTEACHER);
    assertThat(name(robot)).isEqualTo("Sam Okonjo (invented)");
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).isEmpty();
    assertThat(made()).isEqualTo(Signing.by(Signature.HEADTEACHER));
  }

  @Test
  void theTypedNameAloneIsEnoughAndSomebodyMustBeNamed(FxRobot robot) throws Exception {
    role(robot, Signature.CHAIR);
    assertThat(name(robot)).isEmpty();
    press(robot, "signature-sign");
    assertThat(robot.lookup("#signature-name-error").queryLabeled().getText())
        .isEqualTo("Say who: the name is empty.");
    assertThat(stored()).isEmpty();

    robot.interact(
        () -> robot.lookup("#signature-name").queryTextInputControl().setText("Alex (invented)"));
    press(robot, "signature-sign");
    assertThat(stored())
        .containsExactly(new Signature("Alex (invented)", Signature.CHAIR, PatsStore.TODAY));
    press(robot, "signature-remove-2");
    assertThat(stored()).isEmpty();
  }

  @Test
  void aLineIsTakenAwayByKeyAndAllByTheButton(FxRobot robot) {
    Node pad = robot.lookup("#signature-pad").query();
    draw(robot, 70, 70, 140, 35);
    draw(robot, 210, 35, 280, 70);
    assertThat(pad.isFocusTraversable()).isTrue();
    robot.interact(
        () ->
            Event.fireEvent(
                pad,
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false)));
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).hasSize(1);
    press(robot, "signature-clear");
    assertThat(robot.lookup("#signature-pad .ink-line").queryAll()).isEmpty();
    assertThat(robot.lookup("#signature-clear").query().isDisabled()).isTrue();
  }

  /// Who signs too early has not lost the way back to the words before.
  @Test
  void whatWasDoneBeforeCanStillBeTakenBack(FxRobot robot) throws Exception {
    robot.interact(() -> desk.change(() -> new NoteTaking(open).write("strengths", "Calm")));
    press(robot, "signature-sign");
    press(robot, "signature-remove-0");
    robot.interact(desk::undo);
    assertThat(stored()).hasSize(1);
    robot.interact(desk::undo);
    assertThat(stored()).isEmpty();
    robot.interact(desk::undo);
    assertThat(session.open(open.visit().id()).visit().findings().notes()).isEmpty();
  }

  /// Nobody has signed other words than those they saw.
  @Test
  void aChangeTakesTheNamesAwayAndUndoBringsThemBack(FxRobot robot) throws Exception {
    press(robot, "signature-sign");
    assertThat(stored()).hasSize(1);
    robot.interact(() -> desk.change(() -> new NoteTaking(open).write("strengths", "Changed")));
    assertThat(stored()).isEmpty();
    robot.interact(desk::undo);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void anIssuedNoteShowsItsNamesAndTakesNoMore(FxRobot robot) {
    press(robot, "signature-sign");
    press(robot, "note-course-issue");

    assertThat(robot.lookup("#signature-sign").query().getParent().getParent().isVisible())
        .isFalse();
    assertThat(robot.lookup("#note-signatures").query().isVisible()).isTrue();
    assertThat(robot.lookup("#signature-remove-0").tryQuery()).isEmpty();
  }

  private List<Signature> stored() throws ProblemException {
    UUID id = open.standing().visit().id();
    return session.open(id).standing().visit().outcome().course().signatures();
  }

  private @Nullable Signing made() throws ProblemException {
    UUID id = open.standing().visit().id();
    return session.open(id).standing().visit().outcome().course().typing().signing();
  }

  private static void role(FxRobot robot, String role) {
    robot.interact(
        () -> {
          ComboBox<String> box = robot.lookup("#signature-role").queryComboBox();
          box.setValue(role);
        });
  }

  private static String name(FxRobot robot) {
    return robot.lookup("#signature-name").queryTextInputControl().getText();
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
  }

  private static void draw(FxRobot robot, double... places) {
    robot.interact(() -> Pen.draw(robot.lookup("#signature-pad").query(), places));
  }
}
