package org.daybook.ui.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse;
import org.daybook.domain.assurance.GridReading;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.assurance.AssuranceViewModel.Subject;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssuranceViewModelTest {
  @Test
  void showsThisYearAndEarlierOnes(@TempDir Path folder) throws Exception {
    try (Session session = Grids.store(folder)) {
      Grids.filled(session);
      AssuranceViewModel model =
          new AssuranceViewModel(
              session,
              AtOnce.tasks(),
              new Desks(),
              new TypedPauses(),
              new Subject(
                  PatsStore.MADE_UP,
                  "Made Up Infant School",
                  FrameworkUse.present(session.framework())));
      model.open();
      assertThat(year(model)).isEqualTo("2026/27");
      assertThat(model.isLatestYear()).isTrue();

      model.turn(1);
      assertThat(year(model)).isEqualTo("2026/27");

      model.turn(-1);
      assertThat(year(model)).isEqualTo("2025/26");
      assertThat(model.isLatestYear()).isFalse();
      GridReading reading = reading(model);
      assertThat(reading.cell("Term 3", reading.grid().findRow("payroll").orElseThrow()).rated())
          .isPresent();
    }
  }

  private static String year(AssuranceViewModel model) {
    assertThat(reading(model).filled().frame().year()).isEqualTo(model.year().get());
    return model.year().get();
  }

  private static GridReading reading(AssuranceViewModel model) {
    return model.opened().get().orElseThrow().model().reading();
  }
}
