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
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

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
  ///
  /// @return the exit code
  static int window(Path data) throws ProblemException {
    SystemLibraries.forWindow();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    try {
      startUp(closed, () -> show(data, closed));
    } catch (UnsupportedOperationException noDisplay) {
      throw Problem.of("launch.display.closed").causedBy(noDisplay);
    }
    closed.join();
    return 0;
  }

  private static void show(Path data, CompletableFuture<Void> closed) {
    Stage stage = new Stage();
    stage.setOnHidden(_ -> closed.complete(null));
    new App(stores(data), stage, Surroundings.of(stage)).show();
  }

  /// Plays the tour with a store of its own, which is gone afterwards.
  ///
  /// @param folder where `note.pdf` and the pictures go
  /// @return the exit code
  static int tour(Path folder) throws ProblemException {
    makeFolder(folder);
    SystemLibraries.forDrawing();
    Path data = temporary();
    try {
      CompletableFuture<Void> end = new CompletableFuture<>();
      startUp(end, () -> start(data, folder, end));
      end.join();
      return 0;
    } finally {
      Platform.exit();
      delete(data);
    }
  }

  /// Starts JavaFX and does this on its thread. What fails there is handed to `end`, for otherwise
  /// the program would wait for ever.
  private static void startUp(CompletableFuture<Void> end, Runnable first) {
    Platform.startup(
        () -> {
          try {
            first.run();
          } catch (RuntimeException | Error failure) {
            end.completeExceptionally(failure);
          }
        });
  }

  /// Begins the tour on JavaFX's thread.
  ///
  /// @param data where its stores are
  /// @param end completed when it is over, with what went wrong if it could not go on
  static void start(Path data, Path folder, CompletableFuture<Void> end) {
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

  /// Tries it out, too: a folder may be there and take no files.
  private static void makeFolder(Path folder) throws ProblemException {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".daybook", ".tmp"));
    } catch (IOException e) {
      throw Problem.of("cli.tour.folder", folder.toString()).causedBy(e);
    }
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
