package org.daybook.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class ChoicesTest {
  private static final String ID = "month";

  @Test
  void shows_names_and_finds_entries_by_them(FxRobot robot) throws Exception {
    Window.show(
        () -> {
          ComboBox<Month> months = new ComboBox<>();
          months.setId(ID);
          Choices.named(months, month -> month.name().toLowerCase(Locale.ROOT));
          months.getItems().setAll(Month.MAY, Month.JUNE);
          months.setValue(Month.JUNE);
          return months;
        });
    ComboBox<Month> months = robot.lookup("#" + ID).queryComboBox();

    assertThat(months.getConverter().toString(null)).isEmpty();
    assertThat(months.getConverter().fromString("may")).isEqualTo(Month.MAY);
    assertThat(months.getConverter().fromString("march")).isNull();
    assertThat(robot.lookup(".combo-box > .list-cell").queryLabeled().getText()).isEqualTo("june");
  }
}
