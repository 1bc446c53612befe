package org.daybook.application.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTest {
  private static final List<Line> LINES =
      List.of(
          new Line(2, "Books"),
          new Line(0, "Books are marked. The café is open; the pond froze."),
          new Line(0, "The pond is open."));

  @Test
  void theLineThatHasMostOfTheWordsIsTheOne() {
    assertThat(Sought.among(LINES, "…café is open;\nthe pond froze…")).isEqualTo(1);
    assertThat(Sought.among(LINES, "BOOKS")).isZero();
    assertThat(Sought.among(LINES, "pond is open")).isEqualTo(1);
    assertThat(Sought.among(LINES, "heron")).isEqualTo(Sought.NONE);
    assertThat(Sought.among(LINES, "")).isEqualTo(Sought.NONE);
  }
}
