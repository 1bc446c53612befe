package org.daybook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening.DemoProgress;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.recovery.RecoveryKeyViewModel;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.unlock.UnlockViewModel.Step;
import org.daybook.ui.unlock.UnlockViewModel.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewModelTest {
  private final List<Session> opened = new ArrayList<>();

  private UnlockViewModel model(Path folder, Tasks tasks) {
    return new UnlockViewModel(
        PatsStore.opening(folder), tasks, new PassphraseStrength(), opened::add);
  }

  @Test
  void offers_two_ways_at_the_first_start(@TempDir Path folder) {
    UnlockViewModel model = model(folder, AtOnce.tasks());
    model.begin();
    assertThat(model.step().get()).isEqualTo(Step.WELCOME);
  }

  @Test
  void opens_a_new_store_only_once_its_key_is_typed_back(@TempDir Path folder) {
    UnlockViewModel model = model(folder, AtOnce.tasks());
    char[] passphrase = PatsStore.PASSPHRASE.toCharArray();
    model.create(passphrase);
    RecoveryKeyViewModel key = model.recoveryKey().orElseThrow();
    assertThat(model.step().get()).isEqualTo(Step.KEY);
    assertThat(key.isFirst()).isTrue();
    assertThat(passphrase).containsOnly('\0');

    key.confirm(key.key().substring(1));
    assertThat(key.mistyped().get()).contains(Problem.of("recovery.typed.differs"));
    assertThat(opened).isEmpty();

    key.confirm(" " + key.key().toLowerCase(Locale.ROOT).replace("-", " "));
    assertThat(opened).hasSize(1);
  }

  @Test
  void shows_a_new_key_at_each_unlocking_until_one_is_typed_back(@TempDir Path folder)
      throws Exception {
    PatsStore.opening(folder).create(PatsStore.PASSPHRASE.toCharArray()).session().close();
    UnlockViewModel left = enter(folder);
    String abandoned = left.recoveryKey().orElseThrow().key();
    left.abandon().orElseThrow().close();
    RecoveryKeyViewModel key = enter(folder).recoveryKey().orElseThrow();
    assertThat(key.isFirst()).isFalse();
    assertThat(key.key()).isNotEqualTo(abandoned);
    assertThat(opened).isEmpty();

    key.confirm(key.key());
    opened.getFirst().close();
    assertThat(enter(folder).recoveryKey()).isEmpty();
    opened.getLast().close();

    UnlockViewModel forgetful = model(folder, AtOnce.tasks());
    forgetful.recover(key.key(), PatsStore.PASSPHRASE.toCharArray());
    assertThat(opened).hasSize(3);
  }

  /// Unlocks as after a start.
  private UnlockViewModel enter(Path folder) {
    UnlockViewModel model = model(folder, AtOnce.tasks());
    model.unlock(PatsStore.PASSPHRASE.toCharArray());
    return model;
  }

  @Test
  void saves_the_key_on_a_sheet_that_says_what_it_is_for(@TempDir Path folder) throws Exception {
    UnlockViewModel model = model(folder, AtOnce.tasks());
    model.create(PatsStore.PASSPHRASE.toCharArray());
    RecoveryKeyViewModel key = model.recoveryKey().orElseThrow();
    AtomicReference<Path> saved = new AtomicReference<>();
    key.save(folder.resolve("key.txt"), saved::set, problem -> fail(problem.toString()));
    assertThat(Files.readString(saved.get()))
        .contains(key.key(), "23 Nov 2026", folder.resolve("own").toString());
  }

  @Test
  void says_what_is_wrong_with_a_passphrase_and_lets_one_try_again(@TempDir Path folder)
      throws Exception {
    PatsStore.empty(folder).close();
    UnlockViewModel model = model(folder, AtOnce.tasks());
    model.begin();
    assertThat(model.step().get()).isEqualTo(Step.UNLOCK);

    model.unlock("wrong".toCharArray());
    assertThat(model.problem().get()).contains(Problem.of("storage.unlock.wrong"));
    assertThat(model.work().get()).isEqualTo(Work.NONE);

    model.unlock(PatsStore.PASSPHRASE.toCharArray());
    assertThat(opened).hasSize(1);
  }

  @Test
  void is_busy_until_the_store_answers_and_asks_only_once(@TempDir Path folder) {
    AtOnce.Later store = new AtOnce.Later();
    UnlockViewModel model = model(folder, AtOnce.tasks(store));
    model.create(PatsStore.PASSPHRASE.toCharArray());
    model.create(PatsStore.PASSPHRASE.toCharArray());
    assertThat(model.work().get()).isEqualTo(Work.MAKING);
    store.next();
    assertThat(model.work().get()).isEqualTo(Work.NONE);
    assertThat(store.isDone()).isTrue();
  }

  @Test
  void tells_how_far_the_demo_store_is_filled(@TempDir Path folder) {
    UnlockViewModel model = model(folder, AtOnce.tasks());
    List<DemoProgress> told = new ArrayList<>();
    model.filling().subscribe(filling -> filling.ifPresent(told::add));
    model.openDemo();

    assertThat(told).extracting(DemoProgress::share).isSorted().endsWith(1.0);
    assertThat(told)
        .filteredOn(at -> at.part() == DemoProgress.Part.SCHOOLS)
        .hasSizeGreaterThan(5)
        .last()
        .satisfies(at -> assertThat(at.done()).isEqualTo(at.of()).isGreaterThan(150));
    assertThat(told)
        .filteredOn(at -> at.part() == DemoProgress.Part.VISITS)
        .extracting(DemoProgress::done)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(model.filling().get()).isEmpty();
    assertThat(opened).hasSize(1);
  }

  @Test
  void fills_the_demo_store_only_once(@TempDir Path folder) throws Exception {
    PatsStore.opening(folder).openDemo().close();
    UnlockViewModel model = model(folder, AtOnce.tasks());
    model.filling().subscribe(filling -> assertThat(filling).isEmpty());
    model.openDemo();
    assertThat(opened).singleElement().satisfies(demo -> assertThat(demo.demo()).isTrue());
  }
}
