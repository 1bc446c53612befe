package org.daybook.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daybook.application.Session;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Narrow;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.fixture.YearScreen;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A school's year by mouse and keyboard.
@ExtendWith(OnScreen.class)
class YearViewTest {
  private Session session;
  private Path file;
  private YearScreen screen;

  @BeforeEach
  void store(@TempDir Path folder) throws Exception {
    file = folder.resolve("year.pdf");
    session = Years.store(folder);
    Years.filled(session);
    screen = YearScreen.of(session, AtOnce.tasks(), file);
    Window.show(() -> new YearView(screen.model()));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void goesAlongTheLineByKeyboardAndTicks(FxRobot robot) {
    focus(robot, "#year-step-Term-2");
    robot.type(KeyCode.LEFT);
    assertThat(focused(robot)).isEqualTo("year-step-Term-1");
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("Missing");
    focus(robot, "#year-tick-1-before-2");
    robot.type(KeyCode.SPACE);
    assertThat(focused(robot)).isEqualTo("year-tick-1-before-2");
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("There");
    assertThat(text(robot, "#year-proof-1-before-2"))
        .isEqualTo("Pat Lindqvist (invented), 23 Nov 2026");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(robot.lookup("#year-tick-1-before-2").queryAs(CheckBox.class).isSelected())
        .isFalse();
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("There");
    focus(robot, "#year-step-Term-1");
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(focused(robot)).isEqualTo("year-step-Autumn");
    assertThat(node(robot, "#year-words")).isNotNull();
  }

  @Test
  void undoAndRedoAreNamedWhereThereIsRoom(FxRobot robot) {
    assertThat(text(robot, "#year-undo")).isEqualTo("Undo");
    assertThat(text(robot, "#year-redo")).isEqualTo("Redo");
    robot.interact(() -> Narrow.to((Region) node(robot, "#year"), 500, 900));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#year-undo")).isEmpty();
  }

  @Test
  void saysWhatIsMissingAndLeadsThere(FxRobot robot) {
    assertThat(text(robot, "#year-missing")).isEqualTo("9 things are missing: show the next");
    assertThat(node(robot, "#year-step-Term-2").getAccessibleText())
        .isEqualTo("Term 2, now: 3 missing");
    fire(robot, "#year-missing");
    assertThat(text(robot, "#year-proof-1-day-1")).isEqualTo("Note finished, visit of 22 Sep 2026");
    assertThat(text(robot, "#year-proof-1-day-2")).isEqualTo("Begun, 3 of 9 parts filled in");
    fire(robot, "#year-open-1-day-2");
    assertThat(screen.went().getFirst()).startsWith("form ");
    fire(robot, "#year-step-Term-3");
    fire(robot, "#year-open-3-day-2");
    assertThat(screen.went()).hasSize(2);
    fire(robot, "#year-plan-improvement-visit");
    assertThat(screen.went().getLast()).isEqualTo("plan");
  }

  @Test
  void comesBackToTheHalfTermItWasLeftAtAndElseBeginsAtThePresentOne(FxRobot robot)
      throws Exception {
    KeptStop kept = new KeptStop();
    YearScreen first = YearScreen.of(session, AtOnce.tasks(), file, kept);
    Window.show(() -> new YearView(first.model()));
    assertThat(chosen(robot)).isEqualTo("year-step-Term-2");
    fire(robot, "#year-earlier");
    fire(robot, "#year-step-Spring");
    fire(robot, "#year-form-school-overview");

    YearScreen back = YearScreen.of(session, AtOnce.tasks(), file, kept);
    Window.show(() -> new YearView(back.model()));
    assertThat(chosen(robot)).isEqualTo("year-step-Spring");
    assertThat(text(robot, "#year-year")).isEqualTo("2025/26");

    YearScreen later = YearScreen.of(session, AtOnce.tasks(), file, kept);
    Window.show(() -> new YearView(later.model()));
    assertThat(chosen(robot)).isEqualTo("year-step-Term-2");
  }

  @Test
  void setsAsideWhatDoesNotApplyByKeyboardAndTakesItBack(FxRobot robot) {
    fire(robot, "#year-step-Term-1");
    focus(robot, "#year-aside-1-before-2");
    robot.type(KeyCode.SPACE);
    assertThat(focused(robot)).isEqualTo("year-aside-reason-1-before-2");
    robot.type(KeyCode.ENTER);
    assertThat(text(robot, "#year-aside-reason-1-before-2-error")).startsWith("Say why");
    robot.type(KeyCode.J, KeyCode.U, KeyCode.N, KeyCode.E).type(KeyCode.ENTER);
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("Does not apply here");
    assertThat(text(robot, "#year-proof-1-before-2"))
        .isEqualTo("june (Pat Lindqvist (invented), 23 Nov 2026)");
    assertThat(text(robot, "#year-missing")).startsWith("8 things");
    assertThat(focused(robot)).isEqualTo("year-aside-1-before-2");
    assertThat(node(robot, "#year-aside-1-before-2").getAccessibleText())
        .startsWith("It applies after all");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("Missing");
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    robot.type(KeyCode.SPACE);
    assertThat(text(robot, "#year-state-1-before-2")).isEqualTo("Missing");
    robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
    assertThat(node(robot, "#year-aside-reason-1-before-2").getParent().getParent().isVisible())
        .isFalse();
  }

  @Test
  void setsAsideADocumentOfATerm(FxRobot robot) {
    fire(robot, "#year-step-Autumn");
    fire(robot, "#year-aside-headteacher-report");
    robot.type(KeyCode.N, KeyCode.E, KeyCode.W).type(KeyCode.ENTER);
    assertThat(text(robot, "#year-form-headteacher-report-state"))
        .isEqualTo("Does not apply here · new (Pat Lindqvist (invented), 23 Nov 2026)");
    fire(robot, "#year-aside-headteacher-report");
    assertThat(text(robot, "#year-form-headteacher-report-state")).isEqualTo("Not begun");
  }

  @Test
  void saysOfAPastYearThatNothingWasRecordedInIt(FxRobot robot) {
    fire(robot, "#year-earlier");
    assertThat(text(robot, "#year-missing")).isEqualTo("Nothing was recorded here in this year.");
    assertThat(node(robot, "#year-missing").isDisabled()).isTrue();
    assertThat(text(robot, "#year-state-1-before-1")).isEqualTo("Not counted");
  }

  private static String chosen(FxRobot robot) {
    return robot.lookup(".year-step").queryAllAs(ToggleButton.class).stream()
        .filter(ToggleButton::isSelected)
        .map(Node::getId)
        .collect(Collectors.joining());
  }

  @Test
  void offersADocumentOnlyInTheHalfTermsThatAskForIt(FxRobot robot) {
    fire(robot, "#year-step-Term-2");
    assertThat(robot.lookup("#year-form-attainment-overview").tryQuery()).isEmpty();
    fire(robot, "#year-step-Term-5");
    assertThat(robot.lookup("#year-form-attainment-overview").tryQuery()).isEmpty();
  }

  @Test
  void leadsToTheVisitAndItsNote(FxRobot robot) {
    fire(robot, "#year-open-2-day-1");
    assertThat(screen.went().getFirst()).startsWith("visit ");
  }

  @Test
  void keepsTheParagraphAndWritesBothDocuments(FxRobot robot) throws Exception {
    fire(robot, "#year-step-Autumn");
    TextArea words = robot.lookup("#year-words").queryAs(TextArea.class);
    assertThat(words.getText()).startsWith("A calm term.");
    robot.interact(() -> words.setText("A busy term."));
    fire(robot, "#year-summary-write");
    assertThat(node(robot, "#year-notice").getAccessibleText()).isEqualTo("Written: " + file);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(Years.open(session).standing().reading().record().words("Autumn"))
        .isEqualTo("A busy term.");
    Files.delete(file);
    fire(robot, "#year-booklet");
    assertThat(Files.size(file)).isGreaterThan(10_000);
    fire(robot, "#year-file-open");
    assertThat(screen.went()).containsExactly("file year.pdf");
  }

  @Test
  void setsEvaluationsSideBySideAndOffersTheDocumentsOfTheTerm(FxRobot robot) {
    fire(robot, "#year-step-Autumn");
    assertThat(node(robot, "#year-evaluations")).isNotNull();
    assertThat(text(robot, "#year-form-governor-checklists-state")).isEqualTo("Not begun");
    fire(robot, "#year-form-governor-checklists");
    assertThat(screen.went().getFirst()).startsWith("form ");
    assertThat(session.today()).isEqualTo(PatsStore.TODAY);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) node(robot, id)).fire());
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> node(robot, id).requestFocus());
  }

  private static String focused(FxRobot robot) {
    return robot.window(0).getScene().getFocusOwner().getId();
  }

  private static String text(FxRobot robot, String id) {
    return ((Labeled) node(robot, id)).getText();
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }
}
