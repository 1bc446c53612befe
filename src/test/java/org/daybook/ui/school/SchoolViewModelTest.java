package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.application.Session;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.state.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolViewModelTest {
  @Test
  void shows_visits_latest_first_and_categories_earliest_first(@TempDir Path folder)
      throws Exception {
    SchoolViewModel model =
        new SchoolViewModel(
            PatsStore.filled(folder), AtOnce.tasks(), new Desks(), PatsStore.ASHLEY_DOWN);
    model.refresh();
    Page page = model.page().get().orElseThrow();
    assertThat(page.school().urn()).isEqualTo(PatsStore.ASHLEY_DOWN);
    assertThat(page.visits().getFirst().occasion().date()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(page.categories())
        .extracting(step -> step.visit().occasion().date().getYear())
        .containsExactly(2024, 2025, 2025, 2026);
    assertThat(page.categories().getLast().visit().agreed()).isNull();
    assertThat(page.categories().getLast().visit().proposed()).isEqualTo("Established");
  }

  @Test
  void offers_only_parts_the_framework_has_something_for(@TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    SchoolViewModel model =
        new SchoolViewModel(session, AtOnce.tasks(), new Desks(), PatsStore.ASHLEY_DOWN);
    model.refresh();
    assertThat(model.offer(Set.of(SchoolTab.OVERVIEW, SchoolTab.ASSURANCE, SchoolTab.INSPECTION)))
        .containsExactly(SchoolTab.OVERVIEW, SchoolTab.INSPECTION);
    session.preferences().setFramework("ethos-2023");
    model.turnTo(SchoolTab.INSPECTION);
    assertThat(model.offer(Set.of(SchoolTab.values()))).contains(SchoolTab.ASSURANCE);
    assertThat(model.offer(Set.of(SchoolTab.OVERVIEW))).containsExactly(SchoolTab.OVERVIEW);
    assertThat(model.tab().get()).isEqualTo(SchoolTab.OVERVIEW);
  }

  @Test
  void turns_to_a_part_of_the_framework_it_is_wanted_of_and_again_after_another_was_chosen(
      @TempDir Path folder) throws Exception {
    SchoolViewModel model =
        new SchoolViewModel(
            PatsStore.empty(folder), AtOnce.tasks(), new Desks(), PatsStore.ASHLEY_DOWN);
    List<String> wanted = new ArrayList<>();
    model.framework(SchoolTab.YEAR).subscribe(pack -> pack.ifPresent(wanted::add));
    model.turnTo(SchoolTab.YEAR, Optional.of("equals-2024"));
    model.turnTo(SchoolTab.ASSURANCE, Optional.of("ethos-2023"));
    model.turnTo(SchoolTab.YEAR, Optional.of("equals-2024"));
    model.turnTo(SchoolTab.YEAR, Optional.of("equals-2024"));
    assertThat(wanted).containsExactly("equals-2024", "equals-2024", "equals-2024");
  }

  @Test
  void says_that_a_school_is_not_in_the_register(@TempDir Path folder) throws Exception {
    SchoolViewModel model =
        new SchoolViewModel(
            PatsStore.empty(folder), AtOnce.tasks(), new Desks(), new Urn("999999"));
    model.refresh();
    assertThat(model.problem().get().orElseThrow().key()).isEqualTo("schools.find.unknown");
    assertThat(model.page().get()).isEmpty();
  }
}
