package org.daybook.packs.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a pack's file: strictly UTF-8, of sensible size, without characters nobody can see.
public final class PackText {
  /// Largest file read, in bytes; the largest pack known has about 40,000.
  public static final int MOST_BYTES = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PackText() {}

  public static String of(byte[] bytes) throws UnreadablePack {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadablePack(1, 1, "the file is larger than 1 MiB");
    }
    String text = decoded(bytes);
    refuseInvisible(text);
    if (text.isBlank()) {
      throw new UnreadablePack(1, 1, "the file is empty");
    }
    return text;
  }

  private static String decoded(byte[] bytes) throws UnreadablePack {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      throw new UnreadablePack(
          lineAfter(text), 1, "this line is not UTF-8 text; save the file as UTF-8");
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.subSequence(1, text.length()).toString() : text.toString();
  }

  private static void refuseInvisible(String text) throws UnreadablePack {
    for (int i = 0; i < text.length(); i++) {
      if (invisible(text.charAt(i))) {
        String code = "U+%04X".formatted((int) text.charAt(i));
        throw new UnreadablePack(
            lineAfter(text.substring(0, i)), 1, "this line has the invisible character " + code);
      }
    }
  }

  /// True for control characters other than tab and line ends, and for marks that hide or reorder
  /// text.
  public static boolean invisible(char c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    boolean hides = Character.getType(c) == Character.FORMAT;
    boolean breaks = c == '\u2028' || c == '\u2029' || c >= '\uFFFE';
    return (Character.isISOControl(c) && !layout) || hides || breaks;
  }

  private static int lineAfter(CharSequence text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }
}
