package org.daybook.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitViewModelTest {
  private OpenDesk open;
  private VisitViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, Frameworks.small());
    model = new VisitViewModel(open.desk());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void saysWhoseVisitItIsWhenAndHowFar() {
    assertThat(model.title()).isEqualTo("Puddle Lane Primary School (invented) · 199999");
    assertThat(model.context().getValue()).endsWith("Autumn 2 · 23 Nov 2026");
    assertThat(model.state().getValue()).isEqualTo("Planned");
    place();
    assertThat(model.state().getValue()).isEqualTo("In progress");
  }

  @Test
  void opensOnWhatIsBeforeUntilItIsBegunThenOnJudging() {
    assertThat(model.tab().get()).isEqualTo(VisitTab.BEFORE);
    place();
    assertThat(new VisitViewModel(open.desk()).tab().get()).isEqualTo(VisitTab.JUDGING);
  }

  @Test
  void handsInWhatIsTypedOnTheWayToAnotherPart() {
    List<String> handedIn = new ArrayList<>();
    open.desk().onFlush(() -> handedIn.add("typed"));
    model.turnTo(VisitTab.ACTIONS);
    assertThat(model.tab().get()).isEqualTo(VisitTab.ACTIONS);
    assertThat(handedIn).containsExactly("typed");
  }

  @Test
  void aStepCanBeUndoneAndDoneAgain() {
    assertThat(model.canUndo().getValue()).isFalse();
    place();
    assertThat(model.canUndo().getValue()).isTrue();
    model.undo();
    assertThat(open.visit().findings().placements()).isEmpty();
    assertThat(model.canRedo().getValue()).isTrue();
    model.redo();
    assertThat(open.visit().findings().placements()).hasSize(1);
  }

  private void place() {
    Judging judging = new Judging(open.desk().open());
    open.desk().change(() -> judging.place("plan", new Placement.In("developing")));
  }
}
