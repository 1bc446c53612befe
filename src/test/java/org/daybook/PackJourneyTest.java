package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.packs.PacksView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A framework of one's own through the real screens: read, copied, spoilt, mended, tried, used,
/// written to a file and taken over from it.
class PackJourneyTest {
  private static final String SHORT = "writing-scale-categories-0-short";

  @Test
  void fromAPackAtHandToOneOfOnesOwn(@TempDir Path folder) throws Exception {
    PatsStore.empty(folder).close();
    Path file = folder.resolve("exported.yaml");

    Journey.play(folder, _ -> file, (tour, stage) -> write(tour, stage, file));

    try (Session session = Journey.again(folder)) {
      Framework own = session.frameworks().find("larkshire-2027");
      assertThat(own.identity().title()).isEqualTo("Larkshire Way");
      assertThat(own.identity().version()).isEqualTo("1.0");
      assertThat(own.categories().getFirst().shortName()).isEqualTo("Soaring");
      assertThat(session.packWriting().drafts()).isEmpty();
    }
    assertThat(Files.readString(file)).contains("title: Larkshire Way");
  }

  private static void write(Tour tour, Stage stage, Path file) {
    tour.press("go-packs")
        .at("pack-reading", reading -> ((TabPane) reading).getSelectionModel().select(1))
        .press("packs-copy")
        .type("packs-new-id", "Not An Id")
        .press("packs-new-go");
    Journey.said(tour, stage, "packs-new-id-error", "lower-case");
    tour.type("packs-new-id", "larkshire-2027")
        .press("packs-new-go")
        .type("writing-title", "Larkshire Way")
        .press("writing-chapter-scale-categories")
        .press("writing-scale-categories-0")
        .type(SHORT, "Much too long a name");
    Journey.said(tour, stage, SHORT + "-error", "longer than 12 letters");
    Journey.said(tour, stage, "writing-problem-0", "Line ");
    tour.picture(SHORT, "pack-flawed").press("writing-use");
    Journey.said(tour, stage, "writing-notice", "still to be put right");
    tour.press("writing-chapter-").press("writing-problem-0").type(SHORT, "Soaring");
    Journey.said(tour, stage, "page-context", "nothing left to put right");
    tour.step(
            "what was refused is not said any more",
            () -> !stage.getScene().getRoot().lookup("#writing-notice").isVisible(),
            () -> {})
        .at("writing-tabs", tabs -> ((TabPane) tabs).getSelectionModel().select(2))
        .at("writing-try-curriculum", box -> ((ComboBox<?>) box).getSelectionModel().selectLast());
    Journey.said(tour, stage, "writing-try-proposed", "Causing Concern");
    Journey.said(tour, stage, "writing-try-coverage", "so provisional");
    tour.picture("writing-try", "pack-tried")
        .press("writing-use")
        .at("packs-list", list -> ((ListView<?>) list).getSelectionModel().selectLast())
        .press("packs-export");
    Journey.said(tour, stage, "packs-outcome", "exported.yaml");
    tour.at("packs", view -> ((PacksView) view).drop(file));
    Journey.said(tour, stage, "packs-outcome", "Larkshire Way is in use");
    tour.picture("packs-outcome", "pack-in-use");
  }
}
