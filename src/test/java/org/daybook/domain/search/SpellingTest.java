package org.daybook.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are found however they are spelt.
class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          St Mary’s          | st marys
          St Mary's          | st marys
          St Mary`s          | st marys
          CAFÉ à la carte    | cafe a la carte
          well-being, e‑mail | wellbeing, email
          Ysgol Dŵr          | ysgol dwr
          """)
  void aTextIsComparedPlain(String text, String plain) {
    assertThat(Spelling.plain(text)).isEqualTo(plain);
    assertThat(Spelling.words(text)).isEqualTo(List.of(plain.split(" ")));
  }

  @Test
  void blanksAndSignsAreNoWords() {
    assertThat(Spelling.words(" - ' ")).isEmpty();
    assertThat(Spelling.parts(" - '\" *")).isEmpty();
  }

  @Test
  void wordsWithAJointAreJoined() {
    assertThat(Spelling.joined("O’Brien's well-being – and more")).isEqualTo("OBriens wellbeing");
    assertThat(Spelling.joined("Calm - and more")).isEmpty();
    assertThat(Spelling.parts("o'brien calm"))
        .containsExactly(List.of("o", "brien"), List.of("calm"));
  }
}
