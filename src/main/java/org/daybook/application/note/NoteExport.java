package org.daybook.application.note;

import java.nio.file.Path;
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

/// Writing the note of a visit as an accessible PDF.
public final class NoteExport {
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
  public void write(Standing visit, Path file) throws ProblemException {
    write(visit, Copy.SCHOOL, file);
  }

  /// Writes a copy: of an issued note as it was kept, whatever the register says today. The file is
  /// whole or, on failure, as it was.
  ///
  /// @throws ProblemException if something must be seen to first, or the file cannot be written;
  ///     `note.issued.changed` if the version is not what was issued
  public void write(Standing visit, Copy copy, Path file) throws ProblemException {
    Edition edition = edition(visit.visit());
    write(edition, visit.framework(), copy, file);
  }

  /// The version that was issued last while nobody revises it, else the one being written.
  private Edition edition(Visit visit) throws ProblemException {
    School school = register.school(visit.occasion().school()).orElse(null);
    List<IssuedNote> issued =
        visit.outcome().state() == VisitState.ISSUED ? IssuedNotes.of(records, visit) : List.of();
    return issued.isEmpty() ? Edition.written(visit, school) : Edition.of(issued.getLast(), school);
  }

  /// Writes a copy of a visit's note as it was kept.
  void write(Edition edition, Framework framework, Copy copy, Path file) throws ProblemException {
    Visit visit = edition.visit();
    refuseUnready(framework, visit);
    NoteContent content =
        NoteOfVisit.copy(
            visit, framework, edition.school(), edition.proposals(), copy, pictures(visit, copy));
    NotePdf.write(demo ? content.invented() : content, file);
  }

  /// @throws ProblemException if something must be seen to first
  static void refuseUnready(Standing visit) throws ProblemException {
    refuseUnready(visit.framework(), visit.visit());
  }

  private static void refuseUnready(Framework framework, Visit visit) throws ProblemException {
    List<Lack> lacks = Readiness.lacks(framework, visit.findings());
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
      case NO_GROUP -> throw new IllegalArgumentException("holds nothing back: " + kind);
    };
  }

  /// The pictures that the readers of a copy may see, as small as paper needs them; no others are
  /// even opened.
  private Map<UUID, byte[]> pictures(Visit visit, Copy copy) throws ProblemException {
    Map<UUID, byte[]> pictures = new HashMap<>();
    for (Evidence evidence : visit.findings().evidence()) {
      if (copy.shows(evidence.audience())) {
        for (Attachment attachment : evidence.attachments()) {
          if (attachment.format().picture()) {
            pictures.put(attachment.id(), onPaper(visit, attachment));
          }
        }
      }
    }
    return pictures;
  }

  private byte[] onPaper(Visit visit, Attachment picture) throws ProblemException {
    try {
      return Pictures.onPaper(files.open(visit.id(), picture.file()));
    } catch (ProblemException e) {
      throw Problem.of("note.unready.broken", picture.name()).causedBy(e);
    }
  }
}
