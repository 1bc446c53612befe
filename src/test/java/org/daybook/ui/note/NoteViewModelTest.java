package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteViewModelTest {
  private Session session;
  private VisitDesk desk;
  private NoteViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    OpenVisit open = session.open(visit);
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    model = new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {});
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void saysThatJudgementsChangedAfterTheAgreementUntilItIsConfirmed() {
    place("established");
    agree("");
    assertThat(model.overtaken()).isEmpty();

    place("developing");
    assertThat(model.overtaken())
        .hasValueSatisfying(
            words ->
                assertThat(words)
                    .contains("point to Developing, agreed is Established", "give a reason"));

    agree("Judged before the results");
    assertThat(model.overtaken()).isEmpty();
  }

  private void agree(String reason) {
    CategoryAgreeing agreeing = new CategoryAgreeing(desk.open());
    desk.change(
        () ->
            agreeing.agree(
                "established",
                List.of(new Person("Sam Okonjo (invented)", "headteacher")),
                reason,
                PatsStore.TODAY));
  }

  private void place(String category) {
    Judging judging = new Judging(desk.open());
    desk.change(() -> judging.place("attendance", new Placement.In(category)));
  }
}
