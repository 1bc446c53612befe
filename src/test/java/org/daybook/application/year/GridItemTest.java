package org.daybook.application.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.application.grid.Assuring;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByGrid;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.Place.Moment;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "Assurance grid filled in" is no matter of belief: the grid itself says so.
class GridItemTest {
  /// The termly reviews of autumn and spring, and something to have before the first.
  private static final Place AUTUMN = new Place(2, Moment.ON_THE_DAY, 1);

  private static final Place SPRING = new Place(3, Moment.ON_THE_DAY, 1);
  private static final Place NOTES = new Place(2, Moment.BEFOREHAND, 2);

  @Test
  void theGridIsFilledInOnceEveryRowOfItsTermIsRated(@TempDir Path folder) throws Exception {
    try (Session session = Grids.store(folder)) {
      assertThat(item(session, AUTUMN).proof())
          .isInstanceOfSatisfying(
              ByGrid.class,
              proof -> {
                assertThat(proof.slot().rated()).isZero();
                assertThat(proof.slot().rows()).isEqualTo(28);
                assertThat(proof.slot().term()).isEqualTo("Term 1");
              });
      Assuring assuring = new Assuring(Grids.empty(session));
      for (Row row : session.framework().instruments().grids().getFirst().rows()) {
        assertThat(item(session, AUTUMN).state()).isEqualTo(State.NOT_YET_DUE);
        assuring.rate("Term 1", row.id(), "assured", "", Grids.PAT, PatsStore.TODAY);
      }

      assertThat(item(session, AUTUMN).state()).isEqualTo(State.DONE);
      assertThat(item(session, SPRING).state()).as("another term").isEqualTo(State.NOT_YET_DUE);
      assuring.takeBack("Term 1", "payroll");
      assertThat(item(session, AUTUMN).state()).isEqualTo(State.NOT_YET_DUE);
    }
  }

  @Test
  void whatNoRecordTellsIsTickedByHand(@TempDir Path folder) throws Exception {
    try (Session session = Grids.store(folder)) {
      YearKeeping keeping = new YearKeeping(Years.open(session));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> keeping.tick(AUTUMN, Grids.PAT, PatsStore.TODAY));
      keeping.tick(NOTES, Grids.PAT, PatsStore.TODAY);
      assertThat(item(session, NOTES).proof()).isInstanceOf(ByHand.class);
      assertThat(item(session, NOTES).state()).isEqualTo(State.DONE);
    }
  }

  private static ItemReading item(Session session, Place place) throws ProblemException {
    return Years.open(session).standing().reading().halfTerms().stream()
        .flatMap(half -> half.entries().stream())
        .flatMap(entry -> entry.items().stream())
        .filter(item -> item.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
