package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.application.Session;
import org.daybook.fixture.FileDrop;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Photos;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files dropped on the window go where they belong: a photo on any tab of a visit to its evidence,
/// none of them to the import of the register unless it is one.
class DropJourneyTest {
  @Test
  void aPhotoGoesToTheVisitAndOnlyARegisterToTheImport(@TempDir Path folder) throws Exception {
    UUID id;
    try (Session session = PatsStore.empty(folder)) {
      id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    }
    Path photo = Files.write(folder.resolve("Corridor.JPG"), Photos.jpeg(90, 60, 1));

    Journey.play(
        folder, _ -> folder.resolve("unused.pdf"), (tour, stage) -> tell(tour, stage, photo));

    try (Session again = Journey.again(folder)) {
      assertThat(again.open(id).standing().visit().findings().evidence())
          .singleElement()
          .satisfies(
              piece -> {
                assertThat(piece.text()).isEqualTo("Corridor.JPG");
                assertThat(piece.attachments()).hasSize(1);
              });
    }
  }

  private static void tell(Tour tour, Stage stage, Path photo) {
    tour.step("refused", () -> true, () -> drop(stage, photo));
    closeRefusal(tour, stage);
    tour.at("home", _ -> {});
    tour.press("go-visits").step("a visit", () -> tour.rows("visits-table") == 1, () -> {});
    tour.key("visits-table", KeyCode.ENTER).press("tab-notes");
    tour.at("notes", notes -> FileDrop.on(notes, photo))
        .step("taken in", () -> tour.rows("evidence-table") == 1, () -> {})
        .press("tab-notes")
        .at(
            "notes",
            notes -> FileDrop.on(notes, register(Objects.requireNonNull(photo.getParent()))))
        .at("import-start", _ -> {});
  }

  private static Path register(Path folder) {
    try {
      return PatsStore.register(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void drop(Stage stage, Path file) {
    FileDrop.on(stage.getScene().getRoot(), file);
  }

  private static void closeRefusal(Tour tour, Stage stage) {
    tour.step(
        "the refusal",
        () -> refusal(stage) != null,
        () -> ((ButtonBase) Objects.requireNonNull(refusal(stage))).fire());
  }

  private static @Nullable Node refusal(Stage stage) {
    return Window.getWindows().stream()
        .filter(window -> window != stage && window.getScene() != null)
        .map(window -> window.getScene().getRoot().lookup("#refuse-close"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
