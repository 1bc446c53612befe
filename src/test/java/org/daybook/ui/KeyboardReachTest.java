package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever the Tab key leads to has an id, says what it is, and shows that it has the focus.
@ExtendWith(OnScreen.class)
final class KeyboardReachTest {
  private static final int MOST = 400;

  private ScreenWindow window;

  @Start
  void start(Stage stage) {
    window = new ScreenWindow(stage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "home",
        "home-empty",
        "schools",
        "schools-import",
        "schools-byhand",
        "schools-result",
        "schools-refused",
        "school",
        "school-trust",
        "school-framework-trust",
        "school-concern-trust",
        "school-inspection-trust",
        "school-timeline-trust",
        "concerns-trust",
        "concerns-open-trust",
        "interrupted",
        "visits",
        "visits-empty",
        "visits-filtered",
        "packs",
        "settings",
        "settings-key",
        "settings-typed",
        "newvisit-find",
        "newvisit-filled",
        "newvisit-wrong",
        "together-own",
        "together-talk",
        "together-compared",
        "together-end",
        "visit-judging",
        "visit-notes",
        "visit-evidence-new",
        "visit-evidence-many",
        "visit-evidence-capture",
        "visit-actions",
        "visit-category",
        "visit-category-agreed",
        "visit-category-change",
        "visit-note",
        "visit-note-new",
        "visit-note-compared",
        "visit-note-version-issued",
        "visit-before-new",
        "unlock-welcome",
        "unlock-create",
        "unlock-open",
        "unlock-recover"
      })
  void whateverTabLeadsTo(String page, @TempDir Path folder) throws Exception {
    Scene scene = window.show(page, folder);
    if (page.equals("settings-typed")) {
      act("settings-key", scene);
    }
    act(page, scene);
    List<String> wrong =
        ScreenWindow.onFx(
            () -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              return walk(scene);
            });
    assertThat(wrong).isEmpty();
    assertThat(ScreenWindow.onFx(() -> Reminders.stand(scene.getRoot()))).as("reminds").isTrue();
  }

  private static void act(String page, Scene scene) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> ScreenPages.act(page, scene.getRoot()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> walk(Scene scene) {
    Map<Node, WritableImage> met = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    settle(scene);
    leave(scene);
    Node here = next(scene, scene.getRoot());
    while (here != null && !met.containsKey(here) && met.size() < MOST) {
      met.put(here, picture(here));
      here = next(scene, here);
    }
    leave(scene);
    met.forEach(
        (node, focused) -> {
          if (node.getId() == null) {
            wrong.add("no id: " + node);
          }
          if (!says(scene, node)) {
            wrong.add("says nothing: " + node);
          }
          if (node.getScene() == scene && same(focused, picture(node))) {
            wrong.add("shows no focus: " + node);
          }
        });
    assertThat(met).hasSizeBetween(1, MOST - 1);
    return wrong;
  }

  /// Lays everything out: a page that could not take the focus yet takes it now, and not in the
  /// middle of the walk, where it would show no ring.
  private static void settle(Scene scene) {
    for (Node node : scene.getRoot().lookupAll("*")) {
      if (node instanceof Parent parent) {
        parent.requestLayout();
      }
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /// Takes the focus away from everything; a page that was still waiting for it may take it once.
  private static void leave(Scene scene) {
    for (int times = 0; times < 3; times++) {
      scene.getRoot().requestFocus();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      if (scene.getFocusOwner() == scene.getRoot()) {
        return;
      }
    }
  }

  private static Node next(Scene scene, Node from) {
    from.requestFocusTraversal(TraversalDirection.NEXT);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getFocusOwner();
  }

  private static boolean says(Scene scene, Node node) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()))
        || scene.getRoot().lookupAll(".label").stream()
            .anyMatch(each -> each instanceof Label label && label.getLabelFor() == node);
  }

  private static boolean isSaid(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  private static WritableImage picture(Node node) {
    return node.snapshot(new SnapshotParameters(), null);
  }

  private static boolean same(WritableImage one, WritableImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return false;
    }
    PixelReader first = one.getPixelReader();
    PixelReader second = other.getPixelReader();
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (first.getArgb(x, y) != second.getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
