package org.daybook.application.note;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.json.visit.IssuedNoteJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The issued versions of notes, each kept as it was.
public final class IssuedNotes {
  private IssuedNotes() {}

  /// The versions of a visit's note, the first one first.
  ///
  /// @throws ProblemException if a version is not what was issued: its checksum does not fit
  public static List<IssuedNote> of(RecordStore records, Visit visit) throws ProblemException {
    List<IssuedNote> versions =
        records.at(IssuedNoteJson.KIND, visit.occasion().school()).stream()
            .map(Stored::value)
            .filter(note -> note.visit().id().equals(visit.id()))
            .sorted(Comparator.comparingInt(IssuedNote::version))
            .toList();
    for (IssuedNote note : versions) {
      if (!IssuedNoteJson.checksum(note.visit()).equals(note.checksum())) {
        throw Problem.of("note.issued.changed", note.version()).exception();
      }
    }
    return versions;
  }

  /// The number that the version being written can be issued under: its own, unless a version of
  /// that number was issued, which nothing may replace.
  static int free(RecordStore records, Visit visit) throws ProblemException {
    int version = visit.outcome().course().version();
    while (records.holds(id(visit, version))) {
      version++;
    }
    return version;
  }

  /// The id of a version: the same whenever one asks, so that no number is issued twice.
  static UUID id(Visit visit, int version) {
    String name = visit.id() + "/" + version;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
