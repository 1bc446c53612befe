package org.daybook;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.domain.course.Copy;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.RevisedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that stand only in a version issued earlier: by keyboard alone, from the search field to
/// the line of that version.
class EarlierVersionFoundJourneyTest {
  @Test
  void searchingOpensTheVersionWhereTheWordsStand(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      RevisedNote.in(session);
    }
    Journey.play(
        folder,
        name -> folder.resolve(name),
        (tour, stage) ->
            tour.type("search", "gazebo")
                .step("it is found", () -> lists(stage.getScene(), "version 1, issued 2"), () -> {})
                .step("its group is in sight", () -> namesGroup(stage.getScene()), () -> {})
                .picture("search-results", "search-earlier")
                .key("search", KeyCode.ENTER)
                .step("it is read", () -> reads(stage.getScene(), "gazebo", Copy.SCHOOL), () -> {})
                .picture("note-version", "version-sought")
                .key("note-version-sought", KeyCode.ESCAPE)
                .type("search", "rota")
                .step("the other too", () -> lists(stage.getScene(), "internal"), () -> {})
                .key("search", KeyCode.ENTER)
                .step(
                    "in its copy", () -> reads(stage.getScene(), "rota", Copy.INTERNAL), () -> {}));
  }

  private static boolean lists(Scene scene, String words) {
    if (!scene.getRoot().lookup("#search").isFocused()) {
      scene.getRoot().lookup("#search").requestFocus();
    }
    return scene.getRoot().lookup("#search-results") instanceof ListView<?> list
        && list.getItems().stream().anyMatch(item -> item.toString().contains(words));
  }

  private static boolean namesGroup(Scene scene) {
    Node list = scene.getRoot().lookup("#search-results");
    return list.lookup(".search-group") instanceof Label group
        && group.getText().equals("Notes")
        && list.localToScene(list.getLayoutBounds())
            .contains(group.localToScene(group.getLayoutBounds()));
  }

  private static boolean reads(Scene scene, String words, Copy copy) {
    Node owner = scene.getFocusOwner();
    return owner instanceof Label line
        && "note-version-sought".equals(line.getId())
        && line.getText().contains(words)
        && scene.getRoot().lookup("#note-version-title") instanceof Label title
        && title.getText().startsWith("Version 1, issued")
        && scene.getRoot().lookup("#note-version-copy") instanceof ComboBox<?> box
        && box.getValue() == copy
        && line.localToScene(line.getLayoutBounds()).getMinY() > 100
        && line.localToScene(line.getLayoutBounds()).getMaxY() < scene.getHeight();
  }
}
