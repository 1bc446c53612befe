package org.daybook.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.problem.Problem;
import org.junit.jupiter.api.Test;

final class TasksTest {
  private final List<String> steps = new ArrayList<>();
  private final List<Throwable> mistakes = new ArrayList<>();
  private final Tasks tasks =
      new Tasks(
          job -> run("store", job),
          job -> run("work", job),
          job -> run("window", job),
          mistakes::add);

  @Test
  void bringsTheValueFromTheStoreBackToTheWindow() {
    tasks.store(() -> "Ashgrove", value -> steps.add("shows " + value), this::refuse);

    assertThat(steps).containsExactly("store", "window", "shows Ashgrove");
  }

  @Test
  void longWorkStaysOffTheStoreThread() {
    tasks.work(() -> 26_078, rows -> steps.add("shows " + rows), this::refuse);

    assertThat(steps).containsExactly("work", "window", "shows 26078");
  }

  @Test
  void aProblemGoesToTheCallerAndNobodyElse() {
    tasks.store(this::fullDisk, _ -> steps.add("never"), this::refuse);

    assertThat(steps).containsExactly("store", "window", "refuses storage.disk.full");
    assertThat(mistakes).isEmpty();
  }

  @Test
  void ourOwnMistakesGoToOnePlace() {
    IllegalStateException mistake = new IllegalStateException("ours");

    tasks.store(
        () -> {
          throw mistake;
        },
        _ -> steps.add("never"),
        this::refuse);

    assertThat(mistakes).containsExactly(mistake);
    assertThat(steps).containsExactly("store", "window");
  }

  @Test
  void aScreenThatFailsToShowAValueIsOurMistakeToo() {
    IllegalStateException mistake = new IllegalStateException("cannot draw");

    tasks.store(
        () -> "fine",
        _ -> {
          throw mistake;
        },
        this::refuse);

    assertThat(mistakes).containsExactly(mistake);
  }

  private void run(String where, Runnable job) {
    steps.add(where);
    job.run();
  }

  private void refuse(Problem problem) {
    steps.add("refuses " + problem.key());
  }

  private String fullDisk() throws Exception {
    throw Problem.of("storage.disk.full").exception();
  }
}
