package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Draws the pages around framework packs in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off and nothing stands beside the window.
@ExtendWith(OnScreen.class)
final class PackPicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          packs,             false, 100
          packs-copy,        false, 100
          packs-thrown,      false, 100
          packs-broken,      false, 100
          packs-broken,      true,  100
          packs-refused,     false, 100
          packs-take-out,    false, 100
          packs-take-out,    true,  100
          packs-older,       false, 100
          packs-aside,       false, 100
          packs-aside,       true,  100
          packs-tab-areas,   false, 100
          packs-tab-support, false, 100
          packs-tab-visits,  false, 100
          packs-tab-year,    false, 100
          packs-tab-routes,  false, 100
          packs-tab-figures, false, 100
          packs-tab-grids,   true,  100
          packs-tab-forms,   false, 100
          packs-tab-about,   false, 100
          packs-tab-figures, false, 150
          packs-copy,        false, 200
          writing-flawed,    true,  100
          writing-flawed,    false, 150
          writing-aspect,    false, 200
          writing-try,       true,  100
          writing-about,     false, 100
          writing-areas,     false, 100
          writing-aspect,    false, 100
          writing-category,  false, 100
          writing-support,   false, 100
          writing-section,   false, 100
          writing-measure,   false, 100
          writing-band,      false, 100
          writing-calendar,  false, 100
          writing-part,      false, 100
          writing-flawed,    false, 100
          writing-text,      false, 100
          writing-try,       false, 100
          """)
  void noWordIsCutOff(String page, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    Session session = PackScreens.session(folder, page);
    window.show(() -> PackScreens.window(session, window.tasks(), page), dark, textSize);
    window.act(root -> PackScreens.act(page, root));
    window.keep("packs/" + page);
    List<String> wrong = new ArrayList<>();
    window.act(root -> collect(root, wrong));
    assertThat(wrong).isEmpty();
    session.close();
  }

  private static boolean isInput(Node node) {
    return node.isFocusTraversable()
        && (node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ComboBoxBase
            || node instanceof ListView
            || node instanceof TabPane);
  }

  private static boolean isNameless(Node node) {
    return node.getAccessibleText() == null
        && !(node instanceof Labeled labeled && !labeled.getText().isEmpty());
  }

  private static void collect(Node node, List<String> wrong) {
    if (!node.isVisible()) {
      return;
    }
    if (isInput(node) && (node.getId() == null || isNameless(node))) {
      wrong.add("without id or name: " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wrong));
    }
  }
}
