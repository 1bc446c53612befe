package org.daybook.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.application.Session;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Stop;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.YearScreen;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearViewModelTest {
  private Session session;
  private YearScreen screen;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = Years.store(folder);
    screen = YearScreen.of(session, AtOnce.tasks(), folder.resolve("year.pdf"));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beginsAtThePresentHalfTermAndGoesToWhatIsMissing() throws Exception {
    Years.filled(session);
    StopsViewModel stops = opened();
    assertThat(stops.stop().span().name()).isEqualTo("Term 2");
    assertThat(stops.isNow(stops.stop())).isTrue();

    stops.nextMissing();
    assertThat(stops.stop().span().name()).isEqualTo("Term 1");
    stops.nextMissing();
    assertThat(stops.stop().span().name()).isEqualTo("Term 2");

    stops.select(99);
    assertThat(stops.stop().span().name()).isEqualTo("Summer");
  }

  @Test
  void ticksInTheNameOfTheAdviserAndTakesItBack() {
    StopsViewModel stops = opened();
    assertThat(stops.item(Years.DATA).orElseThrow().state()).isEqualTo(State.NOT_COUNTED);

    stops.tick(Years.DATA, true);
    assertThat(YearWords.proof(stops.item(Years.DATA).orElseThrow()))
        .isEqualTo("Pat Lindqvist (invented), 23 Nov 2026");
    assertThat(stops.canUndo().getValue()).isTrue();

    stops.undo();
    assertThat(stops.item(Years.DATA).orElseThrow().state()).isEqualTo(State.NOT_COUNTED);
    assertThat(stops.canRedo().getValue()).isTrue();
  }

  @Test
  void keepsTheParagraphForGovernors() throws Exception {
    var words = opened().words("Autumn");
    words.text().set("A calm term.");
    screen.pauses().pass();

    assertThat(Years.open(session).standing().reading().record().words("Autumn"))
        .isEqualTo("A calm term.");
  }

  @Test
  void showsOtherYears() {
    screen.model().open();
    screen.model().turn(1);
    assertThat(screen.model().year().get()).isEqualTo("2027/28");
    assertThat(opened(screen).stop().span().name()).isEqualTo("Term 1");
    assertThat(opened(screen).reading().missing()).isZero();
  }

  @Test
  void startsAFormOnceAndGoesToIt() throws Exception {
    FormSlot slot = opened().stops().getFirst().forms().getFirst();
    screen.model().start(slot.form(), slot.period());
    screen.model().start(slot.form(), slot.period());

    var there = session.forms().about(PatsStore.MADE_UP);
    assertThat(there).hasSize(1);
    assertThat(screen.went())
        .containsExactly("form " + there.getFirst().id(), "form " + there.getFirst().id());
  }

  @Test
  void plansTheVisitOfTheCalendarUnlessOneIsBeingPlanned() throws Exception {
    Stop.OfHalfTerm half = opened().reading().halfTerms().getFirst();
    screen.model().plan(half.entries().getFirst().entry());

    IntendedVisit form =
        session.visitPlanning().begun(Optional.of(PatsStore.MADE_UP)).orElseThrow();
    assertThat(form.type()).isEqualTo("improvement-visit");
    assertThat(form.focus()).startsWith("End-of-year data");
    assertThat(screen.went()).containsExactly("plan");

    session.visitPlanning().keep(PatsStore.MADE_UP, form.withType("peer-review"));
    screen.model().plan(half.entries().getFirst().entry());
    assertThat(session.visitPlanning().begun(Optional.of(PatsStore.MADE_UP)).orElseThrow().type())
        .isEqualTo("peer-review");
  }

  private StopsViewModel opened() {
    screen.model().open();
    return opened(screen);
  }

  private static StopsViewModel opened(YearScreen screen) {
    return screen.model().opened().get().orElseThrow().model();
  }
}
