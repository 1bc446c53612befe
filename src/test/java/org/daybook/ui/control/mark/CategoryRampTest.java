package org.daybook.ui.control.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CategoryRampTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2, 1 6
          3, 1 4 6
          4, 1 3 4 6
          5, 1 2 4 5 6
          6, 1 2 3 4 5 6
          """)
  void usesTheWholeRampHoweverManyCategoriesThereAre(int of, String steps) {
    int[] wanted = Arrays.stream(steps.split(" ", -1)).mapToInt(Integer::parseInt).toArray();

    assertThat(IntStream.rangeClosed(1, of).map(rank -> CategoryRamp.step(rank, of)).toArray())
        .isEqualTo(wanted);
  }

  @Test
  void refusesARankThatIsNone() {
    assertThatThrownBy(() -> CategoryRamp.step(5, 4)).hasMessageContaining("rank 5 of 4");
  }
}
