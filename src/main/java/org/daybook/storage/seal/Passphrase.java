package org.daybook.storage.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase as the bytes a key is derived from.
///
/// Normalised (NFKC), because keyboards spell one letter in several ways: an é typed on a Mac is
/// otherwise not the é typed on Windows.
public final class Passphrase {
  /// Least number of characters of a new passphrase.
  public static final int LEAST = 12;

  private Passphrase() {}

  public static byte[] bytes(char[] typed) {
    CharSequence normal = normal(typed);
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(normal));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  /// Whether it is too short to be taken as a new one.
  public static boolean tooShort(char[] typed) {
    CharSequence normal = normal(typed);
    return Character.codePointCount(normal, 0, normal.length()) < LEAST;
  }

  /// The characters themselves where possible: a copy cannot be cleared from memory.
  private static CharSequence normal(char[] typed) {
    CharSequence characters = CharBuffer.wrap(typed);
    return Normalizer.isNormalized(characters, Normalizer.Form.NFKC)
        ? characters
        : Normalizer.normalize(characters, Normalizer.Form.NFKC);
  }
}
