package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A conversation at one screen, from the school's own view to the note that tells both.
class TogetherJourneyTest {
  @Test
  void theSchoolPlacesBothCompareAgreeAndDiffer(@TempDir Path folder) throws Exception {
    UUID visit;
    try (Session session = PatsStore.empty(folder)) {
      session.preferences().setAdviser("Pat Lindqvist (invented)");
      visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Where we stand");
      Judging judging = new Judging(session.open(visit));
      judging.place("curriculum", new Placement.In("developing"));
      judging.explain("curriculum", "Subjects below Year 3 have no sequence yet");
      judging.place("teaching", new Placement.In("developing"));
      judging.place("attendance", new Placement.In("established"));
    }
    Path paper = folder.resolve("note.pdf");

    Journey.play(folder, _ -> paper, TogetherJourneyTest::play);

    try (Session session = Journey.again(folder)) {
      Standing standing = session.open(visit).standing();
      Judgements said = standing.visit().findings().judgements();
      assertThat(said.of(Voice.SCHOOL, "curriculum").rationale())
          .isEqualTo("Our new plans begin in Reception");
      assertThat(said.of(Voice.AGREED, "teaching").placement())
          .isEqualTo(new Placement.In("established"));
      assertThat(said.of(Voice.AGREED, "attendance").placement())
          .isEqualTo(new Placement.In("established"));
      assertThat(said.disagreement("curriculum").orElseThrow().words())
          .isEqualTo("Whether plans count before they are taught");
      assertThat(standing.proposal().overall().proposed()).contains("established");
    }
    assertThat(Journey.words(paper))
        .contains("Developing Subjects below Year 3 have no sequence yet")
        .contains("The school's own view: Extending. Our new plans begin in Reception")
        .contains("The adviser's view: Developing")
        .contains(
            "Discussed on 23 November 2026 and not agreed; both views stand: Whether plans count"
                + " before they are taught");
  }

  private static void play(Tour tour, Stage stage) {
    tour.press("go-visits").at("visits-table", _ -> {});
    tour.key("visits-table", KeyCode.ENTER).at("aspect-name", _ -> {});
    Journey.said(tour, stage, "proposed", "Developing");
    tour.picture("visit-together", "together-visit")
        .press("visit-together")
        .at("together-own", _ -> assertThat(stage.getTitle()).doesNotContain("Daybook"));
    Journey.said(tour, stage, "together-aspect", "Curriculum");
    tour.press("together-place-extending")
        .type("together-why", "Our new plans begin in Reception")
        .picture("together-own", "together-own")
        .press("together-next");
    Journey.said(tour, stage, "together-aspect", "Teaching");
    tour.press("together-place-established");
    for (int i = 0; i < 6; i++) {
      tour.press("together-next");
    }
    Journey.said(tour, stage, "together-aspect", "Attendance and absence");
    tour.press("together-place-established")
        .press("together-ready-school")
        .press("together-ready-adviser")
        .press("together-compare")
        .picture("together-talk", "together-talk")
        .press("together-first");
    Journey.said(tour, stage, "together-aspect", "Curriculum");
    tour.press("together-apart")
        .type("together-apart-why", "Whether plans count before they are taught")
        .picture("together-apart-why", "together-compared")
        .press("together-next");
    Journey.said(tour, stage, "together-aspect", "Teaching");
    tour.press("together-place-established");
    Journey.said(tour, stage, "together-aspect", "Attendance and absence");
    tour.press("together-agree").at("together-talk", _ -> {});
    tour.press("together-end")
        .type("together-passphrase", PatsStore.PASSPHRASE)
        .press("together-leave")
        .at("proposed", _ -> assertThat(stage.getTitle()).contains("Daybook"));
    Journey.said(tour, stage, "proposed", "Established");
    tour.press("tab-note").press("note-export").at("note-open", _ -> {});
  }
}
