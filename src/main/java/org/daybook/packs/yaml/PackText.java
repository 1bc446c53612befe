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

  /// Joiners and fillers of scripts, which are drawn as nothing.
  private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE0FFF;
  private static final int NO_CHARACTER = 0xFFFE;
  private static final int BLANK_BRAILLE = 0x2800;

  private PackText() {}

  /// The text of a file somebody gives.
  public static String of(byte[] bytes) throws UnreadablePack {
    String text = kept(bytes);
    refuseInvisible(text);
    return text;
  }

  /// The text of a file that was read before and is kept for what was made with it.
  public static String kept(byte[] bytes) throws UnreadablePack {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadablePack(1, 1, "the file is larger than 1 MiB");
    }
    String text = decoded(bytes);
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
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (invisible(c)) {
        String code = "U+%04X".formatted(c);
        throw new UnreadablePack(
            lineAfter(text.substring(0, i)), 1, "this line has the invisible character " + code);
      }
    }
  }

  /// True for code points that are control characters other than tab and line ends, marks that hide
  /// or reorder text, and letters that are drawn as nothing.
  public static boolean invisible(int c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    boolean hides = Character.getType(c) == Character.FORMAT;
    boolean breaks = c == '\u2028' || c == '\u2029' || (c & NO_CHARACTER) == NO_CHARACTER;
    boolean fills = FILLERS.indexOf(c) >= 0 || (c >= FIRST_TAG && c <= LAST_TAG);
    return (Character.isISOControl(c) && !layout) || hides || breaks || fills;
  }

  /// True for code points that leave nothing to be seen by themselves: spaces of every width, marks
  /// that need a letter, and what is invisible.
  public static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == BLANK_BRAILLE
        || invisible(c);
  }

  private static int lineAfter(CharSequence text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }
}
