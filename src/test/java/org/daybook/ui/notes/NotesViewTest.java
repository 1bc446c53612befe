package org.daybook.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class NotesViewTest {
  private OpenDesk open;
  private int planned;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, Frameworks.small());
    Window.show(() -> new NotesView(new NotesViewModel(open.desk()), () -> planned++));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void leavingASectionKeepsWhatWasWrittenInIt(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#note-strengths").query().requestFocus());
    robot.write("Calm corridors.");
    robot.interact(() -> robot.lookup("#note-context").query().requestFocus());
    assertThat(open.stored().findings().notes()).containsEntry("strengths", "Calm corridors.");
  }

  @Test
  void theListLeadsToASectionAndMarksWhatIsWritten(FxRobot robot) {
    Node strengths = line(robot, "strengths");
    robot.interact(() -> ((javafx.scene.control.Button) strengths).fire());
    assertThat(robot.lookup("#note-strengths").query().isFocused()).isTrue();
    assertThat(strengths.getStyleClass()).doesNotContain("written");
    robot.write("Calm");
    assertThat(strengths.getStyleClass()).contains("written");
  }

  @Test
  void whoWasThereIsOnePersonALine(FxRobot robot) throws Exception {
    robot.clickOn("#notes-present").eraseText(60).write("Sam Okonjo, chair");
    robot.clickOn("#notes-focus");
    assertThat(open.stored().occasion().present()).contains(new Person("Sam Okonjo", "chair"));
  }

  @Test
  void daysThatAreNoneAreSaidAtTheField(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#notes-days").query().requestFocus());
    robot.write("many");
    robot.interact(() -> robot.lookup("#notes-focus").query().requestFocus());
    assertThat(robot.lookup("#notes-days-error").queryLabeled().isVisible()).isTrue();
    assertThat(open.stored().occasion().days()).isNull();
  }

  @Test
  void hoursAreReadAsPeopleWriteThem(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#notes-hours").query().requestFocus());
    robot.write("9.15 to 12");
    robot.interact(() -> robot.lookup("#notes-focus").query().requestFocus());
    assertThat(robot.lookup("#notes-hours-error").queryLabeled().isVisible()).isFalse();
    assertThat(open.stored().occasion().hours())
        .isEqualTo(new Hours(LocalTime.of(9, 15), LocalTime.NOON));
    robot.interact(() -> robot.lookup("#notes-hours").query().requestFocus());
    robot.write("x");
    robot.interact(() -> robot.lookup("#notes-focus").query().requestFocus());
    assertThat(robot.lookup("#notes-hours-error").queryLabeled().isVisible()).isTrue();
  }

  @Test
  void theNextVisitIsAgreedAndPlannedFromTheNotes(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#notes-next-plan").queryButton().isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#notes-next-date").query().requestFocus());
    robot.write("12/1/2027");
    robot.interact(() -> robot.lookup("#notes-next-about").query().requestFocus());
    robot.write("Reading");
    robot.interact(() -> robot.lookup("#notes-next-plan").queryButton().fire());
    assertThat(planned).isEqualTo(1);
    robot.interact(open.desk()::flush);
    assertThat(open.stored().outcome().next())
        .isEqualTo(new NextVisit(LocalDate.of(2027, 1, 12), "Reading"));
  }

  @Test
  void aNextVisitBeforeThisOneIsRefusedAtTheFieldAndStaysAsTyped(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#notes-next-date").query().requestFocus());
    robot.write("1/1/2020");
    robot.interact(() -> robot.lookup("#notes-next-about").query().requestFocus());
    robot.interact(open.desk()::flush);
    assertThat(robot.lookup("#notes-next-date-error").queryLabeled().getText())
        .startsWith("The next visit comes after this one, on ");
    assertThat(robot.lookup("#notes-next-date").queryAs(DatePicker.class).getEditor().getText())
        .isEqualTo("1/1/2020");
    assertThat(open.stored().outcome().next()).isEqualTo(NextVisit.NONE);
  }

  private Node line(FxRobot robot, String section) {
    String title =
        open
            .desk()
            .standing()
            .get()
            .framework()
            .practice()
            .visitTypes()
            .getFirst()
            .sections()
            .stream()
            .filter(each -> each.id().equals(section))
            .findFirst()
            .orElseThrow()
            .title();
    return robot
        .lookup(".notes-line")
        .match(
            node ->
                node instanceof javafx.scene.control.Button line && line.getText().equals(title))
        .query();
  }
}
