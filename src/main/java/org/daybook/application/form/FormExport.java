package org.daybook.application.form;

import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.form.FormReport;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;

/// Writing a form as an accessible PDF.
public final class FormExport {
  private final boolean demo;

  /// @param demo true where everything is invented, which every page then says
  public FormExport(boolean demo) {
    this.demo = demo;
  }

  /// The file name people can file by; on any thread.
  public String fileName(FormStanding form) {
    return content(form).fileName();
  }

  /// Writes the form as it stands. The file is whole or, on failure, as it was.
  public void write(FormStanding form, Path file) throws ProblemException {
    NotePdf.write(content(form), file);
  }

  private NoteContent content(FormStanding form) {
    NoteContent content = FormReport.of(form.filled(), form.form(), form.framework());
    return demo ? content.invented() : content;
  }
}
