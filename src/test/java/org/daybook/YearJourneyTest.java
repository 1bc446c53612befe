package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A school's year through the real screens, the real store and the real PDFs.
class YearJourneyTest {
  @Test
  void anAutumnFromTheFirstTickToTheBooklet(@TempDir Path folder) throws Exception {
    try (Session session = Years.store(folder)) {
      var visit = Years.visit(session, "improvement-visit", LocalDate.of(2026, 11, 17));
      new NoteTaking(session.open(visit)).write("summary", "Reading was seen in all classes.");
    }
    Path booklet = folder.resolve("booklet.pdf");
    Path summary = folder.resolve("summary.pdf");

    Journey.play(
        folder,
        name -> name.contains("Visits summary") ? summary : booklet,
        (tour, stage) -> {
          autumn(tour, stage);
          leave(tour, stage, booklet);
        });

    try (Session session = Journey.again(folder)) {
      OfHalfTerm second = Years.open(session).standing().reading().halfTerms().get(1);
      assertThat(second.entries().getFirst().beforehand().get(1).state()).isEqualTo(State.DONE);
      assertThat(second.entries().getFirst().onTheDay().getFirst().state()).isEqualTo(State.DONE);
    }
    assertThat(Journey.words(summary))
        .contains("Visits summary for governors Made Up Infant School")
        .contains("A calm term (invented).")
        .contains("Reading was seen in all classes.");
    assertThat(Journey.words(booklet))
        .contains("School improvement discussion record Made Up Infant School")
        .contains("Reading was seen in all classes.")
        .contains("Pat Lindqvist (invented), 23 Nov 2026")
        .contains("Phonics rose (invented).")
        .contains("A calm term (invented).");
  }

  private static void autumn(Tour tour, Stage stage) {
    year(tour);
    Journey.said(tour, stage, "year-missing", "3 things are missing");
    tour.at("year-tick-2-before-2", tick -> ((CheckBox) tick).fire());
    Journey.said(tour, stage, "year-state-2-before-2", "There");
    Journey.said(tour, stage, "year-state-2-day-1", "Missing");
    tour.press("year-open-2-day-1")
        .press("tab-note")
        .press("note-finish")
        .at("note-reopen", _ -> {});
    year(tour);
    Journey.said(tour, stage, "year-state-2-day-1", "There");
    tour.press("year-step-Term-1")
        .press("year-open-1-day-2")
        .type("answer-findings", "Phonics rose (invented).")
        .press("form-back")
        .press("year-step-Term-1");
    Journey.said(tour, stage, "year-proof-1-day-2", "Begun, 1 of 9 parts filled in");
    tour.press("year-step-Autumn")
        .type("year-words", "A calm term (invented).")
        .press("year-summary-write");
    Journey.said(tour, stage, "year-notice", "summary.pdf");
    tour.picture("year", "year-autumn").press("year-booklet");
    Journey.said(tour, stage, "year-notice", "booklet.pdf");
  }

  /// The booklet of the framework the school has left, read and printed again.
  private static void leave(Tour tour, Stage stage, Path booklet) {
    tour.press("tab-overview");
    Journey.changeFramework(tour, "bristol-2025");
    tour.press("tab-year")
        .at("year-framework", box -> ((ComboBox<?>) box).getSelectionModel().selectLast())
        .at("year-to-read", _ -> assertThat(booklet.toFile().delete()).isTrue())
        .press("year-step-Term-2")
        .step(
            "a tick that is only there to read",
            () ->
                stage.getScene().lookup("#year-tick-2-before-2") instanceof CheckBox tick
                    && tick.isDisabled(),
            () -> {});
    Journey.said(tour, stage, "year-state-2-before-2", "There");
    tour.picture("year", "year-past").press("year-booklet");
    Journey.said(tour, stage, "year-notice", "booklet.pdf");
  }

  private static void year(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "made up")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("tab-year")
        .at("year-line", _ -> {});
  }
}
