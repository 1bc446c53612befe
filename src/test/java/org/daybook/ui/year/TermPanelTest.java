package org.daybook.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.daybook.application.Session;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.daybook.fixture.YearScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The term of an organisation that has neither documents of a term nor a summary for governors.
@ExtendWith(OnScreen.class)
class TermPanelTest {
  @Test
  void showsVisitsAndNothingOfDocumentsThereAreNot(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = Documents.store(folder, "bedford-2018");
    YearScreen screen = YearScreen.of(session, AtOnce.tasks(), folder.resolve("year.pdf"));
    Window.show(() -> new YearView(screen.model()));
    ToggleButton summer = robot.lookup("#year-step-Summer").queryAs(ToggleButton.class);
    robot.interact(summer::fire);

    assertThat(summer.getAccessibleText()).isEqualTo("Summer: No visit");
    assertThat(robot.lookup("#year-term .label").queryAllAs(Labeled.class))
        .filteredOn(Node::isVisible)
        .extracting(Labeled::getText)
        .contains(
            "Visits",
            "What the visits of this term found and agreed will be here.",
            "Progress of the strategy")
        .noneMatch(words -> words.startsWith("Documents of"));
    Window.clear();
    session.close();
  }
}
