package org.daybook.ui.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Rating;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Grids;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The assurance grid by mouse and keyboard.
@ExtendWith(OnScreen.class)
class AssuranceViewTest {
  private final List<Path> opened = new ArrayList<>();
  private final TypedPauses pauses = new TypedPauses();
  private Session session;
  private Path folder;

  @BeforeEach
  void store(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Grids.store(temporary);
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void isFilledInByKeyboardAlone(FxRobot robot) throws Exception {
    show();
    focus(robot, "#cell-safer-recruitment-Term-1");
    robot.type(KeyCode.DIGIT1);
    assertThat(words(robot, "#cell-safer-recruitment-Term-1")).contains("Assured");
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DIGIT3);
    assertThat(rated("Term 2", "sickness-absence")).contains("intervention");
    robot.type(KeyCode.DIGIT0);
    assertThat(rated("Term 2", "sickness-absence")).isEmpty();
    for (int down = 0; down < 6; down++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.LEFT);
    assertThat(focused(robot)).isEqualTo("cell-persistent-absence-Term-1");
    robot.type(KeyCode.V).write("70").type(KeyCode.ENTER);
    assertThat(words(robot, "#cell-persistent-absence-Term-1"))
        .contains("Suggested:", "Assured", "from 1 of 2 figures");
    robot.write("27.5").type(KeyCode.ESCAPE);
    assertThat(focused(robot)).isEqualTo("cell-persistent-absence-Term-1");
    assertThat(words(robot, "#cell-persistent-absence-Term-1"))
        .contains("Suggested:", "Not yet")
        .doesNotContain("from 1 of 2 figures", "from 2 of 2 figures");
    robot.type(KeyCode.ENTER);
    assertThat(rated("Term 1", "persistent-absence")).contains("not-yet");
    robot.type(KeyCode.C).write("Visits began.").type(KeyCode.ESCAPE);
    robot.type(KeyCode.E).write("Register").type(KeyCode.ESCAPE);
    CellReading cell = cell("Term 1", "persistent-absence");
    assertThat(cell.cell().comment()).isEqualTo("Visits began.");
    assertThat(cell.cell().evidence()).isEqualTo("Register");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(cell("Term 1", "persistent-absence").cell().evidence()).isEmpty();
  }

  @Test
  void asksForTheReasonAtTheCell(FxRobot robot) throws Exception {
    Grids.filled(session);
    show();
    robot.interact(() -> robot.lookup("#cell-reading-Term-1").query().requestFocus());
    assertThat(text(robot, "#assurance-state"))
        .isEqualTo("The figures suggest: Intervention required.");
    robot.type(KeyCode.DIGIT2);
    assertThat(focused(robot)).isEqualTo("assurance-reason");
    robot.type(KeyCode.ENTER);
    assertThat(text(robot, "#assurance-reason-error"))
        .isEqualTo("Write why it is rated otherwise than the figures suggest.");
    robot.write("New readers joined").type(KeyCode.ENTER);
    assertThat(rated("Term 1", "reading")).contains("not-yet");
    assertThat(focused(robot)).isEqualTo("cell-reading-Term-1");
    assertThat(text(robot, "#assurance-why")).isEqualTo("Why: New readers joined");
  }

  @Test
  void confirmsByOneClick(FxRobot robot) throws Exception {
    Grids.filled(session);
    show();
    fire(robot, "#confirm-reading-Term-1");
    assertThat(rated("Term 1", "reading")).contains("intervention");
    assertThat(robot.lookup("#confirm-reading-Term-1").query().isVisible()).isFalse();
    fire(robot, "#confirm-suspensions-Term-1");
    assertThat(rated("Term 1", "suspensions")).contains("intervention");
    robot.interact(() -> robot.lookup("#cell-suspensions-Term-1").query().requestFocus());
    assertThat(text(robot, "#assurance-state"))
        .startsWith("Rated by ")
        .endsWith(". From 1 of 2 figures.");
  }

