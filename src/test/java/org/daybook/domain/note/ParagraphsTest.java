package org.daybook.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one/two/three, 0,  0,  one,       two/three
          one/two/three, 3,  3,  one,       two/three
          one/two/three, 5,  5,  two,       one/three
          one/two/three, 4,  4,  two,       one/three
          one/two/three, 13, 13, three,     one/two
          one/two/three, 99, 99, three,     one/two
          one/two/three, 1,  5,  one/two,   three
          one/two/three, 0,  4,  one,       two/three
          one/two/three, 0,  99, one/two/three, ''
          one//two,      4,  4,  '',        one/two
          '',            0,  0,  '',        ''
          one,           1,  2,  one,       ''
          """)
  void takesWholeParagraphs(String text, int start, int end, String taken, String rest) {
    Paragraphs found = Paragraphs.at(lines(text), start, end);

    assertThat(found.taken()).isEqualTo(lines(taken));
    assertThat(found.rest()).isEqualTo(lines(rest));
  }

  @Test
  void addsWithAnEmptyLineBetween() {
    assertThat(Paragraphs.joined("one\n", "two")).isEqualTo("one\n\ntwo");
    assertThat(Paragraphs.joined(" ", "two")).isEqualTo("two");
  }

  private static String lines(String text) {
    return text.replace('/', '\n');
  }
}
