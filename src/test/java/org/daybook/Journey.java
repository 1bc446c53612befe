package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.fixture.PatsStore;
import org.testfx.api.FxToolkit;

/// A way through the real window, on Pat's store as a test has filled it.
final class Journey {
  private Journey() {}

  /// Unlocks the store and tells a story; pictures go to `target/screens/journey`.
  ///
  /// @param paper where every document is written that the story asks for
  static void play(Path folder, Path paper, BiConsumer<Tour, Stage> story) throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    Platform.runLater(() -> start(folder, paper, story, end));
    assertThat(end.get(4, TimeUnit.MINUTES)).isTrue();
  }

  private static void start(
      Path folder, Path paper, BiConsumer<Tour, Stage> story, CompletableFuture<Boolean> end) {
    Stage stage = new Stage();
    App app =
        new App(
            PatsStore.opening(folder), stage, new Surroundings(_ -> Optional.of(paper), _ -> {}));
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
    tour.type("unlock-passphrase", PatsStore.PASSPHRASE).press("unlock-go");
    tour.at("home", _ -> {});
    story.accept(tour, stage);
    tour.start();
  }

  /// Waits until something on the screen says this.
  static void said(Tour tour, Stage stage, String id, String words) {
    tour.step(id + " says " + words, () -> says(stage, id, words), () -> {});
  }

  private static boolean says(Stage stage, String id, String words) {
    Node node = stage.getScene().getRoot().lookup("#" + id);
    return node != null
        && node.isVisible()
        && (node instanceof Labeled label ? label.getText() : node.getAccessibleText())
            .contains(words);
  }

  /// The store again, after the program has ended.
  static Session again(Path folder) throws Exception {
    return PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }

  /// What a document says, with runs of white space as one space.
  static String words(Path pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PdfDocument document = new PdfDocument(new PdfReader(pdf.toFile()))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        words.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ");
  }
}
