package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.application.Session;
import org.daybook.application.year.OpenYear;
import org.daybook.application.year.YearKeeping;
import org.daybook.domain.booklet.Matter;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What does not apply at a school stands in its booklet, with the reason.
class BookletAsideTest {
  @Test
  void saysWhyAndByWhomSomethingDoesNotApply(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("booklet.pdf");
    try (Session session = Years.store(folder)) {
      OpenYear year = Years.filled(session);
      YearKeeping keeping = new YearKeeping(year);
      keeping.setAside(
          new Matter("Term 1", "1.before.2"), "Seen in June", Years.PAT, PatsStore.TODAY);
      keeping.setAside(
          new Matter("Autumn", "headteacher-report"), "The head is new", "", PatsStore.TODAY);
      session.bookletExport().writeBooklet(year.standing(), file);
    }
    byte[] written = Files.readAllBytes(file);
    VeraPdf.assertCompliant(written);
    try (ReadBack booklet = ReadBack.of(written)) {
      assertThat(booklet.words())
          .contains("Missing by now Eight things")
          .contains("Does not apply here Seen in June (Pat Lindqvist (invented), 23 Nov 2026)")
          .contains("does not apply here: The head is new (23 Nov 2026)");
    }
  }
}
