package org.daybook.report;

import static java.util.Map.entry;
import static org.daybook.fixture.Frameworks.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.jspecify.annotations.Nullable;

/// A visit as an adviser would really write it up: 21 aspects, prose, evidence, actions.
public final class LongVisit {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final List<String> RATIONALES =
      List.of(
          "Leaders describe strengths and weaknesses with precision and can point to the evidence"
              + " behind each. The self-evaluation was last revised in October and matches what"
              + " was seen in classrooms.",
          "The direction is right, but the effect is uneven between year groups and has not yet"
              + " lasted for two terms.",
          "Secure, and part of daily routine. Staff at every level explained their part in it"
              + " without prompting.",
          "Monitoring happens on time. What is found does not always lead to a change in what"
              + " adults do next, and the same points recur from one half-term to the next.");

  private static final List<String> EVIDENCE =
      List.of(
          "Overall attendance 94.8% to 20 November; the same weeks last year 94.1%",
          "Work in 24 mathematics books from Years 3 to 6, looked at with the subject leader",
          "Minutes of the last three governing body meetings",
          "Learning walk with the deputy headteacher through eleven lessons",
          "Talked with eight pupils from Years 2, 4 and 6 about reading");

  private static final Map<String, String> NOTES =
      Map.ofEntries(
          entry(
              "context",
              """
              Larkfield is a two-form entry primary school with 402 pupils on roll. The headteacher \
              took up the post in September 2025; the deputy headteacher and both phase leaders \
              have been in place for more than three years. Just over a third of pupils are \
              disadvantaged and 17% receive special educational needs support.

              Since the last visit leaders have rewritten the attendance policy, appointed a family \
              link worker and moved the start of the day ten minutes earlier. All five actions \
              agreed in September were followed up at this visit: three are complete, two go on.\
              """),
          entry(
              "achievement",
              """
              At the end of Key Stage 2, 61% of pupils reached the expected standard in reading, \
              writing and mathematics combined, up from 54% the year before. Writing remains the \
              weakest of the three.

              Leaders' own checks this term suggest that the rise will hold in Year 6. In Year 4 \
              it is less certain:
              - reading: most pupils are where they should be for November
              - writing: handwriting and spelling hold back a third of the class
              - mathematics: recall of times tables is improving quickly, and pupils are proud of \
              it

              The gap between disadvantaged pupils and others narrowed in reading and mathematics. \
              It widened slightly in writing, where absence has the largest effect.\
              """),
          entry(
              "strengths",
              """
              - A calm, purposeful start to the day in every class visited.
              - Early reading is taught consistently well; the lowest attaining readers read to an \
              adult every day.
              - Governors ask precise questions and follow them up.\
              """),
          entry(
              "next-steps",
              """
              Leaders will bring the writing plan forward by half a term and test it first in \
              Years 4 and 5. The next visit will look at writing together with the subject leader, \
              and at attendance of the pupils who missed more than a tenth of sessions last year.\
              """),
          entry("risk", "INTERNALWORD: one extra half day used."),
          entry("private", "PRIVATEWORD: call the lead on Friday."));

  private LongVisit() {}

  public static Framework framework() {
    return Frameworks.of(
        List.of(
            area(
                "leadership", "Leadership, management and governance",
                "inspection", "Inspection position",
                "knowledge", "Leaders' self-knowledge",
                "plan", "Improvement priorities and plan",
                "governance", "Governance",
                "working", "Working with the authority and other schools",
                "staffing", "Staffing and performance management",
                "parents", "Parents and complaints"),
            area(
                "attendance", "Attendance, suspensions and exclusions",
                "absence", "Attendance and absence",
                "timetables", "Part-time timetables",
                "suspensions", "Suspensions and exclusions"),
            area(
                "attainment", "Attainment and progress of groups",
                "progress", "Attainment and progress",
                "groups", "Groups and gaps",
                "send", "SEND provision and notional budget"),
            area(
                "quality", "Quality of education",
                "curriculum", "Curriculum",
                "teaching", "Teaching",
                "ey-leadership", "Early years: leadership and statutory requirements",
                "ey-curriculum", "Early years: curriculum, environment, early reading"),
            area(
                "culture", "Culture of safeguarding",
                "safeguarding", "Safeguarding",
                "behaviour", "Behaviour, climate, personal development",
                "belonging", "Transition, mobility, belonging"),
            area("finance", "Finance", "budget", "Budget")));
  }

