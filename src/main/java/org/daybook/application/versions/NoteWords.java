package org.daybook.application.versions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Visit;
import org.daybook.report.note.NoteOfVisit;

/// Whether two notes say the same to their readers, whatever people have said of them.
public final class NoteWords {
  private NoteWords() {}

  /// Whether a copy of the note of a visit reads the same before and after a change, apart from how
  /// far the note has come, who answered and who signed. It is asked of the document itself, so
  /// that nothing printed is forgotten and nothing private counts.
  ///
  /// @param framework the version of the pack both were made with
  public static boolean same(Visit before, Visit after, Framework framework, Copy copy) {
    Map<UUID, byte[]> pictures = new HashMap<>();
    placed(before, pictures);
    placed(after, pictures);
    Visit here =
        after.with(after.outcome().at(before.outcome().state(), before.outcome().course()));
    return NoteOfVisit.copy(before, framework, null, copy, pictures)
        .equals(NoteOfVisit.copy(here, framework, null, copy, pictures));
  }

  /// A place for every picture of a visit: a text says what it shows and needs none of its bytes.
  public static Map<UUID, byte[]> unseen(Visit visit) {
    Map<UUID, byte[]> pictures = new HashMap<>();
    placed(visit, pictures);
    return pictures;
  }

  private static void placed(Visit visit, Map<UUID, byte[]> pictures) {
    visit.findings().evidence().stream()
        .flatMap(evidence -> evidence.attachments().stream())
        .forEach(attachment -> pictures.putIfAbsent(attachment.id(), new byte[1]));
  }
}