  @Test
  void showsDescriptorsAndWhatHasChanged(FxRobot robot) throws Exception {
    Grids.filled(session);
    show();
    robot.interact(() -> robot.lookup("#cell-vacancies-Term-1").query().requestFocus());
    assertThat(text(robot, "#assurance-term"))
        .isEqualTo("Term 1 2026/27 · Worse than in Term 3 2025/26: Assured");
    assertThat(words(robot, "#cell-vacancies-Term-1")).contains("↓ worse");
    assertThat(robot.lookup("#cell-vacancies-Term-1").query().getAccessibleText())
        .isEqualTo(
            "Vacancies, Term 1: Intervention required. Worse than in Term 3 2025/26: Assured");
    assertThat(words(robot, "#cell-persistent-absence-Term-2")).contains("↑ better");
    robot.interact(() -> robot.lookup("#cell-send-Term-1").query().requestFocus());
    assertThat(words(robot, "#assurance-panel"))
        .contains("– Every statutory duty for SEND is met")
        .contains("– Statutory duties for SEND are not met");
    assertThat(text(robot, "#count-Term-1")).isEqualTo("8 of 28 rated");
  }

  @Test
  void doesNotTakeOverWhatIsNoFigure(FxRobot robot) throws Exception {
    show();
    robot.interact(() -> robot.lookup("#value-pa-Term-1").query().requestFocus());
    robot.write("170").type(KeyCode.DOWN);
    assertThat(text(robot, "#value-pa-Term-1-error"))
        .isEqualTo("Persistent absence (PA) lies between 0 and 100, so it cannot be 170.");
    assertThat(focused(robot)).isEqualTo("value-severe-absence-Term-1");
    assertThat(cell("Term 1", "persistent-absence").figures()).doesNotContainKey("pa");
    robot.type(KeyCode.UP).eraseText(3).write("17 %").type(KeyCode.DOWN);
    assertThat(robot.lookup("#value-pa-Term-1-error").query().isVisible()).isFalse();
    assertThat(cell("Term 1", "persistent-absence").figures().get("pa")).hasToString("17");
    assertThat(((TextInputControl) robot.lookup("#value-pa-Term-1").query()).getText())
        .isEqualTo("17 %");
  }

  @Test
  void writesBothFilesAndOffersToOpenThem(FxRobot robot) throws Exception {
    Grids.filled(session);
    show();
    fire(robot, "#assurance-pdf");
    fire(robot, "#assurance-open");
    fire(robot, "#assurance-excel");
    fire(robot, "#assurance-open");
    assertThat(opened)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "2026-11-23 109876 Made Up Infant School – Termly combined assurance 2026-27.pdf",
            "2026-11-23 109876 Made Up Infant School – Termly combined assurance 2026-27.xlsx");
    assertThat(opened).allMatch(Files::exists);
  }

  @Test
  void turnsToLastYear(FxRobot robot) throws Exception {
    Grids.filled(session);
    show();
    fire(robot, "#assurance-earlier");
    assertThat(text(robot, "#assurance-year")).isEqualTo("2025/26");
    assertThat(words(robot, "#cell-payroll-Term-3")).contains("Assured");
    fire(robot, "#assurance-later");
    assertThat(text(robot, "#assurance-year")).isEqualTo("2026/27");
    assertThat(robot.lookup("#assurance-later").query().isDisabled()).isTrue();
  }

  private void show() throws Exception {
    Framework framework = session.framework();
    Window.show(
        () ->
            new AssuranceView(
                new AssuranceViewModel(
                    session,
                    AtOnce.tasks(),
                    new Desks(),
                    pauses,
                    new AssuranceViewModel.Subject(
                        PatsStore.MADE_UP,
                        "Made Up Infant School",
                        FrameworkUse.present(framework))),
                new AssuranceView.Ways(
                    name -> Optional.of(folder.resolve(name)), (file, _) -> opened.add(file))));
  }

  private CellReading cell(String term, String row) throws Exception {
    var reading = Grids.empty(session).standing().reading();
    return reading.cell(term, reading.grid().findRow(row).orElseThrow());
  }

  private Optional<String> rated(String term, String row) throws Exception {
    return cell(term, row).rated().map(Rating::id);
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
  }

  private static String focused(FxRobot robot) {
    Node owner = robot.lookup("#assurance").query().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }

  private static String text(FxRobot robot, String id) {
    return ((Labeled) robot.lookup(id).query()).getText();
  }

  /// Everything written within a node.
  private static List<String> words(FxRobot robot, String id) {
    return robot.from(robot.lookup(id)).lookup(Node::isVisible).queryAll().stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
