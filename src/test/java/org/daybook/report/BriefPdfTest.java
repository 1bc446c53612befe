package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.brief.Briefing;
import org.daybook.application.file.InspectionKeeping;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.Inspection.AreaGrade;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The brief on paper, read back.
class BriefPdfTest {
  private static final LocalDate LAST = LocalDate.of(2026, 11, 3);
  private Path folder;
  private Session session;
  private OpenVisit last;
  private OpenVisit next;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = PatsStore.filled(temporary);
    last = open(LAST, "");
    next = open(LocalDate.of(2026, 12, 10), "Governance (invented)");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void saysWhatAnAdviserWantsToKnowOnTheWay() throws Exception {
    last();
    inspected();
    Preparing preparing = new Preparing(next);
    preparing.agenda("Plan first");
    preparing.tick("Outcomes by group, with national figures", true);

    byte[] pdf = pdf();

    VeraPdf.assertCompliant(pdf);
    try (ReadBack brief = ReadBack.of(pdf)) {
      assertThat(brief.pages()).isEqualTo(1);
      assertThat(brief.text())
          .contains("For the adviser; not for the school")
          .contains("it may hold internal notes, never private ones")
          .contains("Brief Ashley Down Primary School")
          .contains("10 December 2026, Autumn 2")
          .contains("Expected Sam Okonjo (invented), headteacher")
          .contains("Focus Governance (invented)")
          .contains("Agenda Plan first")
          .contains("Category Developing, agreed on 3 November 2026")
          .contains("URN 108911 · Primary · Community school · ages 4 to 11 · 412 pupils")
          .contains("Last inspection 14 January 2026; full inspection; Inclusion: Expected")
          .contains("In special measures since 15 January 2026")
          .contains("Outcomes by group, with national figures (there)")
          .contains("Attendance, suspensions and exclusions by group (still to come)")
          .contains("Last visit: School improvement visit, 3 November 2026")
          .contains("Call home Deputy 9 Nov 2026, late ▲ Amber ■ Red")
          .contains("Next steps Read aloud daily")
          .contains("For the team (internal) TEAMWORD")
          .contains("Next steps (internal) ASIDEWORD")
          .doesNotContain("PRIVATEWORD")
          .doesNotContain("It worked");
    }
  }

  @Test
  void isOnePageHoweverMuchThereIsAndSaysWhatItLeftOut() throws Exception {
    new NoteTaking(last).write("strengths", "A long story about reading. ".repeat(200));
    new NoteTaking(last).write("next-steps", "Another long story. ".repeat(200));
    new NoteTaking(last).write("areas-for-development", "Word ".repeat(900));
    new Preparing(next).agenda("One thing after the other. ".repeat(150));
    for (int i = 1; i <= 30; i++) {
      new ActionPlanning(last).save(action(i, "Do the thing numbered " + i + ". ", Rag.RED));
    }

    try (ReadBack brief = ReadBack.of(pdf())) {
      assertThat(brief.pages()).isEqualTo(1);
      assertThat(brief.text())
          .contains("(shortened; the whole is in the visit)")
          .contains("Do the thing numbered 1.")
          .containsPattern("… and \\d+ more");
    }
  }

  @Test
  void aSchoolWithoutAnEarlierVisitHasABriefAsWell() throws Exception {
    next =
        session.open(PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2025, 9, 9), ""));
    byte[] pdf = pdf();
    VeraPdf.assertCompliant(pdf);
    try (ReadBack brief = ReadBack.of(pdf)) {
      assertThat(brief.text()).contains("There is no earlier visit to this school.");
    }
  }

  @Test
  void theFileIsNamedByDayAndSchool() {
    assertThat(Briefing.fileName(next.standing().visit()))
        .isEqualTo("2026-12-10 108911 Ashley Down Primary School – Brief.pdf");
  }

  private void last() throws ProblemException {
    NoteTaking notes = new NoteTaking(last);
    notes.write("next-steps", "Read aloud daily");
    notes.write("next-steps", Audience.INTERNAL, "ASIDEWORD");
    notes.write("next-steps", Audience.PRIVATE, "PRIVATEWORD aside");
    notes.write("for-the-team", "TEAMWORD");
    notes.write("private-notes", "PRIVATEWORD");
    new ActionPlanning(last)
        .save(action(1, "Call home", Rag.AMBER).withImpact(Rag.RED).withWho("Deputy"));
    new ActionPlanning(last).save(action(2, "It worked", Rag.GREEN).withImpact(Rag.GREEN));
    new CategoryAgreeing(last)
        .agree(
            "developing",
            List.of(new Person("Sam Okonjo (invented)", "headteacher")),
            "As discussed",
            LAST);
  }

  private void inspected() throws ProblemException {
    LocalDate day = LocalDate.of(2026, 1, 14);
    InspectionKeeping keeping =
        new InspectionKeeping(session.schoolFiles().open(PatsStore.ASHLEY_DOWN));
    keeping.save(
        new Inspection(
            new UUID(3, 1),
            "2025-11",
            day,
            "full inspection",
            List.of(new AreaGrade("inclusion", "expected", day))));
    keeping.save(
        new FormalStanding(
            new UUID(3, 2), FormalStanding.Kind.SPECIAL_MEASURES, day.plusDays(1), null, ""));
  }

  private static Action action(int number, String what, Rag rag) {
    return new Action(new UUID(1, number), what, "", LocalDate.of(2026, 11, 9), "", rag, null);
  }

  private OpenVisit open(LocalDate day, String focus) throws ProblemException {
    return session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, day, focus));
  }

  private byte[] pdf() throws Exception {
    Path file = folder.resolve("brief.pdf");
    Briefing briefing = session.briefing();
    briefing.write(briefing.of(next.standing().visit(), next.standing().framework()), file);
    Files.createDirectories(Path.of("target", "briefs"));
    Files.copy(
        file,
        Path.of("target", "briefs", "brief.pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return Files.readAllBytes(file);
  }
}
