package org.daybook.ui.control;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/// A field for one line of words. Several lines pasted into it become one with a blank between
/// them; a plain text field takes the breaks out and glues the words.
public final class LineField extends TextField {
  /// The most characters that a line of evidence may have; what is longer is a document or a note.
  public static final int EVIDENCE = 2000;

  private static final Pattern BREAKS =
      Pattern.compile("[ \\u00a0]*[\\t\\n\\x0b\\f\\r\\u0085\\u2028\\u2029]\\s*");

  private int most = Integer.MAX_VALUE;
  private IntConsumer refused = _ -> {};

  public LineField() {
    this("");
  }

  /// @param text what stands in it at first
  public LineField(String text) {
    super(text);
  }

  /// Takes no more characters than this, so that nobody waits for a whole document in a line.
  /// Whatever is too long is refused as a whole, and what stood there stays.
  ///
  /// @param most at least 1
  /// @param refused told how long in characters it would have been
  public void atMost(int most, IntConsumer refused) {
    this.most = most;
    this.refused = refused;
  }

  @Override
  public void replaceText(int start, int end, String text) {
    int left = getLength() - (end - start);
    if (!text.isEmpty() && text.length() > (long) most - left && text.length() > end - start) {
      refused.accept(left + text.length());
      return;
    }
    super.replaceText(start, end, oneLine(text, start == 0, end == getLength()));
  }

  /// The same words in one line. Every run of line breaks and tabs, with the blanks around it, is
  /// one blank between two words, and nothing at either end of the field.
  ///
  /// @param first whether nothing stands before them
  /// @param last whether nothing stands after them
  public static String oneLine(String words, boolean first, boolean last) {
    String line = BREAKS.matcher(words).replaceAll(" ");
    if (line.equals(words)) {
      return words;
    }
    line = first ? line.stripLeading() : line;
    return last ? line.stripTrailing() : line;
  }
}
