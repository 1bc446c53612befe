package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who leaves the page of a visit and comes back can still take back what was changed before.
class SatOverTest {
  private Session session;
  private UUID visit;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whoComesBackCanTakeBackWhatWasChangedBeforeAndMakeItAgain() throws Exception {
    write(session.sit(visit), "Calm corridors.");
    session.rise();
    session.sit(PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "Maths"));
    session.rise();

    OpenVisit again = session.sit(visit);

    assertThat(again.standing().saving().canUndo()).isTrue();
    assertThat(noted(again.undo())).isEmpty();
    session.rise();
    assertThat(noted(session.sit(visit).redo())).isEqualTo("Calm corridors.");
    assertThat(noted(session.open(visit).standing())).isEqualTo("Calm corridors.");
  }

  @Test
  void whatSomethingElseChangedSinceIsNotOverwritten() throws Exception {
    write(session.sit(visit), "Calm corridors.");
    session.rise();
    write(session.open(visit), "Warm welcome.");

    OpenVisit again = session.sit(visit);

    assertThat(again.standing().saving().canUndo()).isFalse();
    assertThat(noted(again.undo())).isEqualTo("Warm welcome.");
  }

  @Test
  void aVisitThatWasDeletedIsNotThere() throws Exception {
    write(session.sit(visit), "Calm corridors.");
    session.rise();
    session.visits().delete(visit);
    assertThatThrownBy(() -> session.sit(visit)).isInstanceOf(ProblemException.class);
  }

  @Test
  void onlyTheVisitsSatOverLastAreRemembered() throws Exception {
    write(session.sit(visit), "Calm corridors.");
    List<UUID> others = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      others.add(PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "Maths " + i));
      write(session.sit(others.getLast()), "Warm welcome.");
    }
    assertThat(session.sit(others.getFirst()).standing().saving().canUndo()).isTrue();
    assertThat(session.sit(visit).standing().saving().canUndo()).isFalse();
  }

  private static void write(OpenVisit open, String text) throws ProblemException {
    new NoteTaking(open).write("strengths", text);
  }

  private static String noted(OpenVisit.Standing standing) {
    return standing.visit().findings().notes().getOrDefault("strengths", "");
  }
}
