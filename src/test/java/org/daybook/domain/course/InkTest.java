package org.daybook.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.daybook.domain.course.Ink.Dot;
import org.daybook.domain.course.Ink.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {

  @Test
  void isReadAsItWasWritten() {
    Ink ink =
        new Ink(
            List.of(
                new Stroke(List.of(new Dot(1, 2), new Dot(30, 4))),
                new Stroke(List.of(new Dot(5, 6)))));

    assertThat(ink.written()).isEqualTo("1,2 30,4;5,6");
    assertThat(Ink.read(ink.written())).isEqualTo(ink);
    assertThat(Ink.read("")).isEqualTo(Ink.NONE);
    assertThat(Ink.NONE.written()).isEmpty();
  }

  @Test
  void staysOnItsSheet() {
    assertThat(new Dot(-4, 5000)).isEqualTo(new Dot(0, Ink.HEIGHT));
    assertThat(new Ink(List.of(new Stroke(List.of()))).empty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,2,3", "a,b", "1,2;;3,4", "1, 2"})
  void somethingElseIsNoSignature(String text) {
    assertThatThrownBy(() -> Ink.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noFileMakesOneOfAnySize() {
    List<Dot> dots = Collections.nCopies(20_001, new Dot(1, 1));

    assertThatThrownBy(() -> new Ink(List.of(new Stroke(dots))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
