package org.daybook.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFindingTest {
  private Session session;
  private UUID visit;
  private Path folder;

  @BeforeEach
  void makeAVisit(@TempDir Path folder) throws Exception {
    this.folder = folder;
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

  @Test
  void whoMayReadWordsIsToldWithThem() throws Exception {
    NoteTaking taking = new NoteTaking(session.open(visit));
    taking.write("strengths", Audience.PRIVATE, "Zebra mine");
    taking.write("strengths", Audience.INTERNAL, "Zebra ours");
    taking.write("private-notes", "Zebra hidden");
    session.concerns().begin(PatsStore.ASHLEY_DOWN, visit, "").say("Zebra concern");
    taking.write("next-steps", "Zebra open");

    Map<String, Audience> readers = new HashMap<>();
    find("zebra").forEach(f -> readers.put(f.passage().text(), f.passage().audience()));
    assertThat(readers)
        .containsOnly(
            entry("Zebra mine", Audience.PRIVATE),
            entry("Zebra ours", Audience.INTERNAL),
            entry("Zebra hidden", Audience.PRIVATE),
            entry("Zebra concern", Audience.INTERNAL),
            entry("Zebra open", Audience.SCHOOL));
  }

  @Test
  void aDamagedRecordHidesNoOther() throws Exception {
    UUID spoiled =
        PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2026, 10, 7), "Phonics again");
    session.close();
    Samples.spoil(folder.resolve("own"), spoiled);
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());

    assertThat(find("phonics")).extracting(found -> found.origin().record()).containsExactly(visit);
    assertThat(session.noteFinding().unreadable()).isEqualTo(1);
    assertThat(session.noteFinding().readSome(2)).isFalse();
    assertThat(find("halved")).hasSize(1);
    assertThat(session.noteFinding().unreadable()).isEqualTo(1);
  }

  private List<Found> find(String text) throws Exception {
    return session.noteFinding().find(text, 10);
  }
}
