package org.daybook.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.Target;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class TimelineViewTest {
  private final List<Target> opened = new CopyOnWriteArrayList<>();

  @AfterEach
  void clear() throws Exception {
    Window.clear();
  }

  private void show(Session session, Urn school) throws Exception {
    TimelineViewModel model =
        new TimelineViewModel(
            session, AtOnce.tasks(), school, session.framework().practice().schoolYear());
    Window.show(() -> new TimelineView(model, opened::add));
  }

  @Test
  void groupsByHalfTermTheLatestFirst(FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      show(session, PatsStore.ASHLEY_DOWN);

      assertThat(robot.lookup("#timeline-terms").queryParent().lookupAll(".text-section"))
          .extracting(node -> ((Label) node).getText())
          .startsWith("Autumn 2 2026/27", "Autumn 1 2026/27")
          .endsWith("Spring 2 2020/21")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void showsOneKindAndSaysHowManyThereAre(FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      show(session, PatsStore.ASHLEY_DOWN);
      int all = rows(robot);
      ComboBox<Optional<Kind>> kind = kinds(robot);

      assertThat(kind.getItems()).doesNotContain(Optional.of(Kind.DOCUMENT));
      robot.interact(() -> kind.setValue(Optional.of(Kind.CONCERN)));
      assertThat(rows(robot)).isEqualTo(1);
      assertThat(kind.getConverter().toString(kind.getValue())).isEqualTo("Concerns (1)");
      robot.interact(() -> kind.setValue(Optional.empty()));
      assertThat(rows(robot)).isEqualTo(all);
    }
  }

  @Test
  void aLineOpensItsPageByKeyboardAndIsSpokenWhole(FxRobot robot, @TempDir Path folder)
      throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      show(session, PatsStore.ASHLEY_DOWN);
      Node concern = robot.lookup("#timeline-concern").query();

      assertThat(concern.getAccessibleText())
          .contains("23 Sep 2026", "Concern", "PLANTEDCONCERN", "Chief executive");
      robot.interact(concern::requestFocus);
      robot.type(KeyCode.ENTER);
      assertThat(opened).hasSize(1).first().isInstanceOf(Target.OfSchool.class);
      robot.interact(() -> robot.lookup("#timeline-visit").query().requestFocus());
      robot.type(KeyCode.SPACE);
      assertThat(opened.getLast()).isInstanceOf(Target.OfVisit.class);
    }
  }

  @Test
  void manyLinesAreShownHundredAtFirst(FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      for (int i = 0; i < 120; i++) {
        PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY.minusDays(i), "");
      }
      show(session, PatsStore.MADE_UP);

      assertThat(rows(robot)).isEqualTo(100);
      assertThat(robot.lookup("#timeline-older").queryButton().getText())
          .isEqualTo("Show 20 older lines");
      robot.interact(() -> robot.lookup("#timeline-older").queryButton().fire());
      assertThat(rows(robot)).isEqualTo(120);
      assertThat(robot.lookup("#timeline-older").query().isVisible()).isFalse();
    }
  }

  @Test
  void aSchoolWithNothingSaysWhatWillBeHere(FxRobot robot, @TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      show(session, PatsStore.MADE_UP);

      assertThat(robot.lookup("#timeline").queryParent().lookupAll(".text-secondary"))
          .filteredOn(Node::isVisible)
          .extracting(node -> ((Label) node).getText())
          .anyMatch(words -> words.contains("in order of date"));
    }
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Optional<Kind>> kinds(FxRobot robot) {
    return robot.lookup("#timeline-kind").queryAs(ComboBox.class);
  }

  private static int rows(FxRobot robot) {
    Parent terms = robot.lookup("#timeline-terms").queryParent();
    return terms.lookupAll(".press-row").size();
  }
}
