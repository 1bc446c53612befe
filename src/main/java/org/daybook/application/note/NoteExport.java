package org.daybook.application.note;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.application.attachment.Pictures;
import org.daybook.application.versions.Edition;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Kind;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writing the note of a visit as an accessible PDF.
public final class NoteExport {
  private static final Logger LOG = LoggerFactory.getLogger(NoteExport.class);

  private final RecordStore records;
  private final SchoolRegister register;
  private final AttachmentFiles files;
  private final boolean demo;

  /// @param demo true where everything is invented, which every page then says
  public NoteExport(
      RecordStore records, SchoolRegister register, AttachmentFiles files, boolean demo) {
    this.records = records;
    this.register = register;
    this.files = files;
    this.demo = demo;
  }

  /// The file name people can file by, such as
  /// `2026-11-23 109876 Name of School – Note of visit, draft.pdf`; on any thread.
  public String fileName(Standing visit) {
    return fileName(visit, Copy.SCHOOL);
  }

  /// The file name of a copy; that of an internal one says so. On any thread.
  public String fileName(Standing visit, Copy copy) {
    return NoteOfVisit.fileName(visit.visit(), visit.framework(), copy);
  }

  /// Writes the school's copy, as [#write(Standing, Copy, Path)].
  public List<String> write(Standing visit, Path file) throws ProblemException {
    return write(visit, Copy.SCHOOL, file);
  }

  /// Writes a copy: of an issued note as it was kept, whatever the register says today; a draft
  /// says where something is still missing. The file is whole or, on failure, as it was.
  ///
  /// @return the names of the pictures that are damaged, which the copy says in their place
  /// @throws ProblemException if the file cannot be written; `note.unready.planned` before the
  ///     visit has begun; `note.issued.changed` if the version is not what was issued
  public List<String> write(Standing visit, Copy copy, Path file) throws ProblemException {
    Edition edition = edition(visit.visit());
    return write(edition, visit.framework(), copy, file);
  }

  /// The version that was issued last while nobody revises it, else the one being written.
  private Edition edition(Visit visit) throws ProblemException {
    School school = register.school(visit.occasion().school()).orElse(null);
    List<IssuedNote> issued =
        visit.outcome().state() == VisitState.ISSUED ? IssuedNotes.of(records, visit) : List.of();
    return issued.isEmpty() ? Edition.written(visit, school) : Edition.of(issued.getLast(), school);
  }

  /// Writes a copy of a visit's note as it was kept.
  List<String> write(Edition edition, Framework framework, Copy copy, Path file)
      throws ProblemException {
    Visit visit = edition.visit();
    if (visit.outcome().state() == VisitState.PLANNED) {
      throw Problem.of("note.unready.planned").exception();
    }
    List<String> damaged = new ArrayList<>();
    NoteContent content =
        NoteOfVisit.copy(
            visit,
            framework,
            edition.school(),
            edition.proposals(),
            copy,
            pictures(visit, copy, damaged));
    NotePdf.write(demo ? content.invented() : content, file);
    return List.copyOf(damaged);
  }

  /// Refuses to let a note out of people's hands before everything is seen to.
  ///
  /// @throws ProblemException if something must be seen to first
  static void refuseUnready(Standing visit) throws ProblemException {
    List<Lack> lacks =
        Readiness.lacks(
            visit.framework(),
            visit.framework().visitType(visit.visit().occasion().type()),
            visit.visit().findings());
    if (!lacks.isEmpty()) {
      Kind first = lacks.getFirst().kind();
      String names =
          lacks.stream()
              .filter(lack -> lack.kind() == first)
              .map(Lack::name)
              .distinct()
              .collect(Collectors.joining(", "));
      throw Problem.of(unready(first), names).exception();
    }
  }

  private static String unready(Kind kind) {
    return switch (kind) {
      case UNANSWERED_SIGNAL -> "note.unready.signals";
      case NOT_DISCUSSED -> "note.unready.evidence";
      case UNDESCRIBED_PICTURE -> "note.unready.pictures";
      case NO_COMMENTARY -> "note.unready.sections";
      case NO_GROUP -> throw new IllegalArgumentException("holds nothing back: " + kind);
    };
  }

  /// The pictures that the readers of a copy may see, as small as paper needs them; no others are
  /// even opened.
  ///
  /// @param damaged is given the names of those that cannot be opened
  private Map<UUID, byte[]> pictures(Visit visit, Copy copy, List<String> damaged) {
    Map<UUID, byte[]> pictures = new HashMap<>();
    for (Evidence evidence : visit.findings().evidence()) {
      if (copy.shows(evidence.audience())) {
        for (Attachment attachment : evidence.attachments()) {
          if (attachment.format().picture()) {
            byte[] drawn = onPaper(visit, attachment);
            pictures.put(attachment.id(), drawn);
            if (drawn.length == 0) {
              damaged.add(attachment.name());
            }
          }
        }
      }
    }
    return pictures;
  }

  /// The bytes to draw, or none where the picture is damaged: one lost picture must not keep a note
  /// from being read.
  private byte[] onPaper(Visit visit, Attachment picture) {
    try {
      return Pictures.onPaper(files.open(visit.id(), picture.file()));
    } catch (ProblemException e) {
      LOG.warn("a picture of the visit {} cannot be shown: {}", visit.id(), e.problem().key());
      return new byte[0];
    }
  }
}
