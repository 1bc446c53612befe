package org.daybook.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.interrupted.Checkpoints;
import org.daybook.application.note.IssuedNotes;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.records.RecordStore;

/// Takes away sealed files whose picture or document was removed long ago, and those of visits that
/// were deleted: what somebody took away must not lie there for ever.
///
/// Nothing that a visit or an issued version of its note mentions ever goes, nor what it may be
/// taken back to: by undoing, or by discarding what a program left that died.
final class AttachmentTidying {
  private final AttachmentFiles files;
  private final RecordStore records;

  AttachmentTidying(AttachmentFiles files, RecordStore records) {
    this.files = files;
    this.records = records;
  }

  /// Tidies up after a visit that has just been opened. Its versions are read only where a file is
  /// old enough to go.
  void tidy(OpenVisit open) throws ProblemException {
    UUID visit = open.visit().id();
    Set<String> old = files.old(visit);
    if (!old.isEmpty()) {
      for (Visit each : mentioning(open)) {
        old.removeAll(each.findings().files());
      }
      files.remove(visit, old);
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

  /// The visit as it is, was issued, and may yet be made again.
  private List<Visit> mentioning(OpenVisit open) throws ProblemException {
    List<Visit> all = new ArrayList<>(List.of(open.visit()));
    for (IssuedNote version : IssuedNotes.of(records, open.visit())) {
      all.add(version.visit());
    }
    all.addAll(open.record().within());
    all.addAll(new Checkpoints(records).within(open.visit().id()));
    return all;
  }
}
