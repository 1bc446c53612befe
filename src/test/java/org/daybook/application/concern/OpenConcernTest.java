package org.daybook.application.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenConcernTest {
  @Test
  void aSignalsWordsBeginAConcernAndAreAddedOnceToOneBegun(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenConcern concern = begun(session);
      concern.say("The pond is open.");
      assertThat(concern.standing().concern().what()).isEqualTo("The pond is open.");

      OpenConcern again = begun(session);
      again.say("The gate is broken.");
      again.say("The pond is open.");
      again.say("");
      assertThat(again.standing().concern())
          .returns(concern.standing().concern().id(), said -> said.id())
          .returns("The pond is open.\n\nThe gate is broken.", said -> said.what());
    }
  }

  private static OpenConcern begun(Session session) throws Exception {
    return session.concerns().begin(PatsStore.ASHLEY_DOWN, null, "");
  }
}
