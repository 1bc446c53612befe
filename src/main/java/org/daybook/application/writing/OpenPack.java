package org.daybook.application.writing;

import java.util.List;
import org.daybook.application.record.OpenRecord;
import org.daybook.application.writing.PackEntry.Line;
import org.daybook.domain.problem.ProblemException;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackPath;
import org.daybook.packs.yaml.YamlNode;

/// A pack somebody is writing. Every change is saved as a draft before it is answered.
///
/// Paths are those of [PackEntry#path()].
public final class OpenPack {
  private final OpenRecord<PackDraft, PackStanding> record;

  OpenPack(OpenRecord<PackDraft, PackStanding> record) {
    this.record = record;
  }

  /// The draft as something that is changed, undone and redone.
  public OpenRecord<PackDraft, PackStanding> record() {
    return record;
  }

  /// Writes words; blank ones take the key away.
  public PackStanding write(String path, String words) throws ProblemException {
    return record.change(draft -> draft.withWords(PackPath.of(path), words));
  }

  /// Writes a list of texts; an empty one takes the key away, except where the format wants it.
  public PackStanding write(String path, List<String> texts) throws ProblemException {
    PackPath at = PackPath.of(path);
    return record.change(
        draft ->
            texts.isEmpty() && PageReading.isNeeded(at)
                ? draft.with(at, PackDraft.nothing())
                : draft.withTexts(at, texts));
  }

  /// Writes words by ids, each line as `id: words`.
  public PackStanding writeById(String path, List<String> lines) throws ProblemException {
    return record.change(
        draft -> {
          PackDraft changed = draft.with(PackPath.of(path), PackDraft.empty());
          for (String line : lines) {
            int colon = line.indexOf(':');
            String id = (colon < 0 ? line : line.substring(0, colon)).strip();
            String words = colon < 0 ? "" : line.substring(colon + 1);
            changed = changed.with(PackPath.of(path).then(id), PackDraft.text(words));
          }
          return changed;
        });
  }

  /// Writes the statements of a category.
  public PackStanding writeLines(String path, List<Line> lines) throws ProblemException {
    return record.change(
        draft -> {
          PackDraft changed = draft.without(PackPath.of(path));
          for (Line line : lines) {
            changed = changed.withItem(PackPath.of(path), statement(line));
          }
          return changed;
        });
  }

  /// Adds an entry at the end of a list: like the last one there, so that little is left to write,
  /// or with only a name where the list is empty.
  ///
  /// @param name for the first entry of a list
  public PackStanding add(String list, String name) throws ProblemException {
    PackPath path = PackPath.of(list);
    return record.change(
        draft -> {
          List<YamlNode> items = draft.items(path);
          if (items.isEmpty()) {
            return draft.withItem(path, PackDraft.group("name", name));
          }
          return draft.withItem(path, items.getLast()).renamed(path.then(items.size()));
        });
  }

  public PackStanding remove(String item) throws ProblemException {
    return record.change(draft -> draft.without(PackPath.of(item)));
  }

  /// Moves an entry of a list that many places down, or up if negative.
  public PackStanding move(String item, int by) throws ProblemException {
    return record.change(draft -> draft.moved(PackPath.of(item), by));
  }

  private static YamlNode statement(Line line) {
    return line.signal()
        ? PackDraft.group("text", line.text(), "signal", "true")
        : PackDraft.text(line.text());
  }
}
