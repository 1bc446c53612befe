package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.daybook.application.Session;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Nursery;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.evidence.field.EvidenceWords;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Evidence of a visit to a nursery, by a framework that has no aspects.
@ExtendWith(OnScreen.class)
class EvidenceWithoutAspectsTest {
  @Test
  void nothingSpeaksOfAspectsOrOfSchoolsOnly(@TempDir Path folder, FxRobot robot) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenVisit open = Nursery.visited(session);
      EvidenceNoting noting = session.evidence(open);
      noting.add(EvidenceNoting.begun().withText("Snack time is calm").withWho("Key person"));
      VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
      Window.show(
          () ->
              new EvidenceView(
                  new EvidenceViewModel(desk, noting),
                  new AttachmentsViewModel(desk, noting, AtOnce.tasks()),
                  new EvidenceView.Ways(() -> {}, List::of, _ -> Optional.empty())));
      robot.interact(() -> robot.lookup("#evidence").query().requestFocus());
      List<String> words =
          robot.lookup(".label").queryAllAs(Labeled.class).stream()
              .filter(label -> label.isVisible() && label.getParent().isVisible())
              .map(Labeled::getText)
              .toList();
      assertThat(words).contains("Key person").isNotEmpty();
      assertThat(robot.lookup("#evidence-keys").queryLabeled().getText()).startsWith("Enter");
      assertThat(robot.lookup("#evidence-keys").queryLabeled().getText()).doesNotContain("aspect");
      assertThat(words).noneMatch(text -> text != null && text.contains("no aspect"));
      String who = robot.lookup("#evidence-who").<TextField>query().getPromptText();
      assertThat(Stream.concat(Stream.of(who), Stream.of(Source.values()).map(EvidenceWords::kind)))
          .noneMatch(text -> text.contains("teacher") || text.contains("Year 4"))
          .contains("Lesson or session", "Pupils or children", "Governors or owners");
      Window.clear();
    }
  }
}
