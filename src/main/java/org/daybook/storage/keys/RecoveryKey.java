package org.daybook.storage.keys;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.seal.Sha256;

/// The key that opens a store whose passphrase is forgotten: shown once, to be kept on paper.
///
/// 160 random bits in Crockford's base 32 (no I, L, O, U), and a ninth group to notice mistyping:
/// `7Q4M-0DXN-…`.
public final class RecoveryKey {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_PER_DIGIT = 5;
  private static final int BYTES = 20;
  private static final int CHECK = 4;
  private static final int LENGTH = BYTES * Byte.SIZE / BITS_PER_DIGIT + CHECK;
  private static final int GROUP = 4;

  private final byte[] bytes;

  private RecoveryKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A new key.
  public static RecoveryKey random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new RecoveryKey(bytes);
  }

  /// Reads a key as someone types it: any case, any spaces and hyphens, O for 0, I and L for 1.
  public static RecoveryKey parse(String typed) throws ProblemException {
    String digits =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (digits.length() != LENGTH) {
      throw Problem.of("storage.recovery.length", LENGTH, digits.length()).exception();
    }
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit < 0) {
        throw Problem.of("storage.recovery.character", digits.substring(i, i + 1)).exception();
      }
      if (i < LENGTH - CHECK) {
        value = value.shiftLeft(BITS_PER_DIGIT).or(BigInteger.valueOf(digit));
      }
    }
    RecoveryKey key = new RecoveryKey(bytes(value));
    if (!key.digits().equals(digits)) {
      throw Problem.of("storage.recovery.mistyped").exception();
    }
    return key;
  }

  /// A copy; the caller clears it.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// The key as it is shown and printed: nine groups of four.
  @Override
  public String toString() {
    return digits().replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryKey that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  private String digits() {
    return digits(bytes, LENGTH - CHECK) + digits(Sha256.of(bytes), CHECK);
  }

  /// The first so many base-32 digits of some bytes.
  private static String digits(byte[] bytes, int count) {
    BigInteger value = new BigInteger(1, bytes);
    int bits = bytes.length * Byte.SIZE;
    StringBuilder digits = new StringBuilder(count);
    for (int i = 1; i <= count; i++) {
      int digit = value.shiftRight(bits - i * BITS_PER_DIGIT).intValue() & (DIGITS.length() - 1);
      digits.append(DIGITS.charAt(digit));
    }
    return digits.toString();
  }

  private static byte[] bytes(BigInteger value) {
    byte[] signed = value.toByteArray();
    byte[] bytes = new byte[BYTES];
    int used = Math.min(signed.length, BYTES);
    System.arraycopy(signed, signed.length - used, bytes, BYTES - used, used);
    return bytes;
  }
}
