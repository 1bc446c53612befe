package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.OpenVisit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Nursery;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note of a visit to a nursery, which nobody leads as a headteacher.
class NurseryNoteTest {
  @Test
  void whoeverLeadsTheNurseryIsOfferedToAnswerAndToSign(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenVisit open = Nursery.visited(session);
      assertThat(NoteCourse.typed(open.visit()).by()).isEqualTo("Rowan Teague (invented), Manager");
      VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
      SignaturesViewModel signing =
          new SignaturesViewModel(desk, session.noteCourse(open).signing(), PatsStore.TODAY);
      assertThat(signing.name("Manager of the setting")).isEqualTo("Rowan Teague (invented)");
      assertThat(signing.name("Chair or proprietor")).isEqualTo("Ash Vale (invented)");
    }
  }
}
