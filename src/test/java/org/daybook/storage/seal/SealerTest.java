package org.daybook.storage.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sealing and opening.
class SealerTest {
  private static final byte[] LABEL = "drawer 1".getBytes(UTF_8);
  private static final byte[] TEXT = "Calm corridors".getBytes(UTF_8);

  private final Sealer sealer = new Sealer(new byte[Sealer.KEY_BYTES]);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 1 << 20})
  void opensWhatItSealed(int length) {
    byte[] plain = new byte[length];
    assertThat(sealer.open(sealer.seal(plain, LABEL), LABEL)).contains(plain);
  }

  @Test
  void neverSealsTwiceTheSame() {
    assertThat(sealer.seal(TEXT, LABEL)).isNotEqualTo(sealer.seal(TEXT, LABEL));
  }

  @Test
  void opensNothingThatWasChangedMovedOrSealedByAnother() {
    byte[] sealed = sealer.seal(TEXT, LABEL);
    assertThat(sealer.open(sealed, "drawer 2".getBytes(UTF_8))).isEmpty();
    byte[] other = new byte[Sealer.KEY_BYTES];
    other[31] = 1;
    assertThat(new Sealer(other).open(sealed, LABEL)).isEmpty();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(sealer.open(changed, LABEL)).as("byte " + i).isEmpty();
      assertThat(sealer.open(java.util.Arrays.copyOf(sealed, i), LABEL)).isEmpty();
    }
  }

  @Test
  void forgetsItsKey() {
    byte[] key = new byte[Sealer.KEY_BYTES];
    key[0] = 1;
    Sealer closed = new Sealer(key);
    byte[] sealed = closed.seal(TEXT, LABEL);
    closed.close();
    assertThat(closed.open(sealed, LABEL)).isEmpty();
  }

  /// Computed with the reference implementation of Argon2 (argon2 command line, version 13).
  @Test
  void derivesWhatArgon2idDerives() {
    byte[] key =
        new Argon2Cost(65536, 2, 1).derive("password".getBytes(UTF_8), "somesalt".getBytes(UTF_8));
    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  }
}
