package org.daybook.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.daybook.application.RecoveryPaper;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.concern.OpenConcern;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class HomeViewTest {
  private final List<UUID> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger concerns = new AtomicInteger();
  private final AtomicInteger imported = new AtomicInteger();
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger planned = new AtomicInteger();

  private void show(Session session) throws Exception {
    HomeView.Ways ways =
        new HomeView.Ways(
            opened::add,
            imported::incrementAndGet,
            added::incrementAndGet,
            planned::incrementAndGet,
            concerns::incrementAndGet);
    Window.show(() -> new HomeView(new HomeViewModel(session, AtOnce.tasks()), ways));
  }

  @Test
  void opens_a_visit_by_mouse_and_by_keyboard(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    Parent today = robot.lookup("#home-today").queryAs(Parent.class);
    assertThat(today.getChildrenUnmodifiable()).hasSize(1);
    robot.clickOn(today.getChildrenUnmodifiable().getFirst());
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    assertThat(opened).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void leads_to_the_concerns_whether_one_is_open_or_none(FxRobot robot, @TempDir Path folder)
      throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      OpenConcern concern = session.concerns().begin(PatsStore.MADE_UP, null, "Chief");
      concern.write(c -> c.withWhat("A gate"));
      show(session);
      assertThat(robot.lookup("#home-concerns").query().getAccessibleText())
          .isEqualTo("Concerns: none open · all concerns");

      concern.raise(PatsStore.TODAY);
      show(session);
      assertThat(robot.lookup("#home-concerns").query().getAccessibleText())
          .isEqualTo("1 concern is open");
      robot.clickOn("#home-concerns");
      assertThat(concerns).hasValue(1);

      concern.write(c -> c.withOutcome("Shut").withClosed(PatsStore.TODAY));
      show(session);
      assertThat(robot.lookup("#home-concerns").query().getAccessibleText())
          .isEqualTo("Concerns: none open · all concerns");
      robot.interact(() -> robot.lookup("#home-concerns").query().requestFocus());
      robot.type(KeyCode.ENTER);
      assertThat(concerns).hasValue(2);
    }
  }

  @Test
  void offers_the_register_and_a_place_by_hand_while_there_are_no_schools(
      FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = nothing(folder)) {
      show(session);
      robot.clickOn("#home-next");
      robot.clickOn("#home-by-hand");
      assertThat(imported).hasValue(1);
      assertThat(added).hasValue(1);
      assertThat(robot.lookup("#home .empty-state .label").queryAllAs(Label.class))
          .extracting(Label::getText)
          .anyMatch(words -> words.contains("choose the demo"));
    }
  }

  private static Session nothing(Path folder) throws Exception {
    StoreOpening.Opened made = PatsStore.opening(folder).create(PatsStore.PASSPHRASE.toCharArray());
    RecoveryPaper paper = made.paper().orElseThrow();
    paper.prove(paper.key());
    return made.session();
  }

  @Test
  void a_damaged_visit_hides_no_other(FxRobot robot, @TempDir Path folder) throws Exception {
    UUID lost;
    try (Session session = PatsStore.filled(folder)) {
      lost = session.visits().at(PatsStore.MADE_UP).getFirst().id();
    }
    Samples.spoilSummary(folder.resolve("own"), lost);
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      show(session);
      assertThat(robot.lookup("#home-today").queryAs(Parent.class).getChildrenUnmodifiable())
          .hasSize(1);
      assertThat(robot.lookup("#home-damaged .label").queryLabeled().getText())
          .contains("109876", "is damaged", "put back a copy");
    }
  }

  @Test
  void offers_one_next_step_when_there_is_no_visit(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder));
    assertThat(robot.lookup("#home-new-visit").query().isVisible()).isFalse();
    robot.clickOn("#home-next");
    assertThat(planned).hasValue(1);
  }
}
