package org.daybook.storage.json.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.Samples;

/// A visit with all that came after its first form.
final class WholeVisit {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private WholeVisit() {}

  static Visit made() {
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
                                "9 No",
                                "12 No",
                                "Ana",
                                "10 No",
                                "Say whe",
                                "The ro",
                                new Signing("Headteacher", "Sa", "1", Ink.read("7,8"))))));
  }
}
