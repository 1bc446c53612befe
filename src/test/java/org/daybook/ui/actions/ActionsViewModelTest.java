package org.daybook.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsViewModelTest {
  private OpenDesk open;
  private ActionsViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, Frameworks.small());
    model = new ActionsViewModel(open.desk());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void rowsStayTheSameWhileOthersComeAndGo() {
    model.add();
    ActionRow first = model.rows().getFirst();
    model.add();
    model.add();
    model.remove(model.rows().get(1));
    assertThat(model.rows()).hasSize(2).first().isSameAs(first);
    model.undo();
    assertThat(model.rows()).hasSize(3).first().isSameAs(first);
  }

  @Test
  void aDateIsTakenWhenItIsOneAndClearedWhenThereIsNone() throws ProblemException {
    model.add();
    ActionRow row = model.rows().getFirst();
    due(row, "4 December 2026");
    due(row, "4 Decem");
    assertThat(stored().due()).isEqualTo(LocalDate.of(2026, 12, 4));
    due(row, "");
    assertThat(stored().due()).isNull();
  }

  @Test
  void aRatingIsGivenAndTakenAway() throws ProblemException {
    model.add();
    model.rows().getFirst().rateImpact(Rag.RED);
    assertThat(stored().impact()).isEqualTo(Rag.RED);
    model.rows().getFirst().rateImpact(null);
    assertThat(stored().impact()).isNull();
  }

  private void due(ActionRow row, String text) {
    row.due().text().set(text);
    open.pause();
  }

  private Action stored() throws ProblemException {
    return open.stored().outcome().actions().getFirst();
  }
}
