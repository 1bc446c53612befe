package org.daybook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.PassphraseStrength;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.unlock.UnlockViewModel.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What went wrong at the door is said, and for how long.
class UnlockProblemTest {
  @Test
  void counts_a_wait_down_second_by_second(@TempDir Path folder) {
    UnlockViewModel model = model(folder);
    model.failed(Problem.of("storage.unlock.wait", 2L));
    assertThat(model.waiting().get()).isTrue();
    model.second();
    assertThat(model.problem().get()).contains(Problem.of("storage.unlock.wait", 1L));
    model.second();
    assertThat(model.problem().get()).isEmpty();
    assertThat(model.waiting().get()).isFalse();
  }

  @Test
  void does_not_count_down_what_does_not_pass(@TempDir Path folder) {
    UnlockViewModel model = model(folder);
    model.failed(Problem.of("storage.unlock.damaged"));
    model.second();
    assertThat(model.problem().get()).contains(Problem.of("storage.unlock.damaged"));
  }

  @Test
  void forgets_a_problem_on_the_way_to_another_step(@TempDir Path folder) {
    UnlockViewModel model = model(folder);
    model.failed(Problem.of("storage.unlock.wrong"));
    model.go(Step.RECOVER);
    assertThat(model.problem().get()).isEmpty();
  }

  private static UnlockViewModel model(Path folder) {
    return new UnlockViewModel(
        PatsStore.opening(folder), AtOnce.tasks(), new PassphraseStrength(), _ -> {});
  }
}
