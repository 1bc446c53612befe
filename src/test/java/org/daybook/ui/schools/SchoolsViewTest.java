package org.daybook.ui.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.domain.framework.VisitType.Setting;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
class SchoolsViewTest {
  private final List<Urn> opened = new CopyOnWriteArrayList<>();

  private SchoolsViewModel show(Path folder) throws Exception {
    return show(PatsStore.empty(folder), AtOnce.tasks());
  }

  private SchoolsViewModel show(Session session, Tasks importing) throws Exception {
    ImportViewModel registerImport = new ImportViewModel(session, importing);
    SchoolsViewModel model = new SchoolsViewModel(session, AtOnce.tasks(), registerImport);
    Window.show(() -> new SchoolsView(model, opened::add));
    return model;
  }

  @Test
  void finds_a_school_while_typing_and_opens_it_by_keyboard(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(folder);
    TableView<?> table = robot.lookup("#schools-table").queryTableView();
    robot.clickOn("#schools-search").write("made up");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> table.getItems().size() == 1);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(opened).containsExactly(PatsStore.MADE_UP, PatsStore.MADE_UP);
  }

  @Test
  void adds_a_nursery_the_register_does_not_have(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, AtOnce.tasks());
    robot.interact(() -> robot.lookup("#schools-add").queryButton().fire());
    robot.interact(() -> robot.lookup("#byhand-save").queryButton().fire());
    assertThat(robot.lookup("#byhand-name-error").queryLabeled().isVisible()).isTrue();
    robot.clickOn("#byhand-name").write("Little Larks (invented)");
    robot.clickOn("#byhand-reference").write("EY000001");
    robot.interact(() -> robot.lookup("#byhand-save").queryButton().fire());
    assertThat(robot.lookup("#byhand").query().isVisible()).isFalse();
    School added = session.schools().school(opened.getFirst());
    assertThat(added.name()).isEqualTo("Little Larks (invented)");
    assertThat(added.urn().national()).isFalse();
    assertThat(added.is(Setting.EARLY_YEARS_SETTING)).isTrue();
  }

  @Test
  void begins_with_the_schools_one_has_visited(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.filled(folder);
    Window.show(
        () ->
            new SchoolsView(
                new SchoolsViewModel(
                    session, AtOnce.tasks(), new ImportViewModel(session, AtOnce.tasks())),
                opened::add));
    TableView<School> table = robot.lookup("#schools-table").queryTableView();
    assertThat(table.getItems())
        .extracting(School::urn)
        .startsWith(session.visits().all().getFirst().occasion().school());
    assertThat(robot.lookup("#schools-count").queryLabeled().getText()).contains("of your visits");
  }

  @Test
  void imports_a_file_without_names_of_headteachers(FxRobot robot, @TempDir Path folder)
      throws Exception {
    SchoolsViewModel model = show(folder);
    assertThat(robot.lookup("#import-panel").query().isVisible()).isFalse();
    Path file = PatsStore.register(folder);
    robot.interact(() -> model.registerImport().choose(file));
    assertThat(robot.lookup("#import-heads").queryAs(CheckBox.class).isSelected()).isFalse();
    robot.clickOn("#import-start");
    assertThat(robot.lookup("#import-unchanged").queryLabeled().getText()).isEqualTo("2");
    robot.clickOn("#import-close");
    assertThat(robot.lookup("#import-panel").query().isVisible()).isFalse();
  }

  @Test
  void anImportThatFailedIsClosedAndNotDone(FxRobot robot, @TempDir Path folder) throws Exception {
    SchoolsViewModel model = show(folder);
    Path shopping = Files.writeString(folder.resolve("shopping.csv"), "milk,eggs\n");
    robot.interact(() -> model.registerImport().choose(shopping));
    robot.clickOn("#import-start");
    assertThat(robot.lookup("#import-problem").query().isVisible()).isTrue();
    assertThat(robot.lookup("#import-close").queryLabeled().getText()).isEqualTo("Close");
  }

  @Test
  void an_import_that_is_cancelled_takes_nothing_over(FxRobot robot, @TempDir Path folder)
      throws Exception {
    AtOnce.Later work = new AtOnce.Later();
    Session session = PatsStore.empty(folder);
    SchoolsViewModel model = show(session, AtOnce.tasks(Runnable::run, work));
    Path register = PatsStore.register(folder);
    Files.writeString(register, Files.readString(register).replace("109876", "109877"));
    robot.interact(() -> model.registerImport().choose(register));
    robot.clickOn("#import-start");
    assertThat(robot.lookup("#import-progress").query().isVisible()).isTrue();
    robot.clickOn("#import-cancel").interact(work::next);
    assertThat(robot.lookup("#import-problem").query().isVisible()).isTrue();
    assertThat(session.schools().size()).isEqualTo(2);
    robot.clickOn("#import-close");
    assertThat(robot.lookup("#import-panel").query().isVisible()).isFalse();
  }
}
