package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.testfx.api.FxToolkit;

/// A story told through the real screens over Pat's store, and what is left of it afterwards.
final class Journey {
  private Journey() {}

  /// Unlocks the store, tells the story, closes the window.
  ///
  /// @param where answers, by the name offered, where a file is written
  static void play(Path folder, Function<String, Path> where, BiConsumer<Tour, Stage> story)
      throws Exception {
    play(PatsStore.opening(folder), where, story);
  }

  /// The same with the way into the store, by whose clock everything happens.
  static void play(
      StoreOpening opening, Function<String, Path> where, BiConsumer<Tour, Stage> story)
      throws Exception {
    begin(
        opening,
        where,
        (tour, stage) -> {
          tour.type("unlock-passphrase", PatsStore.PASSPHRASE).press("unlock-go");
          tour.at("home", _ -> {});
          story.accept(tour, stage);
        });
  }

  /// Tells the story from the locked door on, and closes the window.
  static void begin(Path folder, Function<String, Path> where, BiConsumer<Tour, Stage> story)
      throws Exception {
    begin(PatsStore.opening(folder), where, story);
  }

  private static void begin(
      StoreOpening opening, Function<String, Path> where, BiConsumer<Tour, Stage> story)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          closeOthers();
          Stage stage = new Stage();
          App app =
              new App(
                  opening,
                  stage,
                  new Surroundings(name -> Optional.of(where.apply(name)), _ -> {}));
          app.show();
          Tour tour =
              new Tour(
                  stage,
                  Path.of("target", "screens", "journey"),
                  failure ->
                      app.quit(
                          () ->
                              failure.ifPresentOrElse(
                                  end::completeExceptionally, () -> end.complete(true))));
          story.accept(tour, stage);
          tour.start();
        });
    // A step that waits in vain fails by itself; this is for a window that hangs.
    assertThat(end.get(15, TimeUnit.MINUTES)).isTrue();
  }

  /// What another test has left open is no part of this story, and would be found in it.
  private static void closeOthers() {
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }

  /// Waits until something on the screen says these words.
  static void said(Tour tour, Stage stage, String id, String words) {
    tour.step(id + " says " + words, () -> says(stage, id, words), () -> {});
  }

  /// Assigns the school whose page is shown another framework from 2 November 2026 on.
  static void changeFramework(Tour tour, String pack) {
    tour.press("framework-change")
        .at("framework-what", box -> choose(box, pack))
        .at("framework-from", node -> ((DatePicker) node).getEditor().setText("2/11/2026"))
        .type("framework-reason", "Joined the trust (invented)")
        .press("framework-save");
  }

  @SuppressWarnings("unchecked")
  private static void choose(Node box, String pack) {
    ComboBox<Framework> what = (ComboBox<Framework>) box;
    what.setValue(
        what.getItems().stream().filter(f -> f.id().equals(pack)).findFirst().orElseThrow());
  }

  /// The store as a program started anew would find it.
  static Session again(Path folder) throws Exception {
    return PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }

  /// The text of a PDF with runs of white space as one space.
  static String words(Path pdf) throws IOException {
    return PdfWords.of(pdf);
  }

  private static boolean says(Stage stage, String id, String words) {
    Node node = stage.getScene().getRoot().lookup("#" + id);
    return node != null
        && node.isVisible()
        && (node instanceof Labeled label ? label.getText() : node.getAccessibleText())
            .contains(words);
  }
}
