package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Whoever goes to a page finds the keys in its content, never in the search field of the frame.
@ExtendWith(OnScreen.class)
final class PageFocusTest {
  private ScreenWindow window;

  @Start
  void start(Stage stage) {
    window = new ScreenWindow(stage);
  }

  /// @param first the id of the node the page begins at, or the style class of its rows
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          home,           .press-row
          home-empty,     #home-next
          schools,        #schools-search
          schools-empty,  #schools-search
          school,         .category-mark
          visits,         #visits-table
          visits-empty,   #visits-next
          packs,          #packs-list
          settings,       #settings-adviser
          newvisit-find,  #newvisit-school
          visit-judging,  .aspect-row
          visit-notes,    #notes-present
          visit-actions,  .text-area
          visit-category, .radio-button
          """)
  void beginsInItsContent(String page, String first, @TempDir Path folder) throws Exception {
    Scene scene = window.show(page, folder);
    Node owner = ScreenWindow.owner(scene);
    assertThat(owner).isNotNull();
    if (first.startsWith("#")) {
      assertThat(owner.getId()).isEqualTo(first.substring(1));
    } else {
      assertThat(owner.getStyleClass()).contains(first.substring(1));
    }
  }

  @Test
  void aDigitPlacesTheAspectAtOnce(FxRobot robot, @TempDir Path folder) throws Exception {
    Scene scene = window.show("visit-judging-new", folder);
    String aspect = ScreenWindow.owner(scene).getId().substring("aspect-".length());

    robot.type(KeyCode.DIGIT2);

    assertThat(robot.lookup("#placed-" + aspect).<Labeled>query().getText())
        .isEqualTo("Established");
    assertThat(robot.lookup("#search").<TextField>query().getText()).isEmpty();
  }

  @Test
  void escapeLeadsFromWhyAndEvidenceBackToTheAspects(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Scene scene = window.show("visit-judging", folder);
    Node row = ScreenWindow.owner(scene);
    for (KeyCode into : new KeyCode[] {KeyCode.W, KeyCode.E}) {
      robot.type(into).write("Seen");
      assertThat(ScreenWindow.owner(scene)).isNotSameAs(row);
      robot.type(KeyCode.ESCAPE);
      assertThat(ScreenWindow.owner(scene)).isSameAs(row);
    }
    assertThat(robot.lookup("#evidence-lines").query().lookupAll(".evidence-line")).hasSize(1);
  }

  @Test
  void whatWasLookedForIsForgottenWhenOneLeavesTheSearch(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Scene scene = window.show("visits", folder);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("ash");
    robot.type(KeyCode.TAB);
    assertThat(robot.lookup("#search").<TextField>query().getText()).isEmpty();

    robot.push(KeyCode.CONTROL, KeyCode.K).write("ash").type(KeyCode.ESCAPE);
    assertThat(ScreenWindow.owner(scene).getId()).isNotEqualTo("search");
  }
}
