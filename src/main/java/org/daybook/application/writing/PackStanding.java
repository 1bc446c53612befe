package org.daybook.application.writing;

import java.util.List;
import java.util.Optional;
import org.daybook.application.record.Saving;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.writing.PackCheck;
import org.daybook.packs.writing.PackDraft;
import org.daybook.packs.writing.PackPath;

/// A pack being written, and what a reading of it finds, at one moment.
public final class PackStanding {
  private final PackDraft draft;
  private final PackCheck check;
  private final Saving saving;

  PackStanding(PackDraft draft, Saving saving) {
    this.draft = draft;
    this.check = PackCheck.of(draft);
    this.saving = saving;
  }

  public Saving saving() {
    return saving;
  }

  /// What the pack says; empty while something is wrong in it.
  public Optional<Framework> framework() {
    return check.framework();
  }

  /// The pack's file, as it would be used.
  public String text() {
    return check.text();
  }

  public String id() {
    return draft.words(PackPath.of("id"));
  }

  public String title() {
    return draft.words(PackPath.of("title"));
  }

  /// The words at a path; empty where there are none.
  public String words(String path) {
    return draft.words(PackPath.of(path));
  }

  /// The page at a path, or of what it stood in if it is there no more.
  public PackPage page(String path) {
    return new PageReading(draft, check).page(PackPath.of(path));
  }

  /// Whether a group with entries of its own stands at a path.
  public boolean hasPage(String path) {
    return PageReading.isGroup(PackPath.of(path));
  }

  /// Everything that is wrong, in the order of the file.
  public List<Found> problems() {
    return check.problems().stream()
        .map(
            found ->
                new Found(
                    found.problem().line(), found.problem().reason(), found.path().toString()))
        .toList();
  }

  /// Something that is wrong.
  ///
  /// @param line of [#text()], counted from 1
  /// @param reason a sentence without its full stop
  /// @param path where it stands in the pack
  public record Found(int line, String reason, String path) {}
}
