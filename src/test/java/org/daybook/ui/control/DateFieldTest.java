package org.daybook.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class DateFieldTest {
  private final StringProperty needed = new SimpleStringProperty("23 Nov 2026");
  private final StringProperty optional = new SimpleStringProperty("23 Nov 2026");

  @Test
  void aDateIsTakenInAnyOfTheUsualWays(FxRobot robot) throws TimeoutException {
    DateField field = show(robot);
    type(robot, field, "3.12.2026");
    robot.clickOn("#elsewhere");
    assertThat(needed.get()).isEqualTo("3 Dec 2026");
    assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(field.refused().get()).isEmpty();
  }

  @Test
  void whatIsNoDateStaysWithTheReason(FxRobot robot) throws TimeoutException {
    DateField field = show(robot);
    type(robot, field, "31/11/2026");
    robot.clickOn("#elsewhere");
    assertThat(field.refused().get()).contains(Problem.of("control.date.none", "31/11/2026"));
    assertThat(field.getEditor().getText()).isEqualTo("31/11/2026");
    assertThat(needed.get()).isEqualTo("31/11/2026");

    type(robot, field, "30/11/2026");
    assertThat(field.refused().get()).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(needed.get()).isEqualTo("30 Nov 2026");
  }

  @Test
  void pickingADateReplacesOneThatWasWrong(FxRobot robot) throws TimeoutException {
    DateField field = show(robot);
    type(robot, field, "next week");
    robot.type(KeyCode.ENTER);
    robot.interact(() -> field.setValue(LocalDate.of(2026, 11, 24)));
    assertThat(needed.get()).isEqualTo("24 Nov 2026");
    assertThat(field.refused().get()).isEmpty();
  }

  @Test
  void whatIsNoDateStaysWhereThereNeverWasOne(FxRobot robot) throws TimeoutException {
    needed.set("");
    DateField field = show(robot);
    type(robot, field, "soon");
    robot.clickOn("#elsewhere");
    assertThat(field.getEditor().getText()).isEqualTo("soon");
    assertThat(field.refused().get()).contains(Problem.of("control.date.none", "soon"));
  }

  @Test
  void aNeededDateCannotBeEmptied(FxRobot robot) throws TimeoutException {
    DateField field = show(robot);
    type(robot, field, "");
    robot.clickOn("#elsewhere");
    assertThat(field.refused().get()).contains(Problem.of("control.date.needed"));
  }

  @Test
  void anotherDateIsEmptiedByLeavingItEmptyAndNotOnTheWayToTheNext(FxRobot robot)
      throws TimeoutException {
    show(robot);
    DateField field = robot.lookup("#optional").queryAs(DateField.class);
    type(robot, field, "");
    assertThat(optional.get()).isEqualTo("23 Nov 2026");
    robot.clickOn("#elsewhere");
    assertThat(optional.get()).isEmpty();
    assertThat(field.getValue()).isNull();
    assertThat(field.refused().get()).isEmpty();
  }

  private DateField show(FxRobot robot) throws TimeoutException {
    Window.show(
        () -> {
          DateField first = DateField.needed(needed);
          first.setId("needed");
          DateField second = DateField.optional(optional);
          second.setId("optional");
          TextField elsewhere = new TextField();
          elsewhere.setId("elsewhere");
          return new VBox(first, second, elsewhere);
        });
    return robot.lookup("#needed").queryAs(DateField.class);
  }

  private static void type(FxRobot robot, DateField field, String text) {
    robot.interact(field::requestFocus);
    robot.interact(() -> field.getEditor().setText(text));
  }
}
