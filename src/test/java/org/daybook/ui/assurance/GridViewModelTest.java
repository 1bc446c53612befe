package org.daybook.ui.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.application.Session;
import org.daybook.application.grid.OpenGrid;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.GridDesk;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridViewModelTest {
  private final TypedPauses pauses = new TypedPauses();
  private Session session;
  private GridDesk desk;
  private GridViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = Grids.store(folder);
    lay(Grids.empty(session));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beginsAtTheFirstRowOfThePresentTerm() {
    assertThat(model.selected().get()).isEqualTo(spot("Term 1", "financial-planning"));
  }

  @Test
  void movesAsFarAsTheGridReaches() {
    model.move(-1, -1);
    assertThat(model.selected().get()).isEqualTo(spot("Term 1", "financial-planning"));
    model.move(1, 1);
    assertThat(model.selected().get()).isEqualTo(spot("Term 2", "financial-monitoring"));
    model.move(100, 100);
    assertThat(model.selected().get()).isEqualTo(spot("Term 3", "semh"));
  }

  @Test
  void confirmsAFigureThatIsTyped() throws Exception {
    type("Term 1", "persistent-absence", "severe-absence", "27.5");
    assertThat(cell().state()).isEqualTo(State.SUGGESTED);

    model.confirm();

    assertThat(cell().state()).isEqualTo(State.CONFIRMED);
    assertThat(stored().cell().confirmation())
        .isEqualTo(new Confirmation("not-yet", "not-yet", "", Grids.PAT, PatsStore.TODAY));
  }

  @Test
  void asksForAReasonBeforeItRatesOtherwise() throws Exception {
    type("Term 1", "persistent-absence", "severe-absence", "27.5");
    model.rate(rating("assured"));
    assertThat(model.asking().get()).contains(rating("assured"));
    assertThat(cell().rated()).isEmpty();

    model.giveReason();
    assertThat(model.refusal().get().map(Problem::key)).contains("assurance.rate.reason");
    assertThat(cell().rated()).isEmpty();

    model.reason().set("One pupil only");
    model.giveReason();
    assertThat(model.asking().get()).isEmpty();
    assertThat(model.refusal().get()).isEmpty();
    assertThat(stored().state()).isEqualTo(State.CHANGED);
    assertThat(stored().cell().confirmation())
        .extracting(Confirmation::reason)
        .isEqualTo("One pupil only");
  }

  @Test
  void leavesTheCellAsItIsWhenNoReasonIsGiven() {
    type("Term 1", "persistent-absence", "severe-absence", "27.5");
    model.rate(rating("assured"));
    model.stopAsking();

    assertThat(model.asking().get()).isEmpty();
    assertThat(cell().state()).isEqualTo(State.SUGGESTED);
  }

  @Test
  void handsInAReasonWhenOneGoesOn() throws Exception {
    type("Term 1", "persistent-absence", "severe-absence", "27.5");
    model.rate(rating("intervention"));
    model.reason().set("It has risen for a year");
    model.move(1, 0);

    assertThat(read("Term 1", "persistent-absence").rated()).contains(rating("intervention"));
    assertThat(model.reason().get()).isEmpty();

    model.select(spot("Term 2", "persistent-absence"));
    type("Term 2", "persistent-absence", "pa", "95");
    model.rate(rating("not-yet"));
    model.reason().set("A new register");
    desk.flush();
    assertThat(read("Term 2", "persistent-absence").rated()).contains(rating("not-yet"));
  }

  @Test
  void ratesARowWithoutFiguresAtOnceAndTakesItBack() throws Exception {
    model.rate(rating("not-yet"));
    assertThat(stored().rated()).contains(rating("not-yet"));
    model.takeBack();
    assertThat(stored().rated()).isEmpty();
    model.undo();
    assertThat(stored().rated()).contains(rating("not-yet"));
    model.redo();
    assertThat(stored().rated()).isEmpty();
  }

  @Test
  void saysThatThereIsNothingToConfirm() {
    model.confirm();
    assertThat(model.refusal().get().map(Problem::key)).contains("assurance.confirm.nothing");
    model.move(1, 0);
    assertThat(model.refusal().get()).isEmpty();
  }

  @Test
  void savesCommentAndEvidenceAsTheyAreTyped() throws Exception {
    Draft comment = model.comment(model.selected().get());
    comment.text().set("The budget is balanced");
    pauses.pass();
    Draft evidence = model.evidence(model.selected().get());
    evidence.text().set("Minutes of October");
    evidence.end();

    assertThat(stored().cell().comment()).isEqualTo("The budget is balanced");
    assertThat(stored().cell().evidence()).isEqualTo("Minutes of October");
  }

  @Test
  void beginsAtTheEndOfAYearGoneBy() throws Exception {
    lay(session.assuranceGrids().open(Grids.frame(session, "2025/26")));
    assertThat(model.selected().get().term()).isEqualTo("Term 3");
  }

  private void lay(OpenGrid open) {
    desk = new GridDesk(open, open.standing(), AtOnce.tasks(), pauses);
    model = new GridViewModel(desk, Grids.PAT, PatsStore.TODAY, false);
  }

  private void type(String term, String row, String measure, String figure) {
    Spot spot = spot(term, row);
    model.select(spot);
    Measure typed =
        spot.row().measures().stream()
            .filter(m -> m.id().equals(measure))
            .findFirst()
            .orElseThrow();
    model.figure(term, typed).text().set(figure);
    pauses.pass();
  }

  private CellReading cell() {
    return model.cell(model.selected().get());
  }

  /// The cell one is at as the store holds it.
  private CellReading stored() throws Exception {
    Spot at = model.selected().get();
    return read(at.term(), at.row().id());
  }

  private CellReading read(String term, String row) throws Exception {
    var reading = Grids.empty(session).standing().reading();
    return reading.cell(term, reading.grid().findRow(row).orElseThrow());
  }

  private Spot spot(String term, String row) {
    return new Spot(term, model.reading().grid().findRow(row).orElseThrow());
  }

  private Rating rating(String id) {
    Optional<Rating> found = model.reading().findRating(id);
    return found.orElseThrow();
  }
}
