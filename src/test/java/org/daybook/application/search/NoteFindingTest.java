package org.daybook.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFindingTest {
  private Session session;
  private UUID visit;

  @BeforeEach
  void makeAVisit(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    visit =
        PatsStore.planned(
            session, PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 10, 6), "Phonics after the summer");
    OpenVisit open = session.open(visit);
    new NoteTaking(open).write("strengths", "Café mornings bring families in.");
    new Judging(open).explain(Voice.SCHOOL, "attendance", "Lateness has halved.");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void findsByBeginningsOfWordsInAnyOrderWithoutAccents() throws Exception {
    assertThat(find("famil cafe"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.origin().record()).isEqualTo(visit);
              assertThat(found.passage().kind()).isEqualTo(Kind.NOTE);
              assertThat(found.passage().text()).contains("Café mornings");
            });
    assertThat(find("phonics")).hasSize(1);
    assertThat(find("halved"))
        .singleElement()
        .satisfies(found -> assertThat(found.passage().kind()).isEqualTo(Kind.RATIONALE));
  }

  @Test
  void findsNothingInNothingAndTakesSignsForWhatTheyAre() throws Exception {
    assertThat(find("")).isEmpty();
    assertThat(find("\" OR * ( -")).isEmpty();
    assertThat(find("mornings NOT families")).isEmpty();
    assertThat(find("cafe\"*")).hasSize(1);
  }

  @Test
  void knowsWhatHasChangedSinceTheLastSearch() throws Exception {
    assertThat(find("mornings")).hasSize(1);

    new NoteTaking(session.open(visit)).write("strengths", "Evenings bring families in.");

    assertThat(find("mornings")).isEmpty();
    assertThat(find("evenings")).hasSize(1);
    session.visits().delete(visit);
    assertThat(find("evenings")).isEmpty();
  }

  private List<Found> find(String text) throws Exception {
    return session.noteFinding().find(text, 10);
  }
}
