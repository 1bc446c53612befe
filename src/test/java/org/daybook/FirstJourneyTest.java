package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.fixture.FileDrop;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An adviser's first day: a new store, its key on paper, the register dropped on the window, a
/// visit, the note.
class FirstJourneyTest {
  private static final String FOCUS = "First look at attendance (invented)";
  private static final String REASON = "Two weeks of calls home on day one (invented)";

  @Test
  void fromNoStoreToTheNote(@TempDir Path folder) throws Exception {
    Path note = folder.resolve("note.pdf");
    AtomicReference<String> key = new AtomicReference<>("");

    Journey.begin(folder, _ -> note, (tour, stage) -> play(tour, stage, folder, key));

    assertThat(Journey.words(note))
        .contains("Ashley Down Primary School")
        .contains(REASON)
        .contains("Established");
    try (Session again = Journey.again(folder)) {
      assertThat(again.schools().find("made infant", false, 10)).hasSize(1);
      assertThat(again.visits().all())
          .singleElement()
          .satisfies(visit -> assertThat(visit.occasion().focus()).isEqualTo(FOCUS));
    }
    try (Session recovered =
        PatsStore.opening(folder).recover(key.get(), "a new one for the door".toCharArray())) {
      assertThat(recovered.visits().all()).hasSize(1);
    }
  }

  private static void play(Tour tour, Stage stage, Path folder, AtomicReference<String> key) {
    tour.press("unlock-create")
        .type("create-new", PatsStore.PASSPHRASE)
        .type("create-repeated", PatsStore.PASSPHRASE)
        .press("create-go")
        .at("key-shown", shown -> key.set(((TextField) shown).getText()))
        .press("key-next")
        .at("key-typed", typed -> ((TextInputControl) typed).setText(key.get()))
        .press("key-confirm")
        .at("home-next", _ -> {})
        .step("drop", () -> true, () -> FileDrop.on(stage.getScene().getRoot(), extract(folder)))
        .press("import-start")
        .press("import-close");
    tour.type("schools-search", "down ashley")
        .step("one school", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("school-new-visit")
        .type("newvisit-adviser", "Pat Lindqvist (invented)")
        .type("newvisit-focus", FOCUS)
        .press("newvisit-start")
        .at("judging", _ -> {});
    for (int aspect = 0; aspect < 3; aspect++) {
      tour.press("place-established").press("next-unplaced");
    }
    tour.point("aspect-attendance")
        .type("why", REASON)
        .press("tab-category")
        .at(
            "agreement",
            page -> assertThat(page.lookupAll(".label")).anyMatch(FirstJourneyTest::named))
        .press("tab-note")
        .press("note-export")
        .at("note-open", _ -> {});
  }

  private static boolean named(Object node) {
    return node instanceof Labeled label && label.getText().contains("Established");
  }

  private static Path extract(Path folder) {
    try {
      return PatsStore.register(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
