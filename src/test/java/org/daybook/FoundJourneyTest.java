package org.daybook;

import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.fixture.Everywhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that are searched for are come to, wherever they stand: by keyboard alone, from the search
/// field to the very place.
class FoundJourneyTest {
  @Test
  void searchingLeadsToThePlaceWhereTheWordsStand(@TempDir Path folder) throws Exception {
    Map<Kind, String> places = Everywhere.in(folder);

    Journey.play(
        folder,
        name -> folder.resolve(name),
        (tour, stage) -> {
          for (Kind kind : places.keySet()) {
            String word = Everywhere.word(kind);
            tour.type("search", word)
                .step(word + " is found", () -> isFound(stage, word), () -> {})
                .key("search", KeyCode.ENTER)
                .step(word + " has the focus", () -> isAt(stage, places.get(kind)), () -> {});
          }
          tour.type("search", "zq")
              .step("all is found", () -> isFound(stage, "zq"), () -> {})
              .picture("search-results", "found");
        });
  }

  private static boolean isFound(Stage stage, String word) {
    Scene scene = stage.getScene();
    if (!scene.getRoot().lookup("#search").isFocused()) {
      scene.getRoot().lookup("#search").requestFocus();
    }
    return scene.getRoot().lookup("#search-results") instanceof ListView<?> list
        && list.getItems().stream().anyMatch(item -> item.toString().contains(word));
  }

  /// Whether the place has the focus and is in sight; one without a name only has to be the page.
  private static boolean isAt(Stage stage, String id) {
    Node owner = stage.getScene().getFocusOwner();
    if (id.isEmpty()) {
      return stage.getScene().getRoot().lookup("#school-facts") != null;
    }
    return owner != null && id.equals(owner.getId()) && inSight(owner);
  }

  /// Whether the middle of its first line is within all it stands in.
  private static boolean inSight(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      Bounds room = around.localToScene(around.getLayoutBounds());
      boolean clips = around.getStyleClass().contains("viewport") && around instanceof Region;
      if (clips && (at.getMinY() + 8 < room.getMinY() || at.getMinY() + 8 > room.getMaxY())) {
        return false;
      }
    }
    return true;
  }
}
