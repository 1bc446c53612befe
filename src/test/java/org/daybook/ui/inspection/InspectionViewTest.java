package org.daybook.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import org.daybook.application.Session;
import org.daybook.application.inspection.InspectionFrames;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.Inspection.AreaGrade;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Nursery;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.Window;
import org.daybook.ui.school.SchoolTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class InspectionViewTest {
  private Session session;
  private SchoolScreen screen;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    screen = SchoolScreen.of(session, PatsStore.MADE_UP, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.INSPECTION));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void grades_are_kept_with_their_own_dates_and_can_be_taken_back(FxRobot robot) throws Exception {
    robot.clickOn("#inspection-add");
    Inspection added = history().inspections().getFirst();
    assertThat(added.frame()).isEqualTo("2025-11");
    assertThat(robot.lookup("#grade-post-16-" + added.id()).tryQuery()).isEmpty();
    grade(robot, "inclusion", added, 2);
    grade(robot, "safeguarding", added, 1);
    type(robot, "#grade-date-inclusion-" + added.id(), "3/3/2026");
    type(robot, "#inspection-" + added.id() + "-date", "12/5/2026");
    Inspection kept = history().inspections().getFirst();
    assertThat(kept.date()).isEqualTo(LocalDate.of(2026, 5, 12));
    assertThat(kept.grade("inclusion"))
        .contains(new AreaGrade("inclusion", "strong", LocalDate.of(2026, 3, 3)));
    assertThat(kept.grade("safeguarding"))
        .contains(new AreaGrade("safeguarding", "met", LocalDate.of(2026, 5, 12)));
    grade(robot, "inclusion", added, 0);
    assertThat(history().inspections().getFirst().grade("inclusion")).isEmpty();
    robot.clickOn("#undo");
    assertThat(history().inspections().getFirst().grade("inclusion")).isPresent();
  }

  @Test
  void an_early_years_setting_is_inspected_otherwise_and_in_no_category_of_schools(FxRobot robot)
      throws Exception {
    Urn larks = session.schools().add(Nursery.LARKS);
    screen = SchoolScreen.of(session, larks, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.INSPECTION));
    assertThat(robot.lookup(".inspection-formal").tryQuery()).isEmpty();
    robot.clickOn("#inspection-add");
    Inspection added =
        session.schoolFiles().open(larks).standing().file().inspection().inspections().getFirst();
    assertThat(added.frame()).isEqualTo("early-years-2025-11");
    grade(robot, "welfare-and-wellbeing", added, 2);
    assertThat(robot.lookup("#grade-attendance-and-behaviour-" + added.id()).tryQuery()).isEmpty();
    robot.interact(() -> screen.model().turnTo(SchoolTab.OVERVIEW));
    assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains("Children's welfare and wellbeing: Strong standard");
  }

  @Test
  void an_older_inspection_keeps_the_scale_of_its_time(FxRobot robot) throws Exception {
    robot.interact(
        () ->
            new InspectionViewModel(screen.desk(), InspectionFrames.read(), PatsStore.TODAY)
                .add(InspectionFrames.read().find("2019").orElseThrow()));
    Inspection old = history().inspections().getFirst();
    assertThat(old.date()).isEqualTo(LocalDate.of(2025, 11, 9));
    ComboBox<?> overall =
        robot.lookup("#grade-overall-effectiveness-" + old.id()).queryAs(ComboBox.class);
    assertThat(overall.getItems()).hasSize(6);
  }

  @Test
  void what_the_school_is_formally_in_is_four_separate_things(FxRobot robot) throws Exception {
    robot.clickOn("#standing-add-special_measures");
    robot.clickOn("#standing-add-eligible_for_intervention");
    robot.interact(() -> robot.lookup("#notice-add").queryButton().fire());
    InspectionHistory history = history();
    assertThat(history.inspections()).isEmpty();
    assertThat(history.standings())
        .extracting(FormalStanding::kind)
        .containsExactlyInAnyOrder(
            FormalStanding.Kind.SPECIAL_MEASURES, FormalStanding.Kind.ELIGIBLE_FOR_INTERVENTION);
    WarningNotice notice = history.notices().getFirst();
    assertThat(notice.complyBy()).isNull();
    type(robot, "#notice-" + notice.id() + "-comply", "30/1/2027");
    assertThat(history().notices().getFirst().complyBy()).isEqualTo(LocalDate.of(2027, 1, 30));
    FormalStanding measures = history.standings().getFirst();
    robot.interact(
        () -> robot.lookup("#standing-" + measures.id() + "-remove").queryButton().fire());
    assertThat(history().standings()).hasSize(1);
    assertThat(history().notices()).hasSize(1);
  }

  private void type(FxRobot robot, String id, String date) {
    robot.interact(
        () -> {
          robot.lookup(id).queryAs(DatePicker.class).getEditor().setText(date);
          screen.pauses().pass();
        });
  }

  private static void grade(FxRobot robot, String area, Inspection inspection, int index) {
    robot.interact(
        () ->
            robot
                .lookup("#grade-" + area + "-" + inspection.id())
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(index));
  }

  private InspectionHistory history() throws Exception {
    return session.schoolFiles().of(PatsStore.MADE_UP).inspection();
  }
}
