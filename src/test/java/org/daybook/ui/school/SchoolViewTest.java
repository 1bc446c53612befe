package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.Window;
import org.daybook.fixture.YearScreen;
import org.daybook.fixture.Years;
import org.daybook.ui.year.YearView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class SchoolViewTest {
  @Test
  void shows_the_school_and_leads_to_its_visits(FxRobot robot, @TempDir Path folder)
      throws Exception {
    List<UUID> opened = new CopyOnWriteArrayList<>();
    List<Urn> planned = new CopyOnWriteArrayList<>();
    SchoolScreen screen =
        SchoolScreen.of(PatsStore.filled(folder), PatsStore.MADE_UP, AtOnce.tasks());
    SchoolViewModel model = screen.model();
    Window.show(
        () ->
            new SchoolView(
                model,
                screen.desk(),
                planned::add,
                _ ->
                    Map.of(
                        SchoolTab.OVERVIEW,
                        () ->
                            new SchoolOverview(
                                model,
                                screen.desk(),
                                opened::add,
                                planned::add,
                                new Label("concerns")))));

    assertThat(robot.lookup("#page-title").queryLabeled().getText())
        .isEqualTo("Made Up Infant School");
    assertThat(
            robot.lookup("#school-categories-list").queryAs(Parent.class).getChildrenUnmodifiable())
        .hasSize(2);
    Parent visits = robot.lookup("#school-visits").queryAs(Parent.class);
    robot.clickOn(visits.getChildrenUnmodifiable().getFirst());
    robot.clickOn("#school-new-visit");
    assertThat(opened).containsExactly(model.page().get().orElseThrow().visits().getFirst().id());
    assertThat(planned).containsExactly(PatsStore.MADE_UP);
  }

  @Test
  void the_history_is_named_as_the_framework_names_it(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    session.preferences().setFramework("ethos-2023");
    SchoolScreen screen = SchoolScreen.of(session, PatsStore.MADE_UP, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.OVERVIEW));
    assertThat(robot.lookup("#school-categories-title").queryLabeled().getText())
        .isEqualTo("Stage over time");
    Window.clear();
    session.close();
  }

  @Test
  void undo_stands_beside_parts_that_work_on_the_schools_file_and_only_once(
      FxRobot robot, @TempDir Path folder) throws Exception {
    Session session = Years.store(folder);
    SchoolScreen screen = SchoolScreen.of(session, PatsStore.MADE_UP, AtOnce.tasks());
    YearScreen year = YearScreen.of(session, AtOnce.tasks(), folder.resolve("year.pdf"));
    Window.show(
        () ->
            new SchoolView(
                screen.model(),
                screen.desk(),
                _ -> {},
                _ ->
                    Map.of(
                        SchoolTab.OVERVIEW,
                        () -> part(SchoolTab.OVERVIEW),
                        SchoolTab.YEAR,
                        () -> new YearView(year.model()))));
    assertThat(robot.lookup("#undo").query().isVisible()).isTrue();
    robot.clickOn("#tab-year");
    assertThat(robot.lookup("#undo").query().getParent().isVisible()).isFalse();
    assertThat(robot.lookup("#year-undo").query().isVisible()).isTrue();
    Window.clear();
    session.close();
  }

  @Test
  void turns_to_a_part_by_click_and_by_key_and_hands_in_what_was_typed(
      FxRobot robot, @TempDir Path folder) throws Exception {
    List<String> handedIn = new CopyOnWriteArrayList<>();
    SchoolScreen screen =
        SchoolScreen.of(PatsStore.filled(folder), PatsStore.MADE_UP, AtOnce.tasks());
    show(screen);
    screen.desk().onFlush(() -> handedIn.add("typed"));
    robot.clickOn("#tab-inspection");
    assertThat(robot.lookup("#part-INSPECTION").query().isVisible()).isTrue();
    assertThat(handedIn).hasSize(1);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertThat(robot.lookup("#part-OVERVIEW").query().isVisible()).isTrue();
    assertThat(handedIn).hasSize(2);
  }

  private static void show(SchoolScreen screen) throws Exception {
    Window.show(
        () ->
            new SchoolView(
                screen.model(),
                screen.desk(),
                _ -> {},
                _ ->
                    Map.of(
                        SchoolTab.OVERVIEW,
                        () -> part(SchoolTab.OVERVIEW),
                        SchoolTab.INSPECTION,
                        () -> part(SchoolTab.INSPECTION))));
  }

  private static Label part(SchoolTab tab) {
    Label label = new Label(tab.name());
    label.setId("part-" + tab.name());
    return label;
  }
}
