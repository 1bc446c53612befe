package org.daybook.packs.writing;

import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Place;

/// Gives the text of a pack another id and leaves all else as it was written, remarks included.
public final class PackId {
  private static final String KEY = "id";

  private PackId() {}

  /// The text with another id, however its key and its value are written. Only where the value is
  /// written in an odd way, such as a block or with escapes, the whole is written anew.
  ///
  /// @param text of a pack that can be read
  /// @param id lower-case words joined by hyphens
  public static String replaced(String text, String id) throws UnreadablePack {
    PackDraft draft = PackDraft.of(text);
    PackPath path = PackPath.of(KEY);
    for (Entry entry : draft.root().entries()) {
      if (entry.key().equals(KEY) && entry.value() instanceof YamlNode.Text(var old, _, var at)) {
        String other = replaced(text, start(text, at), old, id);
        if (PackDraft.of(other).words(path).equals(id)) {
          return other;
        }
      }
    }
    return draft.withWords(path, id).text();
  }

  /// With a value replaced where it begins, or behind the quotation mark there.
  private static String replaced(String text, int start, String old, String id) {
    int value = text.startsWith(old, start) ? start : start + 1;
    return text.startsWith(old, value)
        ? text.substring(0, value) + id + text.substring(value + old.length())
        : text;
  }

  private static int start(String text, Place at) {
    int line = 0;
    for (int number = 1; number < at.line(); number++) {
      line = text.indexOf('\n', line) + 1;
    }
    return text.offsetByCodePoints(line, at.column() - 1);
  }
}
