package org.daybook.ui.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.schools.ImportViewModel.Chosen;
import org.daybook.ui.schools.ImportViewModel.Done;
import org.daybook.ui.schools.ImportViewModel.Failed;
import org.daybook.ui.schools.ImportViewModel.Idle;
import org.daybook.ui.schools.ImportViewModel.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private final AtOnce.Later work = new AtOnce.Later();
  private Path file = Path.of("");

  private ImportViewModel model(Path folder) throws Exception {
    return new ImportViewModel(PatsStore.empty(folder), AtOnce.tasks(Runnable::run, work));
  }

  @BeforeEach
  void extract(@TempDir Path folder) throws Exception {
    file = PatsStore.register(folder);
  }

  @Test
  void reads_the_chosen_file_and_counts(@TempDir Path folder) throws Exception {
    ImportViewModel model = model(folder);
    model.choose(file);
    assertThat(model.state().get()).isEqualTo(new Chosen(file));
    model.run(false);
    assertThat(model.state().get()).isEqualTo(new Running(file, 0, 0));
    work.next();
    assertThat(model.state().get())
        .isInstanceOfSatisfying(Done.class, done -> assertThat(done.report().read()).isPositive());
    model.dismiss();
    assertThat(model.state().get()).isEqualTo(new Idle());
  }

  @Test
  void stops_without_taking_anything_over(@TempDir Path folder) throws Exception {
    ImportViewModel model = model(folder);
    model.choose(file);
    model.run(false);
    model.cancel();
    work.next();
    assertThat(model.state().get())
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.problem().key()).isEqualTo("register.import.cancelled"));
  }

  @Test
  void takes_no_second_file_while_one_is_read(@TempDir Path folder) throws Exception {
    ImportViewModel model = model(folder);
    model.choose(file);
    model.run(false);
    model.choose(Path.of("another.csv"));
    model.dismiss();
    assertThat(model.state().get()).isEqualTo(new Running(file, 0, 0));
  }
}
