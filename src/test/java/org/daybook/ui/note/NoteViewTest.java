package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class NoteViewTest {

  @AfterEach
  void clear() throws TimeoutException {
    Window.clear();
  }

  @Test
  void saysThatNoProgramOpensThePdf(FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
      OpenVisit open = session.open(visit);
      new NoteTaking(open).write("strengths", Audience.INTERNAL, "Four days used");
      VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
      NoteViewModel model = new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {});
      Window.show(
          () ->
              new NoteView(
                  model,
                  new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY),
                  new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                  name -> Optional.of(folder.resolve(name)),
                  (file, refused) -> refused.accept(Problem.of("app.open.nobody", file))));
      robot.clickOn("#note-export").clickOn("#note-open");
      assertThat(robot.lookup("#note-notice .label").queryLabeled().getText())
          .startsWith("No program on this computer shows PDF files")
          .contains("Note of visit, draft.pdf");
      Window.clear();
    }
  }

  @Test
  void theInternalCopyOfADraftIsWrittenOnlyByItsOwnButton(FxRobot robot, @TempDir Path folder)
      throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
      OpenVisit open = session.open(visit);
      new NoteTaking(open).write("strengths", Audience.INTERNAL, "Four days used");
      VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
      NoteViewModel model = new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {});
      List<Path> written = new ArrayList<>();
      Window.show(
          () ->
              new NoteView(
                  model,
                  new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY),
                  new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                  name -> {
                    written.add(folder.resolve(name));
                    return Optional.of(written.getLast());
                  },
                  (_, _) -> {}));

      assertThat(robot.lookup("#note-internal").queryButton().getText())
          .isEqualTo("Write internal copy…");
      robot.clickOn("#note-internal");
      assertThat(robot.lookup("#note-notice .label").queryLabeled().getText())
          .startsWith("The internal copy, not for the school, is at")
          .contains("internal copy.pdf");
      robot.clickOn("#note-export");
      assertThat(robot.lookup("#note-notice .label").queryLabeled().getText())
          .startsWith("The note is at")
          .doesNotContain("internal");

      assertThat(PdfWords.of(written.getFirst())).contains("Four days used");
      assertThat(PdfWords.of(written.getLast())).doesNotContain("Four days used");
      Window.clear();
    }
  }
}
