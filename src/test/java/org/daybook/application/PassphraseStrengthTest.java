package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.application.PassphraseStrength.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {
  private final PassphraseStrength strength = new PassphraseStrength();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                                SHORT
          xK9#mQ2$vL7,                       SHORT
          passwordpassword,                  WEAK
          aaaaaaaaaaaa,                      WEAK
          aaaaaaaaaaaaaaaa,                  WEAK
          123456789012,                      WEAK
          copper heron seven lantern quilt,  STRONG
          """)
  void says_how_hard_a_passphrase_is_to_guess(String passphrase, Level expected) {
    assertThat(strength.of(passphrase)).isEqualTo(expected);
  }

  @Test
  void takes_no_longer_for_a_very_long_one() {
    assertThat(strength.of("lantern quilt heron ".repeat(5_000))).isEqualTo(Level.STRONG);
  }
}
