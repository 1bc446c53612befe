package org.daybook.storage.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
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
    CharBuffer normal = CharBuffer.wrap(normal(typed));
    CharsetEncoder encoder =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    byte[] room = new byte[(int) Math.ceil(normal.remaining() * encoder.maxBytesPerChar())];
    ByteBuffer encoded = ByteBuffer.wrap(room);
    encoder.encode(normal, encoded, true);
    byte[] bytes = Arrays.copyOf(room, encoded.position());
    Arrays.fill(room, (byte) 0);
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