  public static Visit visit() {
    Framework framework = framework();
    Findings findings = new Findings(NOTES, judgements(framework), evidence(framework), Map.of());
    return Visits.empty(framework)
        .with(
            findings.withSignalAnswer(
                "safeguarding.concern.1",
                "Both designated leads renew their"
                    + " training on 4 December; the adviser checks the record at the next visit."))
        .with(
            new Outcome(
                VisitState.DRAFT,
                actions(),
                new Agreement(
                    "established",
                    "developing",
                    List.of(
                        new Person("Sam Example", "headteacher"),
                        new Person("Alex Sample", "chair of governors")),
                    "The two aspects that tipped the proposal were judged before the autumn"
                        + " results were known.",
                    DAY)));
  }

  private static Map<String, Judgement> judgements(Framework framework) {
    List<String> categories =
        List.of(
            "established",
            "extending",
            "developing",
            "developing",
            "established",
            "developing",
            "established",
            "developing",
            "developing",
            "established",
            "developing",
            "developing");
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    int i = 0;
    for (Aspect aspect : framework.aspects()) {
      judgements.put(
          aspect.id(),
          new Judgement(
              new Placement.In(categories.get(i % categories.size())),
              aspect.id().equals("safeguarding") ? Set.of("safeguarding.concern.1") : Set.of(),
              i % 7 == 5 ? "" : RATIONALES.get(i % RATIONALES.size())));
      i++;
    }
    judgements.put(
        "timetables",
        Judgement.NONE.with(Placement.Aside.NOT_APPLICABLE).withRationale("no pupil is on one"));
    judgements.remove("budget");
    judgements.remove("belonging");
    return judgements;
  }

  private static List<Evidence> evidence(Framework framework) {
    List<Evidence> evidence = new ArrayList<>();
    int i = 0;
    for (Aspect aspect : framework.aspects()) {
      for (int n = 0; n < i % 4 && !aspect.id().equals("budget"); n++) {
        evidence.add(
            new Evidence(
                new UUID(i, n), EVIDENCE.get((i + n) % EVIDENCE.size()), Set.of(aspect.id())));
      }
      i++;
    }
    return evidence;
  }

  private static List<Action> actions() {
    return List.of(
        action(
            1,
            "Bring the writing plan forward and teach handwriting daily in Years 4 and 5",
            "Deputy headteacher",
            "Two thirds of Year 4 write at the expected standard by July",
            Rag.GREEN,
            Rag.AMBER),
        action(
            2,
            "Call home on the first day of every absence; meet families at 90%",
            "Family link worker",
            "Persistent absence below 18% by Easter",
            Rag.GREEN,
            Rag.GREEN),
        action(
            3,
            "Fill the two governor vacancies",
            "Chair of governors",
            "Full governing body at the spring meeting",
            Rag.RED,
            Rag.RED),
        action(
            4,
            "Visit two schools with strong early years provision and bring back what fits",
            "Early years leader",
            "Changes to the outdoor area planned and costed",
            Rag.AMBER,
            null),
        new Action(
            new UUID(9, 5), "Renew safeguarding training", "Headteacher", null, "", null, null));
  }

  private static Action action(
      int number, String what, String who, String success, Rag action, @Nullable Rag impact) {
    return new Action(
        new UUID(9, number), what, who, DAY.plusWeeks(3L * number), success, action, impact);
  }
}
