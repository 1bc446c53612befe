package org.daybook.ui.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.visit.VisitCorrecting;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class VisitFiltersTest {
  private KeptFilter kept = new KeptFilter();
  private Session session;
  private Path folder;

  @BeforeEach
  void show(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = PatsStore.filled(folder);
    PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY.minusDays(3), "Missed");
    again();
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  private void again() throws Exception {
    Window.show(
        () ->
            new VisitsView(new VisitsViewModel(session, AtOnce.tasks(), kept), _ -> {}, () -> {}));
  }

  @Test
  void narrowsByEachBoxSaysHowManyAndShowsAllAgain(FxRobot robot) {
    assertThat(rows(robot)).isEqualTo(10);
    assertThat(shown(robot, "#visits-count")).isFalse();

    choose(robot, "#visits-filter-school", "Made Up Infant School");
    assertThat(rows(robot)).isEqualTo(5);
    choose(robot, "#visits-filter-state", "Planned");
    assertThat(rows(robot)).isEqualTo(3);
    robot.clickOn("#visits-filter-overdue");
    assertThat(rows(robot)).isEqualTo(1);
    assertThat(((Labeled) node(robot, "#visits-count")).getText()).isEqualTo("1 of 10");

    robot.clickOn("#visits-search").write("nowhere");
    assertThat(rows(robot)).isZero();
    robot.clickOn("#visits-none-clear");

    assertThat(rows(robot)).isEqualTo(10);
    assertThat(((TextInputControl) node(robot, "#visits-search")).getText()).isEmpty();
    assertThat(shown(robot, "#visits-filter-clear")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "state, Planned, 4",
    "school, Ashley Down Primary School, 5",
    "type, Raising achievement visit (RAV), 1",
    "half-term, Autumn 1 2026/27, 1",
    "adviser, Kim Sutherland (invented), 1"
  })
  void eachBoxNarrowsByItself(String box, String words, int left, FxRobot robot) throws Exception {
    VisitSummary other =
        session.visits().all().stream()
            .filter(visit -> visit.state() == VisitState.PLANNED)
            .findFirst()
            .orElseThrow();
    new VisitCorrecting(session.open(other.id()))
        .correct("raising-achievement-visit", other.occasion().date(), "Kim Sutherland (invented)");
    again();

    choose(robot, "#visits-filter-" + box, words);

    assertThat(rows(robot)).isEqualTo(left);
  }

  @Test
  void aSavedFilterIsThereAfterARestartWithAllItWants(FxRobot robot) throws Exception {
    choose(robot, "#visits-filter-school", "Made Up Infant School");
    robot.clickOn("#visits-filter-overdue").clickOn("#visits-search").write("missed");
    fire(robot, "visits-saved-keep");
    robot.write("Late").type(KeyCode.ENTER);
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    kept = new KeptFilter();
    again();
    assertThat(rows(robot)).isEqualTo(10);

    fire(robot, "visits-saved-" + session.savedFilters().all().getFirst().id());

    assertThat(menu(robot).getText()).contains("Late");
    assertThat(rows(robot)).isEqualTo(1);
    assertThat(value(robot, "#visits-filter-school")).isEqualTo("Made Up Infant School");
    assertThat(((TextInputControl) node(robot, "#visits-search")).getText()).isEqualTo("missed");
  }

  @Test
  void aBoxIsChosenByKeyboard(FxRobot robot) {
    robot.interact(() -> node(robot, "#visits-filter-state").requestFocus());
    robot.type(KeyCode.DOWN);

    assertThat(rows(robot)).isEqualTo(4);
    assertThat(kept.filter().wanted()).hasSize(1);
  }

  @Test
  void theFilterIsStillThereAfterALookAtAVisit(FxRobot robot) throws Exception {
    choose(robot, "#visits-filter-school", "Made Up Infant School");
    robot.clickOn("#visits-search").write("reading");
    again();

    assertThat(rows(robot)).isEqualTo(1);
    assertThat(((TextInputControl) node(robot, "#visits-search")).getText()).isEqualTo("reading");
    assertThat(value(robot, "#visits-filter-school")).isEqualTo("Made Up Infant School");
  }

  @Test
  void aFilterIsSavedByNameChosenAgainRenamedDeletedAndBroughtBack(FxRobot robot) throws Exception {
    assertThat(item(robot, "visits-saved-keep").orElseThrow().isDisable()).isTrue();
    choose(robot, "#visits-filter-state", "Planned");
    fire(robot, "visits-saved-keep");
    robot.type(KeyCode.ENTER);
    assertThat(shown(robot, "#visits-saved-name-error")).isTrue();
    robot.write("To prepare").type(KeyCode.ENTER);
    SavedFilter saved = session.savedFilters().all().getFirst();
    assertThat(saved.name()).isEqualTo("To prepare");
    assertThat(shown(robot, "#visits-saved-naming")).isFalse();
    assertThat(menu(robot).getText()).contains("To prepare");

    robot.clickOn("#visits-filter-clear");
    assertThat(rows(robot)).isEqualTo(10);
    fire(robot, "visits-saved-" + saved.id());
    assertThat(rows(robot)).isEqualTo(4);
    assertThat(value(robot, "#visits-filter-state")).isEqualTo("Planned");

    fire(robot, "visits-saved-rename");
    robot.write("Next").type(KeyCode.ENTER);
    assertThat(session.savedFilters().all().getFirst().name()).isEqualTo("Next");

    fire(robot, "visits-saved-delete");
    assertThat(session.savedFilters().all()).isEmpty();
    robot.clickOn("#visits-bring-back");
    assertThat(session.savedFilters().all().getFirst().name()).isEqualTo("Next");
  }

  @Test
  void escapeLeavesTheNamingWithoutSaving(FxRobot robot) throws Exception {
    robot.clickOn("#visits-filter-overdue");
    fire(robot, "visits-saved-keep");
    robot.write("Never").type(KeyCode.ESCAPE);

    assertThat(shown(robot, "#visits-saved-naming")).isFalse();
    assertThat(session.savedFilters().all()).isEmpty();
  }

  private static void choose(FxRobot robot, String box, String words) {
    robot.interact(() -> select((ComboBox<?>) node(robot, box), words));
  }

  private static <T> void select(ComboBox<T> box, String words) {
    box.setValue(
        box.getItems().stream()
            .filter(each -> box.getConverter().toString(each).equals(words))
            .findFirst()
            .orElseThrow());
  }

  private static String value(FxRobot robot, String box) {
    return words((ComboBox<?>) node(robot, box));
  }

  private static <T> String words(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  private static MenuButton menu(FxRobot robot) {
    return (MenuButton) node(robot, "#visits-saved");
  }

  private static Optional<MenuItem> item(FxRobot robot, String id) {
    return menu(robot).getItems().stream().filter(each -> id.equals(each.getId())).findFirst();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> item(robot, id).orElseThrow().fire());
  }

  private static int rows(FxRobot robot) {
    TableView<VisitSummary> table = robot.lookup("#visits-table").queryTableView();
    return table.getItems().size();
  }

  private static boolean shown(FxRobot robot, String id) {
    return node(robot, id).isVisible();
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }
}
