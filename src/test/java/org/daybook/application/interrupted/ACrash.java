package org.daybook.application.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A program that ends without anybody rising from a visit, and the one that starts after it.
abstract class ACrash {
  static final String PAT = "Pat Lindqvist (invented)";

  Path folder = Path.of("");
  Session session;
  UUID id = new UUID(0, 0);

  @BeforeEach
  void sit(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.filled(folder);
    id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    new Preparing(session.open(id)).begin();
    new NoteTaking(session.open(id)).write("strengths", "Calm corridors");
  }

  @AfterEach
  void close() {
    session.close();
  }

  Interrupted told() throws ProblemException {
    assertThat(session.interruptions().all()).hasSize(1);
    return session.interruptions().all().getFirst();
  }

  Visit visit() throws ProblemException {
    return session.open(id).standing().visit();
  }

  /// Ends without rising, as a killed program does, and starts anew.
  void dieAndStart() throws ProblemException {
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }
}
