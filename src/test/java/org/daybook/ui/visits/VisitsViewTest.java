package org.daybook.ui.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class VisitsViewTest {
  private final List<UUID> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger planned = new AtomicInteger();

  private void show(Session session) throws Exception {
    VisitsViewModel model = new VisitsViewModel(session, AtOnce.tasks());
    Window.show(() -> new VisitsView(model, opened::add, planned::incrementAndGet));
  }

  @Test
  void finds_a_visit_and_opens_it_by_keyboard(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    robot.clickOn("#visits-search").write("governance").type(KeyCode.DOWN).type(KeyCode.ENTER);
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    assertThat(opened).containsExactly(table.getItems().getFirst().id());
  }

  @Test
  void sorts_by_the_rank_of_the_category_not_by_its_name(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().getLast())));
    assertThat(table.getItems()).extracting(VisitSummary::rank).isSorted();
    assertThat(table.getItems().getLast().agreed()).isEqualTo("Causing Concern");
  }

  @Test
  void offers_to_plan_a_visit_when_there_is_none(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder));
    robot.clickOn("#visits-next");
    assertThat(planned).hasValue(1);
  }
}
