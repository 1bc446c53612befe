package org.daybook.ui.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.daybook.application.Session;
import org.daybook.domain.visit.kept.VisitSummary;
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
class VisitsViewTest {
  private final List<UUID> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger planned = new AtomicInteger();

  private void show(Session session) throws Exception {
    VisitsViewModel model = new VisitsViewModel(session, AtOnce.tasks(), new KeptFilter());
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
  void a_damaged_visit_hides_no_other(FxRobot robot, @TempDir Path folder) throws Exception {
    UUID lost;
    int all;
    try (Session session = PatsStore.filled(folder)) {
      lost = session.visits().at(PatsStore.MADE_UP).getFirst().id();
      all = session.visits().all().size();
    }
    Samples.spoilSummary(folder.resolve("own"), lost);
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      show(session);
      assertThat(robot.lookup("#visits-table").queryTableView().getItems()).hasSize(all - 1);
      assertThat(robot.lookup("#visits-damaged .label").queryLabeled().getText())
          .contains("109876", "is damaged", "put back a copy");
    }
  }

  @Test
  void all_words_of_a_row_stand_on_one_line(FxRobot robot, @TempDir Path folder) throws Exception {
    show(PatsStore.filled(folder));
    Node row = robot.lookup("#visits-table .table-row-cell").query();
    List<Long> lines =
        robot.from(row).lookup(".table-cell > .text").queryAllAs(Text.class).stream()
            .filter(text -> !text.getText().isBlank())
            .map(VisitsViewTest::baseline)
            .distinct()
            .toList();
    List<Long> names =
        robot.from(row).lookup(".table-words").queryAllAs(Text.class).stream()
            .map(VisitsViewTest::baseline)
            .distinct()
            .toList();
    assertThat(lines).hasSize(1);
    assertThat(names).isEqualTo(lines);
  }

  private static long baseline(Text text) {
    double inText = text.getLayoutBounds().getMinY() + text.getBaselineOffset();
    return Math.round(text.localToScene(0, inText).getY());
  }

  @Test
  void sorts_by_the_rank_of_the_category_not_by_its_name(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    robot.interact(
        () ->
            table
                .getSortOrder()
                .setAll(
                    List.of(
                        table.getColumns().stream()
                            .filter(column -> "visits-category".equals(column.getId()))
                            .findFirst()
                            .orElseThrow())));
    assertThat(table.getItems()).extracting(VisitSummary::rank).isSorted();
    assertThat(table.getItems().getLast().agreed()).isEqualTo("Causing Concern");
  }

  @Test
  void sorts_by_every_column_up_and_down(FxRobot robot, @TempDir Path folder) throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    MenuButton menu = robot.lookup("#visits-table-menu").query();
    Map<String, Comparator<VisitSummary>> orders =
        Map.of(
            "visits-date", Comparator.comparing(visit -> visit.occasion().date()),
            "visits-school", words(visit -> visit.occasion().schoolName()),
            "visits-type", words(VisitSummary::typeName),
            "visits-half-term", words(visit -> visit.occasion().halfTerm()),
            "visits-adviser", words(visit -> visit.occasion().adviser()),
            "visits-state", Comparator.comparing(VisitSummary::state),
            "visits-category", Comparator.comparing(VisitSummary::rank));
    assertThat(orders.keySet())
        .containsAll(
            table.getColumns().stream()
                .filter(TableColumnBase::isSortable)
                .map(TableColumnBase::getId)
                .toList());
    for (Map.Entry<String, Comparator<VisitSummary>> order : orders.entrySet()) {
      robot.interact(() -> item(menu, order.getKey() + "-up").fire());
      assertThat(table.getItems()).as(order.getKey()).isSortedAccordingTo(order.getValue());
      robot.interact(() -> item(menu, order.getKey() + "-down").fire());
      assertThat(table.getItems())
          .as(order.getKey())
          .isSortedAccordingTo(order.getValue().reversed());
    }
  }

  private static Comparator<VisitSummary> words(Function<VisitSummary, String> words) {
    return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void opens_by_one_click_on_the_button_at_the_end_of_a_row(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    robot.clickOn(robot.lookup(".row-open").nth(0).<Node>query());
    robot.interact(table::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(opened).hasSize(2);
    assertThat(opened.getLast()).isEqualTo(table.getItems().getFirst().id());
  }

  @Test
  void sorts_and_chooses_columns_from_a_menu_that_keys_reach(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    MenuButton menu = robot.lookup("#visits-table-menu").query();
    assertThat(menu.isFocusTraversable()).isTrue();
    robot.interact(() -> item(menu, "visits-school-down").fire());
    assertThat(table.getItems())
        .extracting(visit -> visit.occasion().schoolName())
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
    robot.interact(() -> ((CheckMenuItem) item(menu, "visits-state-shown")).setSelected(false));
    assertThat(table.getVisibleLeafColumns())
        .noneMatch(column -> "visits-state".equals(column.getId()));
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream()
        .flatMap(each -> ((Menu) each).getItems().stream())
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_long_name_of_a_school_goes_on_in_the_next_line(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.filled(folder));
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    Text name = robot.lookup(".table-words").nth(1).queryText();
    double one = name.getLayoutBounds().getHeight();
    robot.interact(
        () ->
            table.getColumns().stream()
                .filter(column -> "visits-school".equals(column.getId()))
                .forEach(column -> column.setMaxWidth(110)));
    robot.interact(() -> table.getScene().getRoot().layout());

    assertThat(name.getText()).isEqualTo("Ashley Down Primary School");
    assertThat(name.getLayoutBounds().getHeight()).isGreaterThan(1.5 * one);
    assertThat(name.getLayoutBounds().getWidth()).isLessThanOrEqualTo(110);
    assertThat(name.getParent().getLayoutBounds().getHeight())
        .as("the row makes room")
        .isGreaterThanOrEqualTo(name.getLayoutBounds().getHeight());
  }

  @Test
  void offers_to_plan_a_visit_when_there_is_none(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder));
    robot.clickOn("#visits-next");
    assertThat(planned).hasValue(1);
  }
}
