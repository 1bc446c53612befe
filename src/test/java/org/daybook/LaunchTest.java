package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class LaunchTest {
  /// It used to wait for ever.
  @Test
  @Timeout(60)
  void aTourIntoAFolderThatCannotBeIsRefusedAtOnce(@TempDir Path folder) throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("file"), "in the way").resolve("pictures");

    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> Launch.tour(inTheWay));

    assertThat(thrown.problem()).isEqualTo(Problem.of("cli.tour.folder", inTheWay.toString()));
  }

  @Test
  @Timeout(60)
  void aTourThatFailsEndsThoughItCannotLeaveAPicture(@TempDir Path folder) throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("file"), "in the way");
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Optional<RuntimeException>> end = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new VBox(), 200, 200));
          stage.show();
          Tour tour = new Tour(stage, inTheWay.resolve("pictures"), end::complete);
          tour.step(
              "a step",
              () -> {
                throw new IllegalStateException("no such screen");
              },
              () -> {});
          tour.start();
        });

    assertThat(end.get(50, TimeUnit.SECONDS))
        .hasValueSatisfying(
            why -> {
              assertThat(why).hasMessage("no such screen");
              assertThat(why.getSuppressed()).hasSize(1);
            });
  }
}
