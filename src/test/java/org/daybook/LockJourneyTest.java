package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever locks finds the same part of the same visit after unlocking; a visit made by mistake is
/// corrected, deleted and had back.
class LockJourneyTest {
  @Test
  void locksComesBackCorrectsAndDeletes(@TempDir Path folder) throws Exception {
    List<VisitSummary> before;
    try (Session session = PatsStore.filled(folder)) {
      before = session.visits().all();
    }

    Journey.play(folder, _ -> folder.resolve("unused.pdf"), LockJourneyTest::play);

    try (Session again = Journey.again(folder)) {
      List<VisitSummary> after = again.visits().all();
      assertThat(after).hasSameSizeAs(before);
      assertThat(after)
          .anySatisfy(v -> assertThat(v.occasion().adviser()).isEqualTo("Jo Right (invented)"));
    }
  }

  private static void play(Tour tour, Stage stage) {
    tour.press("go-visits").at("visits-table", _ -> {});
    tour.key("visits-table", KeyCode.ENTER).at("visit-menu", _ -> {});
    tour.press("tab-notes").at("notes", _ -> {});
    tour.press("lock")
        .type("unlock-passphrase", PatsStore.PASSPHRASE)
        .press("unlock-go")
        .at("notes-present", _ -> {});
    schoolComesBackOnItsTab(tour);
    tour.press("go-visits").at("visits-table", _ -> {});
    tour.key("visits-table", KeyCode.ENTER);
    choose(tour, stage, "visit-correct");
    tour.type("correct-adviser", "Jo Right (invented)").press("correct-save");
    tour.step(
        "the correction is saved",
        () -> !stage.getScene().getRoot().lookup("#correct").isVisible(),
        () -> {});
    choose(tour, stage, "visit-delete");
    tour.press("visits-bring-back").at("visits-table", _ -> {});
  }

  private static void schoolComesBackOnItsTab(Tour tour) {
    tour.press("go-schools").at("schools-table", _ -> {});
    tour.step("schools visited", () -> tour.rows("schools-table") > 0, () -> {});
    tour.key("schools-search", KeyCode.ENTER).press("tab-timeline").at("timeline", _ -> {});
    tour.press("lock")
        .type("unlock-passphrase", PatsStore.PASSPHRASE)
        .press("unlock-go")
        .at("timeline", _ -> {});
  }

  private static void choose(Tour tour, Stage stage, String item) {
    tour.at("visit-menu", _ -> {});
    tour.step(
        item,
        () -> stage.getScene().getRoot().lookup("#visit-menu") instanceof MenuButton,
        () -> {
          MenuButton menu = (MenuButton) stage.getScene().getRoot().lookup("#visit-menu");
          menu.getItems().stream()
              .filter(each -> item.equals(each.getId()))
              .forEach(MenuItem::fire);
        });
  }
}
