package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.application.OpenVisits;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionPlanningTest {
  private OpenVisits visits;
  private OpenVisit open;
  private ActionPlanning planning;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    visits = new OpenVisits(folder);
    open = visits.start(Frameworks.small());
    planning = new ActionPlanning(open);
  }

  @AfterEach
  void close() {
    visits.close();
  }

  @Test
  void anActionIsAddedAtTheEndAndFilledIn() throws ProblemException {
    planning.add();
    planning.add();
    Action second = stored().getLast();
    planning.save(
        second
            .withWhat("Ring home on day one")
            .withDue(LocalDate.of(2026, 12, 4))
            .withAction(Rag.GREEN));

    assertThat(stored()).hasSize(2);
    assertThat(stored().getLast())
        .returns(second.id(), Action::id)
        .returns("Ring home on day one", Action::what)
        .returns(LocalDate.of(2026, 12, 4), Action::due)
        .returns(Rag.GREEN, Action::action);
    assertThat(stored().getFirst().what()).isEmpty();
  }

  @Test
  void anActionTakenAwayComesBackInItsPlace() throws ProblemException {
    planning.add();
    planning.add();
    List<Action> both = stored();

    planning.remove(both.getFirst().id());
    assertThat(stored()).containsExactly(both.getLast());

    open.undo();
    assertThat(stored()).isEqualTo(both);
  }

  private List<Action> stored() throws ProblemException {
    return visits.again(open).visit().outcome().actions();
  }
}
