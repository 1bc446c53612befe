package org.daybook.ui.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsViewModelTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                   9
          ASHLEY,               5
          109876,               4
          governance,           1
          planned,              3
          in progress,          1
          made up developing,   1
          8 Dec 2026,           1
          pat school,           9
          nobody,               0
          """)
  void keeps_visits_in_which_every_word_occurs(String typed, int expected, @TempDir Path folder)
      throws Exception {
    VisitsViewModel model =
        new VisitsViewModel(PatsStore.filled(folder), AtOnce.tasks(), new KeptFilter());
    assertThat(model.total().get()).isNegative();
    model.refresh();
    model.find(typed);
    assertThat(model.total().get()).isEqualTo(9);
    assertThat(model.shown()).hasSize(expected);
  }
}
