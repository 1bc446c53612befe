package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SchoolViewTest {
  @Test
  void shows_the_school_and_leads_to_its_visits(FxRobot robot, @TempDir Path folder)
      throws Exception {
    List<UUID> opened = new CopyOnWriteArrayList<>();
    List<Urn> planned = new CopyOnWriteArrayList<>();
    SchoolViewModel model =
        new SchoolViewModel(PatsStore.filled(folder), AtOnce.tasks(), PatsStore.MADE_UP);
    Window.show(() -> new SchoolView(model, opened::add, planned::add));

    assertThat(robot.lookup("#page-title").queryLabeled().getText())
        .isEqualTo("Made Up Infant School");
    assertThat(robot.lookup("#school-categories").queryAs(Parent.class).getChildrenUnmodifiable())
        .hasSize(2);
    Parent visits = robot.lookup("#school-visits").queryAs(Parent.class);
    robot.clickOn(visits.getChildrenUnmodifiable().getFirst());
    robot.clickOn("#school-new-visit");
    assertThat(opened)
        .containsExactly(model.page().content().get().orElseThrow().visits().getFirst().id());
    assertThat(planned).containsExactly(PatsStore.MADE_UP);
  }
}
