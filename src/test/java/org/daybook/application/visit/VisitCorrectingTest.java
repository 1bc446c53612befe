package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.application.OpenVisits;
import org.daybook.application.Session;
import org.daybook.application.Visits;
import org.daybook.application.note.NoteCourse;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitCorrectingTest {
  @Test
  void aCorrectionIsInTheStoreAndCanBeTakenBack(@TempDir Path folder) throws Exception {
    try (OpenVisits visits = new OpenVisits(folder)) {
      OpenVisit open = visits.start(InventedPack.of(4));
      Occasion was = open.visit().occasion();

      new VisitCorrecting(open)
          .correct(was.type(), LocalDate.of(2026, 10, 5), " Jo Right (invented) ");

      Occasion now = visits.again(open).visit().occasion();
      assertThat(now.date()).isEqualTo(LocalDate.of(2026, 10, 5));
      assertThat(now.halfTerm()).isEqualTo("Autumn 1");
      assertThat(now.adviser()).isEqualTo("Jo Right (invented)");
      assertThat(now.present()).isEqualTo(was.present());

      open.undo();
      assertThat(visits.again(open).visit().occasion()).isEqualTo(was);
    }
  }

  @Test
  void refusesAVisitOfNobodyAndOfNoType(@TempDir Path folder) throws Exception {
    try (OpenVisits visits = new OpenVisits(folder)) {
      OpenVisit open = visits.start(InventedPack.of(4));
      Occasion was = open.visit().occasion();
      VisitCorrecting correcting = new VisitCorrecting(open);

      assertThatThrownBy(() -> correcting.correct(was.type(), was.date(), " "))
          .isInstanceOf(ProblemException.class);
      assertThatThrownBy(() -> correcting.correct("party", was.date(), "Jo Right (invented)"))
          .isInstanceOf(ProblemException.class);
      assertThat(open.visit().occasion()).isEqualTo(was);
    }
  }

  @Test
  void aVisitWhoseNoteTheSchoolHasHadIsKept(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      VisitSummary agreed =
          session.visits().all().stream()
              .filter(visit -> visit.agreed() != null)
              .findFirst()
              .orElseThrow();
      NoteCourse course = session.noteCourse(session.open(agreed.id()));
      course.send("Pat", PatsStore.TODAY.plusDays(7));
      course.takeBack("Pat");

      assertThatThrownBy(() -> session.visits().delete(agreed.id()))
          .isInstanceOf(ProblemException.class);
      assertThat(session.visits().all()).extracting(VisitSummary::id).contains(agreed.id());
    }
  }

  @Test
  void aDeletedVisitIsGoneAndComesBackWhole(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      VisitSummary first = session.visits().all().getFirst();
      var whole = session.open(first.id()).standing().visit();

      Visits.Deleted gone = session.visits().delete(first.id());
      assertThat(session.visits().all()).extracting(VisitSummary::id).doesNotContain(first.id());
      assertThatThrownBy(() -> session.open(first.id())).isInstanceOf(ProblemException.class);

      session.visits().bringBack(gone);
      assertThat(session.visits().all()).contains(first);
      assertThat(session.open(first.id()).standing().visit()).isEqualTo(whole);
    }
  }
}
