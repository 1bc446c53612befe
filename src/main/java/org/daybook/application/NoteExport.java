package org.daybook.application;

import java.nio.file.Path;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.daybook.storage.register.SchoolRegister;
import org.jspecify.annotations.Nullable;

/// Writing the note of a visit as an accessible PDF.
public final class NoteExport {
  private final SchoolRegister register;

  NoteExport(SchoolRegister register) {
    this.register = register;
  }

  /// The file name people can file by, such as
  /// `2026-11-23 109876 Name of School – Note of visit v1.pdf`; on any thread.
  public String fileName(Standing visit) {
    return schoolCopy(visit, null).fileName();
  }

  /// Writes the school's copy. The file is whole or, on failure, as it was.
  public void write(Standing visit, Path file) throws ProblemException {
    School school = register.school(visit.visit().occasion().school()).orElse(null);
    NotePdf.write(schoolCopy(visit, school), file);
  }

  private static NoteContent schoolCopy(Standing visit, @Nullable School school) {
    return NoteOfVisit.schoolCopy(visit.visit(), visit.framework(), school);
  }
}
