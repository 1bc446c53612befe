package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person's own pack comes in a newer version while visits were made with the older one.
class OldPackVersionTest {
  private static final String OLD = "Attendance and absence";
  private static final String NEW = "Coming to school";

  @Test
  void anOldVisitOpensWithTheVersionItWasMadeWith(@TempDir Path folder) throws Exception {
    write(folder, "1.0", OLD);
    UUID before;
    try (Session session = PatsStore.empty(folder)) {
      before = visit(session, LocalDate.of(2026, 9, 22));
      new Judging(session.open(before)).place("attendance", new Placement.In("established"));
    }
    write(folder, "1.1", NEW);

    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      UUID after = visit(session, LocalDate.of(2026, 11, 24));
      assertThat(session.framework().identity().version()).isEqualTo("1.1");
      Framework old = session.open(before).standing().framework();
      assertThat(old.identity().version()).isEqualTo("1.0");
      assertThat(old.aspect("attendance").name()).isEqualTo(OLD);
      Framework present = session.open(after).standing().framework();
      assertThat(present.identity().version()).isEqualTo("1.1");
      assertThat(present.aspect("attendance").name()).isEqualTo(NEW);

      new NoteTaking(session.open(before)).write("strengths", "Doors open early.");
      Path paper = folder.resolve("note.pdf");
      session.noteExport().write(session.open(before).standing(), Copy.SCHOOL, paper);
      assertThat(PdfWords.of(paper)).contains(OLD, "version 1.0").doesNotContain(NEW);
    }
  }

  /// Bristol's pack as the person has it: their version, their name for an aspect.
  private static void write(Path folder, String version, String aspect) throws Exception {
    String pack = PackLibrary.builtIn().source("bristol-2025").orElseThrow();
    String theirs =
        pack.replaceFirst("(?m)^version: .*$", "version: \"" + version + "\"")
            .replaceFirst("name: " + OLD, "name: " + aspect);
    assertThat(theirs).contains("name: " + aspect).contains("\"" + version + "\"");
    Path own = Packs.in(folder.resolve("frameworks")).folder().packs().resolve("bristol-2025");
    Files.createDirectories(own);
    Files.writeString(own.resolve("pack.yaml"), theirs, StandardCharsets.UTF_8);
  }

  private static UUID visit(Session session, LocalDate day) throws ProblemException {
    return session
        .visits()
        .start(
            new NewVisit(
                PatsStore.ASHLEY_DOWN,
                "bristol-2025",
                "school-improvement-visit",
                day,
                "Pat Lindqvist (invented)",
                List.of(),
                "Attendance"));
  }
}
