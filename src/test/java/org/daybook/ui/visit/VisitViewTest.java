package org.daybook.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class VisitViewTest {
  private static final Problem NO_FILE = Problem.of("visit.save.retry");

  private final List<VisitTab> made = new ArrayList<>();
  private OpenDesk open;
  private boolean diskFull;
  private int together;
  private int school;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, InventedPack.of(4));
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    for (VisitTab tab : VisitTab.values()) {
      parts.put(tab, () -> part(tab));
    }
    Window.show(
        () -> {
          VisitView view = new VisitView(new VisitViewModel(open.desk()), parts);
          view.offerTogether(() -> together++);
          view.offerSchool(() -> school++);
          return view;
        });
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void saysWhoseVisitItIsAndHowItStands(FxRobot robot) {
    assertThat(text(robot, "#visit-school"))
        .isEqualTo("Puddle Lane Primary School (invented) · 199999");
    assertThat(text(robot, "#page-context")).isEqualTo("Weather visit · Autumn 2 · 23 Nov 2026");
    assertThat(text(robot, "#visit-state")).isEqualTo("Planned");
    robot.interact(() -> open.desk().change(this::placePond));
    assertThat(text(robot, "#visit-state")).isEqualTo("In progress");
  }

  @Test
  void theNameInTheHeadLeadsToTheSchool(FxRobot robot) {
    robot.clickOn("#visit-school");
    assertThat(school).isEqualTo(1);
    assertThat(robot.lookup("#visit-school").query().isFocusTraversable()).isTrue();
  }

  @Test
  void opensOnWhatIsBeforeAndTurnsByKeyAndClick(FxRobot robot) {
    assertThat(selected(robot, "#tab-before")).isTrue();
    robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
    assertThat(text(robot, "#part-NOTES")).isEqualTo("NOTES");
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertThat(selected(robot, "#tab-before")).isTrue();
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.TAB);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(selected(robot, "#tab-note")).isTrue();
    robot.clickOn("#tab-judging").clickOn("#tab-judging");
    assertThat(selected(robot, "#tab-judging")).isTrue();
    assertThat(made)
        .containsExactly(VisitTab.BEFORE, VisitTab.NOTES, VisitTab.NOTE, VisitTab.JUDGING);
  }

  @Test
  void theConversationBeginsByButtonAndByKey(FxRobot robot) {
    robot.clickOn("#visit-together");
    assertThat(together).isEqualTo(1);
    robot.clickOn("#tab-notes").clickOn("#typing");
    robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
    assertThat(together).isEqualTo(2);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(together).isEqualTo(2);
  }

  @Test
  void leavingAPartHandsInWhatWasTypedThere(FxRobot robot) {
    List<String> handedIn = new ArrayList<>();
    robot.interact(() -> open.desk().onFlush(() -> handedIn.add("notes")));
    robot.clickOn("#tab-note");
    assertThat(handedIn).containsExactly("notes");
  }

  @Test
  void undoAndRedoByKeyUnlessSomebodyTypes(FxRobot robot) {
    robot.interact(() -> open.desk().change(this::placePond));
    undo(robot);
    assertThat(pond()).isEqualTo(Placement.Aside.NOT_CONSIDERED);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(pond()).isEqualTo(new Placement.In("fair"));

    robot.clickOn("#tab-notes").clickOn("#typing");
    undo(robot);
    assertThat(pond()).isEqualTo(new Placement.In("fair"));
    robot.clickOn("#undo");
    assertThat(pond()).isEqualTo(Placement.Aside.NOT_CONSIDERED);
    assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
  }

  @Test
  void bothKeysRedoWhateverWasDoneInWhicheverPart(FxRobot robot) {
    robot.interact(() -> open.desk().change(this::placePond));
    robot.clickOn("#tab-actions");
    robot.interact(() -> open.desk().change(() -> new ActionPlanning(open.desk().open()).add()));
    undo(robot);
    undo(robot);
    assertThat(pond()).isEqualTo(Placement.Aside.NOT_CONSIDERED);
    assertThat(actions()).isZero();

    redo(robot);
    assertThat(pond()).isEqualTo(new Placement.In("fair"));
    assertThat(actions()).isZero();
    robot.clickOn("#tab-note");
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(actions()).isEqualTo(1);

    undo(robot);
    redo(robot);
    redo(robot);
    assertThat(actions()).isEqualTo(1);
    undo(robot);
    robot.interact(() -> open.desk().change(() -> new ActionPlanning(open.desk().open()).add()));
    redo(robot);
    assertThat(actions()).as("a new change leaves nothing to redo").isEqualTo(1);
  }

  @Test
  void aConcernCanBeRaisedAtAnyVisit(FxRobot robot) {
    AtomicInteger begun = new AtomicInteger();
    robot.interact(
        () ->
            ((VisitView) robot.lookup("#visit").query())
                .offerConcern(new Label("panel"), begun::incrementAndGet));
    assertThat(open.desk().standing().get().signals()).isEmpty();
    robot.clickOn("#visit-raise-concern");
    assertThat(begun).hasValue(1);
  }

  private static void redo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
  }

  private int actions() {
    return open.visit().outcome().actions().size();
  }

  @Test
  void whatCannotBeSavedIsSaidAndCanBeTriedAgain(FxRobot robot) {
    assertThat(robot.lookup("#visit-not-saved").query().isVisible()).isFalse();
    diskFull = true;
    robot.interact(() -> open.desk().change(this::placePond));
    assertThat(robot.lookup("#visit-not-saved").query().isVisible()).isTrue();
    diskFull = false;
    robot.clickOn("#visit-save-retry");
    assertThat(robot.lookup("#visit-not-saved").query().isVisible()).isFalse();
    assertThat(pond()).isEqualTo(new Placement.In("fair"));
  }

  private OpenVisit.Standing placePond() throws ProblemException {
    if (diskFull) {
      throw NO_FILE.exception();
    }
    return new Judging(open.desk().open()).place("pond", new Placement.In("fair"));
  }

  private Placement pond() {
    return open.visit().findings().judgement("pond").placement();
  }

  private static void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
  }

  private Node part(VisitTab tab) {
    made.add(tab);
    Label name = new Label(tab.name());
    name.setId("part-" + tab.name());
    TextField field = new TextField();
    field.setId("typing");
    return tab == VisitTab.NOTES ? new VBox(name, field) : name;
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static boolean selected(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ToggleButton.class).isSelected();
  }
}
