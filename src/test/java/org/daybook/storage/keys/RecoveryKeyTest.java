package org.daybook.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.problemOf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Showing a recovery key and reading what someone types off the paper.
class RecoveryKeyTest {
  @RepeatedTest(20)
  void isReadHoweverItIsTyped() throws ProblemException {
    RecoveryKey key = RecoveryKey.random();
    String shown = key.toString();
    assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(RecoveryKey.parse(shown)).isEqualTo(key).hasToString(shown);
    String careless = shown.replace("-", " – ").replace('0', 'o').replace('1', 'l');
    assertThat(RecoveryKey.parse("\t" + careless.toLowerCase(Locale.ROOT) + "\u00a0\n"))
        .isEqualTo(key);
    assertThat(RecoveryKey.parse(shown.replace("-", "").replace('1', 'I'))).isEqualTo(key);
  }

  @Test
  void noticesEveryMistypedDigit() {
    String shown = RecoveryKey.random().toString();
    for (int i = 0; i < shown.length(); i++) {
      char digit = shown.charAt(i);
      if (digit != '-') {
        String typed = shown.substring(0, i) + (digit == '7' ? '8' : '7') + shown.substring(i + 1);
        assertThat(problemOf(() -> RecoveryKey.parse(typed)))
            .isEqualTo("storage.recovery.mistyped");
      }
    }
  }

  @Test
  void saysWhatIsWrongWithIt() {
    String shown = RecoveryKey.random().toString();
    assertThat(problemOf(() -> RecoveryKey.parse(""))).isEqualTo("storage.recovery.length");
    assertThat(problemOf(() -> RecoveryKey.parse(shown.substring(5))))
        .isEqualTo("storage.recovery.length");
    assertThat(problemOf(() -> RecoveryKey.parse("?" + shown.substring(1))))
        .isEqualTo("storage.recovery.character");
  }

  @Test
  void isNeverTheSame() {
    Set<RecoveryKey> keys = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      keys.add(RecoveryKey.random());
    }
    assertThat(keys).hasSize(1000);
  }
}
