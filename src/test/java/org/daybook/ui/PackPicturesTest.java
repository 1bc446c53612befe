package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the pages around framework packs in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off and nothing stands beside the window.
@ExtendWith(ApplicationExtension.class)
final class PackPicturesTest {
  private static final double WIDTH = 1366;

  private final List<Throwable> mistakes = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, mistakes::add);

  private Stage stage;
  private Scene scene;

  @Start
  void start(Stage shown) {
    stage = shown;
    scene = new Scene(new Region());
    stage.show();
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
    Parent window =
        WaitForAsyncUtils.asyncFx(() -> PackScreens.window(session, tasks, page))
            .get(60, TimeUnit.SECONDS);
    onceShown(
        () -> {
          Style style = new Style();
          style.show(dark, textSize);
          scene = new Scene(window, WIDTH, 768);
          style.dress(scene);
          stage.setScene(scene);
        });
    onceShown(() -> PackScreens.act(page, scene.getRoot()));
    List<String> wrong = new ArrayList<>();
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Snapshot.of(scene, 1);
                  wrong.addAll(CutWords.in(scene.getRoot()));
                  collect(scene.getRoot(), wrong);
                  return Snapshot.of(scene, 1);
                })
            .get(60, TimeUnit.SECONDS);
    String file = "%s-%s-%d.png".formatted(page, dark ? "dark" : "light", textSize);
    Snapshot.write(picture, Path.of("target", "screens", "packs", file));
    assertThat(mistakes).isEmpty();
    assertThat(wrong).isEmpty();
    session.close();
  }

  /// Does something on the window's thread and lets the window settle.
  private static void onceShown(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    WaitForAsyncUtils.waitForFxEvents();
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

  /// Tabs that find no room are reached by arrow keys and by the menu at the end of their row.
  private static void collect(Node node, List<String> wrong) {
    if (!node.isVisible()) {
      return;
    }
    if (node.getId() != null
        && !node.getStyleClass().contains("tab")
        && node.localToScene(node.getBoundsInLocal()).getMaxX() > WIDTH + 1) {
      wrong.add("beside the window: " + node.getId());
    }
    if (isInput(node) && (node.getId() == null || isNameless(node))) {
      wrong.add("without id or name: " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wrong));
    }
  }
}
