package org.daybook.application;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.note.IssuedNotes;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.records.RecordStore;

/// Takes away sealed files whose picture or document was removed long ago, and those of visits that
/// were deleted: what somebody took away must not lie there for ever.
///
/// Nothing that a visit or an issued version of its note mentions ever goes.
final class AttachmentTidying {
  private final AttachmentFiles files;
  private final RecordStore records;

  AttachmentTidying(AttachmentFiles files, RecordStore records) {
    this.files = files;
    this.records = records;
  }

  /// Tidies up after a visit that has just been opened. Its versions are read only where a file is
  /// old enough to go.
  void tidy(Visit visit) throws ProblemException {
    Set<String> old = files.old(visit.id());
    if (!old.isEmpty()) {
      old.removeAll(mentioned(visit));
      files.remove(visit.id(), old);
    }
  }

  /// Tidies up after visits that were deleted.
  void tidyDeleted() throws ProblemException {
    for (UUID owner : files.records()) {
      if (!records.holds(owner)) {
        files.remove(owner, files.old(owner));
      }
    }
  }

  private Set<String> mentioned(Visit visit) throws ProblemException {
    Set<String> names = new HashSet<>(names(visit));
    for (IssuedNote version : IssuedNotes.of(records, visit)) {
      names.addAll(names(version.visit()));
    }
    return names;
  }

  private static Set<String> names(Visit visit) {
    Set<String> names = new HashSet<>();
    visit.findings().evidence().stream()
        .flatMap(evidence -> evidence.attachments().stream())
        .map(Attachment::file)
        .forEach(names::add);
    return names;
  }
}
