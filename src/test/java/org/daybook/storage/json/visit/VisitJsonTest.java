package org.daybook.storage.json.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Preparation;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.Samples;
import org.daybook.storage.json.Json;
import org.daybook.storage.json.RecordKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Visits as JSON and back.
class VisitJsonTest {
  @Test
  void isReadAsItWasWritten() {
    Visit planned = Samples.planned(new Urn("100200"), LocalDate.of(2027, 2, 1));
    for (Visit visit : new Visit[] {Samples.full(), planned}) {
      assertThat(VisitJson.KIND.read(Json.tree(Json.bytes(VisitJson.KIND.write(visit)))))
          .isEqualTo(visit);
      var summary = Samples.summary(visit);
      assertThat(SummaryJson.read(Json.tree(Json.bytes(SummaryJson.write(summary)))))
          .isEqualTo(summary);
    }
  }

  /// Stores of users are written like this: the form may only grow, or take a new number.
  @Test
  void keepsItsForm() {
    assertThat(VisitJson.KIND.write(Samples.full()))
        .isEqualTo(
            tree(
                """
                {"json":1,
                 "id":"0192f4c0-1111-7abc-8def-000000000001",
                 "occasion":{
                   "school":"109876","schoolName":"Gull Lane Primary","type":"siv",
                   "date":"2026-11-23","halfTerm":"Autumn 2","adviser":"Ada Adviser",
                   "present":[
                     {"name":"Hattie Headteacher","role":"headteacher"},
                     {"name":"Gus Governor","role":""}],
                   "focus":"attendance of the oldest"},
                 "pack":{"id":"bristol-2025","version":"1.0","checksum":"%s"},
                 "findings":{
                   "notes":{
                     "next":"Ring the office",
                     "strengths":"Calm corridors.\\nPupils greet you."},
                   "judgements":{
                     "attendance":
                       {"placement":"developing","ticked":["s1","s2"],"rationale":"falling"},
                     "budget":{"placement":"not-applicable","ticked":[],"rationale":""}},
                   "evidence":[
                     {"id":"0192f4c0-2222-7abc-8def-000000000002",
                      "text":"Register of week 10","aspects":["attendance"]}],
                   "signalAnswers":{"s9":"The governors meet on Monday."}},
                 "outcome":{
                   "state":"DRAFT",
                   "actions":[
                     {"id":"0192f4c0-3333-7abc-8def-000000000003","what":"Call absentees",
                      "who":"Hattie","due":"2026-11-30","success":"95 %%",
                      "action":"AMBER","impact":"RED"},
                     {"id":"0192f4c0-2222-7abc-8def-000000000002","what":"Look again",
                      "who":"Ada","success":""}],
                   "agreement":{
                     "category":"developing","proposed":"established",
                     "by":[{"name":"Hattie Headteacher","role":"headteacher"}],
                     "reason":"trend","date":"2026-11-23"}}}
                """
                    .formatted("c".repeat(64))));
  }

  @Test
  void alwaysWritesTheSameBytes() {
    Visit again = VisitJson.KIND.read(VisitJson.KIND.write(Samples.full()));
    assertThat(Json.bytes(VisitJson.KIND.write(again)))
        .isEqualTo(Json.bytes(VisitJson.KIND.write(Samples.full())));
  }

  @Test
  void keepsAnAgreementThatIsHalfFilledIn() {
    Visit visit = Samples.full();
    Agreeing half =
        Agreeing.NOTHING
            .withTick(new Person("Gus Governor", ""), true)
            .withOthers("Hattie,")
            .withDate(LocalDate.of(2026, 11, 24));
    for (Agreeing agreeing : List.of(half, half.withCategory("established").withReason("tre"))) {
      Visit changed = visit.with(visit.outcome().withAgreeing(agreeing));
      assertThat(VisitJson.KIND.read(VisitJson.KIND.write(changed))).isEqualTo(changed);
    }
  }

  @Test
  void keepsWhatThereWasBeforeItBegan() {
    Visit visit = Samples.full();
    LocalDate day = LocalDate.of(2026, 10, 6);
    Carried carried =
        new Carried(
            Map.of(
                "budget",
                new Brought<>(
                    visit.id(), day, visit.findings().judgement("attendance").on(day), true)),
            Map.of("next", new Brought<>(visit.id(), day, "Ring")),
            List.of(new Brought<>(visit.id(), day, visit.outcome().actions().getFirst())));
    Visit changed = visit.with(new Preparation("1 Reading", List.of("Plan", "Data"), carried));
    assertThat(VisitJson.KIND.read(VisitJson.KIND.write(changed))).isEqualTo(changed);
  }

  @Test
  void keepsHoursWhoGaveEvidenceAndTheNextVisit() {
    Visit visit = Samples.full();
    Visit changed =
        visit
            .with(visit.occasion().withHours(new Hours(LocalTime.of(9, 15), LocalTime.of(12, 30))))
            .with(visit.findings().withEvidence(piece -> true, e -> e.withWho("Year 4 teacher")))
            .with(visit.outcome().with(new NextVisit(LocalDate.of(2027, 1, 12), "Reading")));
    assertThat(changed).isNotEqualTo(visit);
    assertThat(VisitJson.KIND.read(Json.tree(Json.bytes(VisitJson.KIND.write(changed)))))
        .isEqualTo(changed);
    Visit undated = changed.with(changed.outcome().with(new NextVisit(null, "Reading")));
    assertThat(VisitJson.KIND.read(VisitJson.KIND.write(undated))).isEqualTo(undated);
  }

  @Test
  void keepsDaysActivitiesAndWhatWasDiscussed() {
    Visit visit = Samples.full();
    Visit changed =
        visit
            .with(visit.occasion().withDays(0.5))
            .with(
                visit
                    .findings()
                    .withActivity("Work scrutiny", true)
                    .withActivity("A talk at the gate", true)
                    .withJudgement(
                        "attendance",
                        visit.findings().judgement("attendance").withDiscussed(true)));
    assertThat(VisitJson.KIND.read(Json.tree(Json.bytes(VisitJson.KIND.write(changed)))))
        .isEqualTo(changed);
    assertThat(changed.findings().activities())
        .containsExactly("Work scrutiny", "A talk at the gate");
  }

  @Test
  void refusesTheFormOfANewerProgram() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> RecordKind.upgraded(tree("{\"json\":2}")));
    assertThat(refused.problem().key()).isEqualTo("storage.record.newer");
  }

  private static ObjectNode tree(String text) {
    return Json.tree(text.getBytes(UTF_8));
  }
}
