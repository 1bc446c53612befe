package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Store;
import org.daybook.storage.json.visit.VisitJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Issuing keeps the version, locks the visit and forgets how it was before, or does none of it.
class IssuingTest {
  private static final String BY = "Pat Lindqvist (invented)";

  private Path folder;
  private Session session;
  private UUID visit;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = PatsStore.filled(folder);
    visit =
        session.visits().at(PatsStore.ASHLEY_DOWN).stream()
            .filter(each -> each.state() == VisitState.DRAFT)
            .map(VisitSummary::id)
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aVersionIsNotKeptWhereTheVisitCannotBeLocked() throws Exception {
    OpenVisit open = session.sit(visit);
    new NoteTaking(open).write("strengths", "Written at this desk.");
    // Somebody else changes it meanwhile, so that the second of the writes is refused.
    new NoteTaking(session.open(visit)).write("strengths", "Written elsewhere.");

    assertThatThrownBy(() -> session.noteCourse(open).issue(BY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("storage.save.changed");

    assertThat(open.standing().visit().outcome().state()).isEqualTo(VisitState.DRAFT);
    Session again = reopened();
    assertThat(again.issued(again.open(visit).visit())).isEmpty();
    assertThat(again.open(visit).visit().outcome().state()).isEqualTo(VisitState.DRAFT);
    assertThat(again.interruptions().all()).as("how it was before is still known").hasSize(1);
  }

  @Test
  void afterwardsAllOfItHasHappened() throws Exception {
    OpenVisit open = session.sit(visit);
    new NoteTaking(open).write("strengths", "Written at this desk.");
    session.noteCourse(open).issue(BY);

    Session again = reopened();
    assertThat(again.issued(again.open(visit).visit())).hasSize(1);
    assertThat(again.open(visit).visit().outcome().state()).isEqualTo(VisitState.ISSUED);
    assertThat(again.interruptions().all()).isEmpty();
  }

  /// As programs before this one could leave it: issued, yet at the beginning of its course.
  @Test
  void aVersionThatWasIssuedIsNeverReplaced() throws Exception {
    OpenVisit open = session.open(visit);
    session.noteCourse(open).issue(BY);
    IssuedNote first = session.issued(open.visit()).getFirst();
    Visit forgotten =
        open.visit()
            .with(open.visit().outcome().at(VisitState.DRAFT, Course.BEGINNING))
            .with(open.visit().findings().withNote("strengths", "Written later."));
    session.close();
    try (Store store = Store.unlock(folder.resolve("own"), PatsStore.PASSPHRASE.toCharArray())) {
      String revision = store.records().find(VisitJson.KIND, visit).orElseThrow().revision();
      store.records().saveVisit(forgotten, VisitSummary.of(forgotten, open.framework()), revision);
    }

    OpenVisit again = reopened().open(visit);
    session.noteCourse(again).issue(BY);

    assertThat(again.visit().outcome().course().version()).isEqualTo(2);
    assertThat(session.issued(again.visit()))
        .hasSize(2)
        .startsWith(first)
        .last()
        .extracting(IssuedNote::visit)
        .isEqualTo(again.visit());
  }

  private Session reopened() throws ProblemException {
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    return session;
  }
}
