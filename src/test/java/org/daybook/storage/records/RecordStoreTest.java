package org.daybook.storage.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.storage.Samples.GULL_LANE;
import static org.daybook.storage.Samples.KNOWLE_HILL;
import static org.daybook.storage.Samples.MORNING;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.newStore;
import static org.daybook.storage.Samples.planned;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.summary;
import static org.daybook.storage.Samples.unlock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.Store;
import org.daybook.storage.json.visit.VisitJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving visits and finding them again.
class RecordStoreTest {
  private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 23);

  private final Path folder;
  private Store store;

  RecordStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws ProblemException {
    store = newStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void savesAtTheRevisionItWasReadAt() throws Exception {
    Visit first = full();
    Saved saved = save(store, first);
    assertThat(saved.at()).isEqualTo(MORNING);
    Visit changed = first.with(first.findings().withNote("strengths", "Quiet reading"));
    Saved again = store.records().saveVisit(changed, summary(changed), saved.revision());
    assertThat(store.records().find(VisitJson.KIND, first.id()))
        .contains(new Stored<>(changed, again.revision(), MORNING));
    assertThat(again.revision()).isNotEqualTo(saved.revision()).hasSize(64);
  }

  @Test
  void refusesToSaveOverAChangeItHasNotSeen() throws Exception {
    Visit visit = full();
    String first = save(store, visit).revision();
    String second = store.records().saveVisit(visit, summary(visit), first).revision();
    Visit mine = visit.with(visit.findings().withNote("strengths", "Mine"));
    for (String expected : new String[] {null, first, "0".repeat(64)}) {
      assertThat(problemOf(() -> store.records().saveVisit(mine, summary(mine), expected)))
          .isEqualTo("storage.save.changed");
    }
    assertThat(store.records().find(VisitJson.KIND, visit.id()))
        .contains(new Stored<>(visit, second, MORNING));
  }

  @Test
  void refusesARevisionOfAVisitThatIsNotThere() {
    Visit visit = full();
    assertThat(problemOf(() -> store.records().saveVisit(visit, summary(visit), "0".repeat(64))))
        .isEqualTo("storage.save.changed");
  }

  @Test
  void listsTheLatestFirst() throws Exception {
    Visit early = planned(GULL_LANE, AUTUMN);
    Visit late = planned(GULL_LANE, AUTUMN.plusDays(40));
    Visit elsewhere = planned(KNOWLE_HILL, AUTUMN.plusDays(7));
    for (Visit visit : List.of(late, early, elsewhere)) {
      save(store, visit);
    }
    assertThat(store.records().visits())
        .containsExactly(summary(late), summary(elsewhere), summary(early));
    assertThat(store.records().visitsAt(GULL_LANE)).containsExactly(summary(late), summary(early));
    assertThat(store.records().find(VisitJson.KIND, Ids.newId())).isEmpty();
  }

  @Test
  void keepsEveryCharacterOfAText() throws Exception {
    String odd = "עברית \uD83E\uDD86 half \uD83E alone \u0000\u0007 \u2028 O'Hara \"quoted\" \\";
    String text = odd + "x".repeat(1 << 20);
    Visit visit = full().with(full().findings().withNote("strengths", text));
    save(store, visit);
    assertThat(store.records().find(VisitJson.KIND, visit.id()).orElseThrow().value())
        .isEqualTo(visit);
  }

  @Test
  void savesFromManyThreadsOneAfterTheOther() throws Exception {
    List<Callable<Saved>> savings = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      Visit visit = planned(GULL_LANE, AUTUMN.plusDays(i));
      savings.add(() -> save(store, visit));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Saved> saved : threads.invokeAll(savings)) {
        assertThat(saved.get().revision()).hasSize(64);
      }
    }
    assertThat(store.records().visits()).hasSize(64);
  }

  @Test
  void aSavingIsWholeOrAbsentWhenTheStoreIsLockedMeanwhile() throws Exception {
    for (int round = 0; round < 30; round++) {
      Visit visit = planned(GULL_LANE, AUTUMN.plusDays(round));
      try (var threads = Executors.newSingleThreadExecutor()) {
        Store open = store;
        Future<Saved> saving = threads.submit(() -> save(open, visit));
        open.close();
        boolean saved = finished(saving);
        store = unlock(folder);
        assertThat(store.records().find(VisitJson.KIND, visit.id()).map(Stored::value))
            .isEqualTo(saved ? Optional.of(visit) : Optional.empty());
      }
    }
  }

  @Test
  void aLockedStoreTellsNothing() {
    store.close();
    assertThatThrownBy(() -> store.records().visits()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> save(store, full())).isInstanceOf(IllegalStateException.class);
  }

  private static boolean finished(Future<Saved> saving) throws InterruptedException {
    try {
      saving.get();
      return true;
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
      return false;
    }
  }
}
