package org.daybook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.shell.Search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
final class ShellTest {
  private static final List<String> SCHOOLS =
      List.of(
          "Ashgrove Invented Primary",
          "Bramblewood Invented Primary",
          "A long one. " + "It goes on and on, as what people write does. ".repeat(4));

  private final List<String> steps = new ArrayList<>();
  private Shell shell;

  @Start
  void start(Stage stage) {
    Shell.Ways ways =
        new Shell.Ways(place -> steps.add("go " + place), this::find, () -> steps.add("locked"));
    shell = new Shell(ways, true);
    shell.navigate(screen(Place.TODAY, "Today"));
    stage.setScene(new Scene(shell.node(), 1366, 768));
    stage.show();
  }

  @Test
  void theDigitsGoToThePlacesInTheirOrder(FxRobot robot) {
    List<KeyCode> digits =
        List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8);
    digits.forEach(digit -> robot.push(KeyCode.CONTROL, digit));

    assertThat(steps)
        .containsExactly(
            "go TODAY",
            "go SCHOOLS",
            "go VISITS",
            "go CALENDAR",
            "go DOCUMENTS",
            "go PACKS",
            "go SETTINGS");
  }

  @Test
  void marksWhereOneIsOnlyOnceTheScreenIsShown(FxRobot robot) {
    robot.clickOn("#go-schools");
    assertThat(selected(robot, "#go-today")).isTrue();
    assertThat(selected(robot, "#go-schools")).isFalse();

    robot.interact(() -> shell.navigate(screen(Place.SCHOOLS, "Schools")));
    assertThat(selected(robot, "#go-today")).isFalse();
    assertThat(selected(robot, "#go-schools")).isTrue();
    assertThat(shell.titleProperty().get()).isEqualTo("Schools – Daybook, demo store");
  }

  @Test
  void locksOnceTheScreenHasHandedOverWhatWasTyped(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.L);

    assertThat(steps).containsExactly("leaves Today", "locked");
  }

  @Test
  void theScreenHandsOverWhatWasTypedBeforeAnotherIsShown(FxRobot robot) {
    robot.interact(() -> shell.navigate(screen(Place.VISITS, "Visits")));
    robot.interact(shell::leave);

    assertThat(steps).containsExactly("leaves Today", "leaves Visits");
  }

  @Test
  void jumpsToASchoolByKeyboardAlone(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("inv");
    waitForResults(robot);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(steps).containsExactly("opens Bramblewood Invented Primary");
    assertThat(robot.lookup("#search").<TextField>query().getText()).isEmpty();
  }

  @Test
  void whatIsTooLongForTheListEndsInDotsAndNeverScrollsSideways(FxRobot robot)
      throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("long");
    waitForResults(robot);
    WaitForAsyncUtils.waitForFxEvents();
    Set<ScrollBar> bars = robot.lookup("#search-results .scroll-bar").queryAllAs(ScrollBar.class);
    assertThat(bars)
        .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .noneMatch(bar -> bar.isVisible());
    Bounds list = sight(robot, "#search-results");
    Bounds group = sight(robot, "#search-results .search-group");
    assertThat(group.getMaxX()).isLessThan(list.getMaxX());
  }

  private static Bounds sight(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void escapeClosesTheSearch(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("inv");
    waitForResults(robot);
    robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);

    assertThat(steps).isEmpty();
    assertThat(robot.lookup("#search-results").query().getParent().isVisible()).isFalse();
  }

  @Test
  void saysOnEveryScreenThatTheDataIsInvented(FxRobot robot) {
    assertThat(robot.lookup("#demo-badge").queryLabeled().getText())
        .isEqualTo("Demo store – invented data");
  }

  private void find(String text, Consumer<List<Suggestion>> answer) {
    answer.accept(
        SCHOOLS.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(text))
            .map(
                name -> new Suggestion("Schools", name, "109999", () -> steps.add("opens " + name)))
            .toList());
  }

  private static void waitForResults(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        2, TimeUnit.SECONDS, () -> robot.lookup("#search-results").query().getParent().isVisible());
  }

  private static boolean selected(FxRobot robot, String id) {
    return robot.lookup(id).<ToggleButton>query().isSelected();
  }

  private Screen screen(Place place, String title) {
    return new Screen(place, title, new VBox(new TextField()), () -> steps.add("leaves " + title));
  }
}
