package org.daybook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.form.FormApproving;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.FormFilling;
import org.daybook.application.form.OpenForm;
import org.daybook.domain.document.Answers;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.FormDesk;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A form by mouse and keyboard.
@ExtendWith(OnScreen.class)
class FormViewTest {
  private final List<Path> opened = new ArrayList<>();
  private final TypedPauses pauses = new TypedPauses();
  private Session session;
  private OpenForm open;
  private Path folder;

  @BeforeEach
  void store(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Documents.store(temporary, "bedford-2018");
    open = Documents.begun(session, "strategy-review");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void leadsToWhatIsMissing(FxRobot robot) throws Exception {
    show(Documents.begun(session, "equality-analysis"));
    assertThat(text(robot, "#form-lacks-count")).isEqualTo("One part to fill in before approval:");
    robot.clickOn("#lacks-relevance");
    assertThat(inView(robot, "#part-relevance")).isTrue();
    for (int n = 1; n <= 9; n++) {
      assertThat(text(robot, "#consequence-relevance .label"))
          .isEqualTo(
              n == 9 ? "One question still to answer." : 10 - n + " questions still to answer.");
      fire(robot, "#answer-relevance-" + n + "-no");
    }
    assertThat(text(robot, "#consequence-relevance .label")).contains("Why no analysis is needed");
    assertThat(text(robot, "#count-duty")).startsWith("Not needed");
    assertThat(robot.lookup("#matrix-duty").query().getParent().isVisible()).isFalse();
    robot.clickOn("#form-approve");
    assertThat(robot.lookup("#form-approval").query().isVisible()).isFalse();
    assertThat(robot.lookup("#answer-title").query().isFocused()).isTrue();
    robot.write("Paper");
    for (String part : List.of("service", "lead-officer", "description", "explanation")) {
      robot.interact(
          () ->
              robot.lookup("#answer-" + part).queryTextInputControl().setText("It orders paper."));
    }
    pauses(robot);
    assertThat(answers().get("title")).isEqualTo("Paper");
    assertThat(answers().get("explanation")).isEqualTo("It orders paper.");
    assertThat(robot.lookup("#form-lacks").query().isVisible()).isFalse();
  }

  @Test
  void writesInACellOfTheMatrixByKeyboard(FxRobot robot) throws Exception {
    show(Documents.equalityAnalysis(session));
    robot.clickOn("#go-part-duty");
    assertThat(robot.lookup("#cell-duty-1-1").query().isFocused()).isTrue();
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("Names are used as people give them.").type(KeyCode.ESCAPE);
    assertThat(answers().get("duty.3.2")).isEqualTo("Names are used as people give them.");
    assertThat(robot.lookup("#cell-duty-3-2").query().isFocused()).isTrue();
    assertThat(robot.lookup("#cell-duty-3-2").query().getAccessibleText())
        .isEqualTo("Gender reassignment, Advance equality: Names are used as people give them.");
    robot.clickOn("#go-part-impact").type(KeyCode.DIGIT3);
    assertThat(answers().get("impact.1.1")).isEqualTo("3");
    robot.type(KeyCode.DELETE);
    assertThat(answers().get("impact.1.1")).isEmpty();
    assertThat(text(robot, "#form-lacks-count")).isEqualTo("One part to fill in before approval:");
  }

  @Test
  void theDutyIsFilledInOnceEveryCellIsAndSaysOfTheRestThatItIsNotRelevant(FxRobot robot)
      throws Exception {
    OpenForm begun = Documents.equalityAnalysis(session);
    FormFilling filling = new FormFilling(begun);
    for (int row = 2; row <= 9; row++) {
      for (int aim = 1; aim <= 3; aim++) {
        filling.answer(Answers.key("duty", row, aim), "");
      }
    }
    show(begun);
    assertThat(text(robot, "#form-lacks-count")).isEqualTo("One part to fill in before approval:");
    robot.clickOn("#go-part-duty");
    fire(robot, "#rest-duty");
    assertThat(answers().get("duty.1.1")).isEqualTo("Support follows need, not age.");
    assertThat(answers().get("duty.9.3")).isEqualTo("Not relevant");
    assertThat(robot.lookup("#form-lacks").query().isVisible()).isFalse();
    assertThat(robot.lookup("#rest-duty").query().isVisible()).isFalse();
    assertThat(robot.lookup("#cell-duty-1-1").query().isFocused()).isTrue();
    assertThat(begun.record().undo().filled().answers().get("duty.2.1")).isEmpty();
  }

  @Test
  void addsALineTakesItAwayAndBringsItBack(FxRobot robot) throws Exception {
    show(open);
    fire(robot, "#add-decisions");
    robot.write("Visit all nurseries");
    pauses(robot);
    var row = answers().rows("decisions").getFirst();
    assertThat(row.cell(1)).isEqualTo("Visit all nurseries");
    fire(robot, "#remove-" + row.id());
    assertThat(answers().rows("decisions")).isEmpty();
    fire(robot, "#undo-decisions");
    assertThat(answers().rows("decisions")).containsExactly(row);
  }

  @Test
  void refusesWhatIsNoFigure(FxRobot robot) throws Exception {
    show(Documents.begun(session, "borough-measures"));
    robot.clickOn("#answer-all-pupils-gld").write("a lot");
    assertThat(text(robot, "#says-all-pupils-gld")).contains("a lot");
    robot.eraseText(5).write("166.7");
    assertThat(text(robot, "#says-all-pupils-gld")).contains("100").contains("166.7");
    robot.eraseText(5).write("66.7 %");
    pauses(robot);
    assertThat(answers().get("all-pupils.gld")).isEqualTo("66.7");
    assertThat(text(robot, "#says-all-pupils-gld")).isEqualTo("%");
  }

  @Test
  void isApprovedLockedAndOpenedAgain(FxRobot robot) throws Exception {
    show(Documents.equalityAnalysis(session));
    robot.clickOn("#form-approve").clickOn("#approve-go");
    assertThat(text(robot, "#approve-by-error")).startsWith("Write the name");
    robot.clickOn("#approve-by").write("Ines Castellan (invented)").clickOn("#approve-go");
    assertThat(text(robot, "#form-state"))
        .isEqualTo("Approved by Ines Castellan (invented) on 23 Nov 2026");
    assertThat(robot.lookup(".text-area").queryAll()).isEmpty();
    assertThat(robot.lookup("#form-undo").query().isDisabled()).isTrue();
    CheckBox seen = robot.lookup("#seen-next-review").queryAs(CheckBox.class);
    robot.interact(seen::fire);
    assertThat(open.standing().filled().dates().next()).hasToString("2026-12-10");

    robot.clickOn("#form-approve").clickOn("#reopen-go");
    assertThat(text(robot, "#reopen-because-error")).startsWith("Write why");
    robot.clickOn("#reopen-because").write("The committee asked").clickOn("#reopen-go");
    assertThat(text(robot, "#form-state")).isEqualTo("Draft");
    assertThat(open.standing().filled().versions())
        .singleElement()
        .satisfies(version -> assertThat(version.answers()).isEqualTo(answers()));
  }

  @Test
  void writesThePdf(FxRobot robot) throws Exception {
    OpenForm form = Documents.equalityAnalysis(session);
    new FormApproving(form).approve("Ines Castellan (invented)", PatsStore.TODAY);
    show(form);
    robot.clickOn("#form-pdf");
    robot.clickOn("#form-pdf-open");
    Path file = folder.resolve("2026-11-23 School improvement strategy – Equality analysis.pdf");
    assertThat(opened).containsExactly(file);
    assertThat(file).isNotEmptyFile();
  }

  private void show(OpenForm form) throws Exception {
    open = form;
    FormDesk desk = new FormDesk(form, form.standing(), AtOnce.tasks(), pauses);
    FormView.Ways ways =
        new FormView.Ways(
            () -> {}, name -> Optional.of(folder.resolve(name)), (file, _) -> opened.add(file));
    Window.show(
        () ->
            new FormView(
                new FormViewModel(desk, new FormExport(false), PatsStore.TODAY),
                new FileWriting(desk, AtOnce.tasks()),
                ways));
  }

  private Answers answers() {
    return open.standing().filled().answers();
  }

  private void pauses(FxRobot robot) {
    robot.interact(pauses::pass);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static boolean inView(FxRobot robot, String id) {
    Node pane = robot.lookup(id).query();
    Parent page = robot.lookup("#form-page").queryParent();
    Bounds part = pane.localToScene(pane.getBoundsInLocal());
    Bounds view = page.localToScene(page.getBoundsInLocal());
    return view.contains(part.getMinX(), part.getMinY() + 1);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
