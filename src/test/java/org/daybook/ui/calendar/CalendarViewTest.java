package org.daybook.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.calendar.Dated.Target;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class CalendarViewTest {
  private final List<Target> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger planned = new AtomicInteger();
  private Session session;

  @BeforeEach
  void store(@TempDir Path folder) throws Exception {
    session = Documents.store(folder, "bedford-2018");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void putsWhatIsOverdueFirstThenMonthByMonth() throws Exception {
    Documents.equalityAnalysis(session);
    PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2026, 11, 22), "Reading");
    PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "Writing");
    CalendarViewModel model = new CalendarViewModel(session, AtOnce.tasks());
    model.refresh();

    var agenda = model.agenda().get().orElseThrow();
    assertThat(agenda.overdue()).extracting(Dated::detail).containsExactly("Reading");
    assertThat(agenda.months().keySet())
        .extracting(Object::toString)
        .containsExactly("2026-11", "2026-12", "2027-06");
  }

  @Test
  void eachOpensItsThing(FxRobot robot) throws Exception {
    UUID form = Documents.equalityAnalysis(session).standing().filled().id();
    UUID visit =
        PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2026, 11, 22), "Reading");
    show();
    robot.clickOn("#calendar-overdue-1").type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(opened).containsExactly(new Target.OfVisit(visit), new Target.OfForm(form));
    assertThat(robot.lookup("#calendar-overdue-1").query().getAccessibleText())
        .isEqualTo("Visit: Termly meeting, Made Up Infant School · Reading, 22 Nov 2026");
  }

  @Test
  void saysWhatWillBeHere(FxRobot robot) throws Exception {
    show();
    robot.clickOn("#calendar-next");
    assertThat(planned).hasValue(1);
  }

  private void show() throws Exception {
    CalendarViewModel model = new CalendarViewModel(session, AtOnce.tasks());
    Window.show(() -> new CalendarView(model, opened::add, planned::incrementAndGet));
  }
}
