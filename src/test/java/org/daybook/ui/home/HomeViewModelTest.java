package org.daybook.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.application.Session;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.home.HomeViewModel.Day;
import org.daybook.ui.home.HomeViewModel.Moment;
import org.daybook.ui.home.HomeViewModel.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {
  private static final Moment NOW = new Moment(PatsStore.TODAY, "Autumn 2");

  @Test
  void sorts_visits_around_today(@TempDir Path folder) throws Exception {
    Day day = day(PatsStore.filled(folder));
    assertThat(dates(day.today())).containsExactly(PatsStore.TODAY);
    assertThat(dates(day.upcoming()))
        .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 19));
    assertThat(dates(day.recent()))
        .startsWith(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 6, 16))
        .hasSize(5);
    assertThat(day.moment()).isEqualTo(NOW);
    assertThat(day.next()).isEqualTo(Next.NOTHING);
    assertThat(day.demo()).isFalse();
  }

  @Test
  void plans_a_first_visit_when_there_are_schools(@TempDir Path folder) throws Exception {
    assertThat(day(PatsStore.empty(folder)).next()).isEqualTo(Next.PLAN_VISIT);
  }

  @Test
  void imports_the_register_first_of_all() {
    assertThat(Day.of(NOW, List.of(), 0, false).next()).isEqualTo(Next.IMPORT_REGISTER);
  }

  private static Day day(Session session) {
    HomeViewModel model = new HomeViewModel(session, AtOnce.tasks());
    assertThat(model.day().content().get()).isEmpty();
    model.day().refresh();
    return model.day().content().get().orElseThrow();
  }

  private static List<LocalDate> dates(List<VisitSummary> visits) {
    return visits.stream().map(visit -> visit.occasion().date()).toList();
  }
}
