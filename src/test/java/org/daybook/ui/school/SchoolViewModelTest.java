package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.school.SchoolViewModel.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolViewModelTest {
  @Test
  void shows_visits_latest_first_and_categories_earliest_first(@TempDir Path folder)
      throws Exception {
    SchoolViewModel model =
        new SchoolViewModel(PatsStore.filled(folder), AtOnce.tasks(), PatsStore.ASHLEY_DOWN);
    model.page().refresh();
    Page page = model.page().content().get().orElseThrow();
    assertThat(page.school().urn()).isEqualTo(PatsStore.ASHLEY_DOWN);
    assertThat(page.visits().getFirst().occasion().date()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(page.categories())
        .extracting(visit -> visit.occasion().date().getYear())
        .containsExactly(2024, 2025, 2025, 2026);
    assertThat(page.categories().getLast().agreed()).isNull();
    assertThat(page.categories().getLast().proposed()).isEqualTo("Established");
  }

  @Test
  void says_that_a_school_is_not_in_the_register(@TempDir Path folder) throws Exception {
    SchoolViewModel model =
        new SchoolViewModel(PatsStore.empty(folder), AtOnce.tasks(), new Urn("999999"));
    model.page().refresh();
    assertThat(model.page().problem().get().orElseThrow().key()).isEqualTo("schools.find.unknown");
    assertThat(model.page().content().get()).isEmpty();
  }
}
