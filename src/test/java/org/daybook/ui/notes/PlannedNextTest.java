package org.daybook.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.visit.NextVisit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The next visit as the notes of this one show it, before and after it is planned.
@ExtendWith(OnScreen.class)
class PlannedNextTest {
  private static final LocalDate AGREED = LocalDate.of(2027, 1, 12);

  private final List<UUID> opened = new ArrayList<>();
  private Session session;
  private VisitDesk desk;

  @BeforeEach
  void agree(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    PatsStore.planned(session, PatsStore.MADE_UP, AGREED, "Another school");
    OpenVisit open =
        session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading"));
    new NoteTaking(open).comeBack(new NextVisit(AGREED, "Attendance"));
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    show();
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void onceItIsPlannedItIsShownAndOpenedAndNotPlannedAgain(FxRobot robot) throws Exception {
    assertThat(shown(robot, "notes-next-plan")).isTrue();
    assertThat(shown(robot, "notes-next-open")).isFalse();

    UUID next = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, AGREED, "Attendance");
    show();
    assertThat(shown(robot, "notes-next-plan")).isFalse();
    assertThat(robot.lookup("#notes-next-planned").queryLabeled().getText())
        .isEqualTo("A visit is planned for 12 Jan 2027.");
    robot.interact(() -> robot.lookup("#notes-next-open").queryButton().fire());
    assertThat(opened).containsExactly(next);

    robot.interact(
        () ->
            desk.change(
                () ->
                    new NoteTaking(desk.open())
                        .comeBack(new NextVisit(AGREED.plusDays(7), "Attendance"))));
    assertThat(shown(robot, "notes-next-plan")).as("another day was agreed since").isTrue();
    assertThat(robot.lookup("#notes-next-planned").queryLabeled().getText())
        .as("what is planned all the same")
        .contains("12 Jan 2027");
  }

  private void show() throws TimeoutException {
    Window.show(
        () ->
            new NotesView(new NotesViewModel(desk), () -> {})
                .following(
                    new PlannedNext(desk, session.visitPlanning(), AtOnce.tasks(), opened::add)));
  }

  private static boolean shown(FxRobot robot, String id) {
    var node = robot.lookup("#" + id).query();
    return node.isVisible() && node.getParent().isVisible();
  }
}
