package org.daybook.application;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.course.Copy;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Kind;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.daybook.storage.register.SchoolRegister;
import org.jspecify.annotations.Nullable;

/// Writing the note of a visit as an accessible PDF.
public final class NoteExport {
  private final SchoolRegister register;
  private final boolean demo;

  /// @param demo true where everything is invented, which every page then says
  NoteExport(SchoolRegister register, boolean demo) {
    this.register = register;
    this.demo = demo;
  }

  /// The file name people can file by, such as
  /// `2026-11-23 109876 Name of School – Note of visit, draft.pdf`; on any thread.
  public String fileName(Standing visit) {
    return copy(visit, null, Copy.SCHOOL).fileName();
  }

  /// Writes the school's copy, as [#write(Standing, Copy, Path)].
  public void write(Standing visit, Path file) throws ProblemException {
    write(visit, Copy.SCHOOL, file);
  }

  /// Writes a copy. The file is whole or, on failure, as it was.
  ///
  /// @throws ProblemException if something must be seen to first, or the file cannot be written
  public void write(Standing visit, Copy copy, Path file) throws ProblemException {
    refuseUnready(visit);
    School school = register.school(visit.visit().occasion().school()).orElse(null);
    NotePdf.write(copy(visit, school, copy), file);
  }

  /// @throws ProblemException if something must be seen to first
  static void refuseUnready(Standing visit) throws ProblemException {
    List<Lack> lacks = Readiness.lacks(visit.framework(), visit.visit().findings());
    if (!lacks.isEmpty()) {
      Kind first = lacks.getFirst().kind();
      String names =
          lacks.stream()
              .filter(lack -> lack.kind() == first)
              .map(lack -> lack.aspect().name())
              .distinct()
              .collect(Collectors.joining(", "));
      throw Problem.of(
              first == Kind.UNANSWERED_SIGNAL ? "note.unready.signals" : "note.unready.evidence",
              names)
          .exception();
    }
  }

  private NoteContent copy(Standing visit, @Nullable School school, Copy copy) {
    NoteContent content = NoteOfVisit.copy(visit.visit(), visit.framework(), school, copy);
    return demo ? content.invented() : content;
  }
}
