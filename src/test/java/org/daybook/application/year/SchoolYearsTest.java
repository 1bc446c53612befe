package org.daybook.application.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkAssigning;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolYearsTest {
  private static final Matter DATA = new Matter("Term 1", Years.DATA.key());
  private static final Matter MEETING = new Matter("Autumn", "governors-meeting");

  private Path folder;
  private Session session;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Years.store(temporary);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void keepsWhatPeopleAddAndReadsTheRest() throws Exception {
    Years.filled(session);
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());

    YearStanding year = Years.open(session).standing();
    assertThat(item(year, Years.DATA).state()).isEqualTo(State.DONE);
    assertThat(item(year, Years.NOTE).state()).isEqualTo(State.DONE);
    assertThat(item(year, Years.OVERVIEW).state()).as("begun").isEqualTo(State.MISSING);
    assertThat(year.reading().record().words("Autumn")).startsWith("A calm term.");
    assertThat(year.reading().halfTerms().getFirst().visits()).hasSize(2);
    // five more to have and the overview for Term 1; two to have and the note for Term 2
    assertThat(year.reading().missing()).isEqualTo(5 + 1 + 2 + 1);
  }

  @Test
  void takesChangesBack() throws Exception {
    OpenYear open = Years.open(session);
    YearKeeping keeping = new YearKeeping(open);
    keeping.tick(Years.DATA, " Pat ", PatsStore.TODAY);
    keeping.untick(Years.DATA);
    assertThat(item(open.record().undo(), Years.DATA).state()).isEqualTo(State.DONE);
    assertThat(open.record().undo().reading().record().ticks()).isEmpty();
    assertThat(open.record().redo().reading().record().tick(Years.DATA).orElseThrow().by())
        .isEqualTo("Pat");
  }

  @Test
  void nobodyTicksWhatSaysSoByItself() throws Exception {
    YearKeeping keeping = new YearKeeping(Years.open(session));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> keeping.tick(Years.NOTE, "Pat", PatsStore.TODAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keeping.untick(new Place(1, Place.Moment.BEFOREHAND, 99)));
    assertThatIllegalArgumentException().isThrownBy(() -> keeping.write("Winter", "Cold."));
  }

  @Test
  void keepsWhyAndByWhomSomethingIsSetAside() throws Exception {
    OpenYear open = Years.open(session);
    YearKeeping keeping = new YearKeeping(open);
    keeping.setAside(DATA, " Seen in October ", "Pat", PatsStore.TODAY);
    keeping.setAside(MEETING, "No meeting", "", PatsStore.TODAY);

    YearStanding kept = Years.open(session).standing();
    assertThat(kept.reading().record().aside(DATA))
        .contains(new SetAside("Seen in October", "Pat", PatsStore.TODAY));
    assertThat(item(kept, Years.DATA).state()).isEqualTo(State.SET_ASIDE);
    assertThat(kept.reading().terms().getFirst().aside()).containsKey("governors-meeting");
    keeping.takeBack(DATA);
    assertThat(Years.open(session).standing().reading().record().aside(DATA)).isEmpty();
    assertThat(open.record().undo().reading().record().aside(DATA)).isPresent();
  }

  @Test
  void nothingIsSetAsideWithoutAReasonOrThatIsNotThere() throws Exception {
    YearKeeping keeping = new YearKeeping(Years.open(session));

    assertThatThrownBy(() -> keeping.setAside(DATA, " ", "Pat", PatsStore.TODAY))
        .isInstanceOf(ProblemException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                keeping.setAside(
                    new Matter("Term 2", Years.DATA.key()), "Why", "", PatsStore.TODAY));
  }

  @Test
  void aSchoolThatCameToTheFrameworkDuringTheYearMissesNothingFromBefore() throws Exception {
    LocalDate march = LocalDate.of(2027, 3, 1);
    new FrameworkAssigning(session.schoolFiles().open(PatsStore.MADE_UP))
        .assign(session.framework(), LocalDate.of(2027, 1, 20), "Joined the trust");

    assertThat(Years.open(session, march).standing().reading().stops())
        .filteredOn(stop -> stop.lacking() > 0)
        .extracting(stop -> stop.span().name())
        .containsExactly("Term 3");
  }

  private static ItemReading item(YearStanding year, Place place) {
    return year.reading().halfTerms().stream()
        .flatMap(half -> half.entries().stream())
        .flatMap(entry -> entry.items().stream())
        .filter(item -> item.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
