package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.daybook.application.StoreOpening;
import org.daybook.application.frameworks.Packs;

/// Starts JavaFX: for a person at the window, or for the tour.
final class Launch {
  private Launch() {}

  static StoreOpening stores(Path data) {
    return new StoreOpening(
        data.resolve("store"),
        data.resolve("demo"),
        Packs.in(data.resolve("frameworks")),
        InstantSource.system());
  }

  /// Opens the window and returns once it is closed.
  static void window(Path data) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(_ -> closed.complete(null));
          new App(stores(data), stage, Surroundings.of(stage)).show();
        });
    closed.join();
  }

  /// Plays the tour with a store of its own, which is gone afterwards.
  ///
  /// @param folder where `note.pdf` and the pictures go
  /// @return the exit code
  static int tour(Path folder) {
    Path data = temporary();
    try {
      CompletableFuture<Void> end = new CompletableFuture<>();
      Platform.startup(() -> start(data, folder, end));
      end.join();
      return 0;
    } finally {
      Platform.exit();
      delete(data);
    }
  }

  private static void start(Path data, Path folder, CompletableFuture<Void> end) {
    Stage stage = new Stage();
    Surroundings surroundings =
        new Surroundings(_ -> Optional.of(folder.resolve("note.pdf")), _ -> {});
    App app = new App(stores(data), stage, surroundings);
    app.show();
    Tour tour =
        new Tour(
            stage,
            folder,
            failure ->
                app.quit(
                    () ->
                        failure.ifPresentOrElse(
                            end::completeExceptionally, () -> end.complete(null))));
    new TourStory(tour, app).tell();
    tour.start();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("daybook-tour");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
