package org.daybook.storage.json.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.storage.Samples;
import org.daybook.storage.json.Json;
import org.junit.jupiter.api.Test;

/// A visit with all that came after its first form, as JSON and back.
class CourseJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void voicesAsidesEvidenceAndCourseAreReadAsTheyWereWritten() {
    Visit visit = whole();

    assertThat(VisitJson.KIND.read(Json.tree(Json.bytes(VisitJson.KIND.write(visit)))))
        .isEqualTo(visit);
  }

  @Test
  void anIssuedNoteKeepsItsVisitAndTheChecksumFits() {
    Visit visit = whole();
    IssuedNote note =
        new IssuedNote(
            new UUID(1, 2),
            2,
            visit,
            school(),
            "Developing",
            SomeProposals.made(),
            IssuedNoteJson.checksum(visit),
            NOW,
            "Pat Lindqvist (invented)");

    IssuedNote read =
        IssuedNoteJson.KIND.read(Json.tree(Json.bytes(IssuedNoteJson.KIND.write(note))));

    assertThat(read).isEqualTo(note);
    Proposals kept = Objects.requireNonNull(read.proposals());
    assertThat(kept.all().areas().keySet()).containsExactly("z-area", "a-area");
    assertThat(kept.school().counts().keySet()).containsExactly("z-first", "developing");
    assertThat(IssuedNoteJson.checksum(read.visit())).isEqualTo(note.checksum());
  }

  @Test
  void anIssuedNoteOfAnOlderProgramHasNoSchool() {
    Visit visit = whole();
    IssuedNote note =
        new IssuedNote(
            new UUID(1, 2), 1, visit, null, "", null, IssuedNoteJson.checksum(visit), NOW, "Pat");

    assertThat(IssuedNoteJson.KIND.read(Json.tree(Json.bytes(IssuedNoteJson.KIND.write(note)))))
        .isEqualTo(note);
  }

  private static School school() {
    return new School(
        new Urn("109876"),
        "Made Up Infant School",
        new School.LocalAuthority("801", "Bristol, City of", "2002"),
        new School.Profile(
            "Community school",
            "Local authority maintained schools",
            "Primary",
            new School.Ages(5, null),
            "Mixed",
            "",
            "",
            "",
            180),
        new School.Address("Invented Lane", "", "Bristol", "BS1 1AA"),
        new School.Life(School.Status.OPEN, LocalDate.of(1999, 9, 1), null),
        "Sam Okonjo (invented)");
  }

  @Test
  void theChecksumChangesWithALetter() {
    Visit visit = whole();
    Visit other = visit.with(visit.findings().withNote("strengths", "Calm corridor."));

    assertThat(IssuedNoteJson.checksum(other)).isNotEqualTo(IssuedNoteJson.checksum(visit));
  }

  private static Visit whole() {
    Visit visit = Samples.full();
    Judgement schools =
        new Judgement(new Placement.In("established"), Set.of(), "we think so", false, DAY);
    return visit
        .with(
            visit
                .findings()
                .with(
                    visit
                        .findings()
                        .judgements()
                        .with(Voice.SCHOOL, "attendance", schools)
                        .with(Voice.AGREED, "attendance", schools.withRationale("after a talk"))
                        .with(Voice.SCHOOL, "governance", schools)
                        .with("governance", new Disagreement("the minutes", DAY)))
                .withAside("strengths", Audience.INTERNAL, "They sell days elsewhere")
                .withAside("strengths", Audience.PRIVATE, "Ring Ada")
                .withEvidence(
                    new Evidence(
                        new UUID(3, 4),
                        "Absence of the oldest",
                        Set.of("attendance"),
                        Source.DATA,
                        "",
                        true,
                        Audience.INTERNAL,
                        new BigDecimal("11.40"),
                        List.of(
                            new Attachment(
                                new UUID(5, 6),
                                "f".repeat(64),
                                "Hall.jpg",
                                Attachment.Format.JPEG,
                                4096,
                                "The hall at noon"),
                            new Attachment(
                                new UUID(5, 7),
                                "e".repeat(64),
                                "Timetable.pdf",
                                Attachment.Format.PDF,
                                12,
                                "")))))
        .with(
            visit
                .outcome()
                .at(
                    VisitState.DISPUTED,
                    Course.BEGINNING
                        .revised("A figure was wrong")
                        .with(VisitState.OUT_FOR_CHECK, NOW, "Pat", "")
                        .asked(DAY)
                        .with(VisitState.DISPUTED, NOW, "Sam", "by telephone")
                        .answered(new Reply(false, "Sam", DAY, "Roll", Map.of("strengths", "400")))
                        .viewed("I counted")
                        .asked(DAY)
                        .answered(
                            new Reply(false, "Sam", DAY, "The roll", Map.of("strengths", "412")))
                        .typed(new Replying("Sam", "9 No", "And", Map.of("strengths", "4")))
                        .signed(new Signature("Sam", "headteacher", DAY, Ink.read("1,2 3,4;5,6")))
                        .with(
                            new Typing(
                                "12 No",
                                "Ana",
                                "Say whe",
                                "The ro",
                                new Signing("Headteacher", "Sa", "1", Ink.read("7,8"))))));
  }
}
