package org.daybook.report.words;

import java.util.ArrayList;
import java.util.List;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;

/// Reads typed text as paragraphs and lists.
///
/// A blank line ends a paragraph; a line that begins with "- " or "• " is an item of a list, and
/// an indented line after it goes on with that item.
public final class Prose {
  /// A longer list is written as several: iText takes quadratic time over the items of one.
  private static final int LONGEST_LIST = 100;

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  private Prose() {}

  public static List<Block> blocks(String text) {
    Prose prose = new Prose();
    text.lines().forEach(prose::read);
    prose.end();
    return List.copyOf(prose.blocks);
  }

  private void read(String line) {
    String words = line.strip();
    if (words.isEmpty()) {
      end();
    } else if (words.startsWith("- ") || words.startsWith("• ")) {
      endParagraph();
      if (items.size() == LONGEST_LIST) {
        endList();
      }
      items.add(words.substring(2).strip());
    } else if (!items.isEmpty() && Character.isWhitespace(line.charAt(0))) {
      items.add(items.removeLast() + " " + words);
    } else {
      endList();
      lines.add(line.stripTrailing());
    }
  }

  private void end() {
    endParagraph();
    endList();
  }

  private void endParagraph() {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Words(Tone.BODY, String.join("\n", lines)));
      lines.clear();
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(items));
      items.clear();
    }
  }
}
