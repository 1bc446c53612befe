package org.daybook.ui.school.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class WithEarlierTest {
  private final ObjectProperty<Optional<String>> wanted =
      new SimpleObjectProperty<>(Optional.empty());

  @Test
  void showsTheFrameworkThatIsWanted(FxRobot robot) throws Exception {
    show();
    assertThat(shown(robot)).isEqualTo("bristol-2025");

    robot.interact(() -> wanted.set(Optional.of("equals-2024")));
    assertThat(shown(robot)).isEqualTo("equals-2024");
    assertThat(robot.lookup("#year-to-read").query().isVisible()).isTrue();

    robot.interact(() -> wanted.set(Optional.of("nobody-2020")));
    assertThat(shown(robot)).as("one that has nothing here").isEqualTo("equals-2024");
  }

  @Test
  void beginsWithTheOneItWasTurnedToFor(FxRobot robot) throws Exception {
    wanted.set(Optional.of("equals-2024"));
    show();
    assertThat(shown(robot)).isEqualTo("equals-2024");
  }

  private void show() throws Exception {
    List<FrameworkUse> uses =
        List.of(
            FrameworkUse.present(pack("bristol-2025")),
            new FrameworkUse(
                pack("equals-2024"),
                Optional.of(new Ended("2025/26", Optional.empty(), Optional.empty()))));
    Window.show(() -> (Parent) WithEarlier.of("year", uses, wanted, WithEarlierTest::part));
  }

  private static Label part(FrameworkUse use) {
    Label label = new Label(use.framework().id());
    label.setId("part");
    return label;
  }

  private static String shown(FxRobot robot) {
    return robot.lookup("#part").queryLabeled().getText();
  }

  private static Framework pack(String id) {
    return PackLibrary.builtIn().find(id).orElseThrow();
  }
}
