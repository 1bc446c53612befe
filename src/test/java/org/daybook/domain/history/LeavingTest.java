package org.daybook.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.domain.history.EarlierVisits.action;
import static org.daybook.domain.history.EarlierVisits.in;
import static org.daybook.domain.history.EarlierVisits.outcome;
import static org.daybook.domain.history.EarlierVisits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.LastVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.history.Leaving.Earlier;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.InventedPack;
import org.junit.jupiter.api.Test;

class LeavingTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 11);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 6);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private final Framework framework = Frameworks.small();
  private final VisitType type = framework.visitType("visit");

  @Test
  void anAspectIsLeftAsItWasLastDecidedWhateverVisitThatWas() {
    Visit spring =
        judged(
            SPRING, Voice.ADVISER, Map.of("plan", in("developing"), "attendance", in("concern")));
    Visit autumn = judged(AUTUMN, Voice.ADVISER, Map.of("attendance", in("established")));

    Carried carried = left(autumn, spring);

    assertThat(carried.judgements()).containsOnlyKeys("plan", "attendance");
    assertThat(at(carried, "attendance").what().placement())
        .isEqualTo(new Placement.In("established"));
    assertThat(at(carried, "attendance").on()).isEqualTo(AUTUMN);
    assertThat(at(carried, "attendance").visit()).isEqualTo(autumn.id());
    assertThat(at(carried, "plan").on()).isEqualTo(SPRING);
  }

  @Test
  void whatWasAgreedIsLeftWithTheAdvisersTicksAndReasonWhereItHasNone() {
    Judgement adviser =
        new Judgement(
            new Placement.In("concern"),
            Set.of("safeguarding.concern.1", "of.an.older.pack"),
            "Records have gaps.",
            true,
            AUTUMN);
    Visit autumn =
        visit(AUTUMN)
            .with(
                Findings.NONE
                    .withJudgement("safeguarding", adviser)
                    .withJudgement(Voice.AGREED, "safeguarding", in("developing")));

    Judgement left = at(left(autumn), "safeguarding").what();

    assertThat(left.placement()).isEqualTo(new Placement.In("developing"));
    assertThat(left.ticked()).containsExactly("safeguarding.concern.1");
    assertThat(left.rationale()).isEqualTo("Records have gaps.");
    assertThat(left.discussed()).as("evidence is discussed at each visit").isFalse();
  }

  @Test
  void aPlaceOnAnotherScaleIsNeverTurnedIntoOneOnThis() {
    Framework other = InventedPack.of(3);
    Visit elsewhere = judged(AUTUMN, Voice.ADVISER, Map.of("attendance", in("fair")));

    Carried carried = Leaving.of(framework, type, List.of(new Earlier(elsewhere, other)));

    assertThat(carried.judgements()).isEmpty();
    assertThat(carried.notes()).isEmpty();
  }

  @Test
  void actionsAreLeftAsTheLastVisitThatKnewOfThemHadThemWhileTheyAreOpen() {
    Visit spring =
        visit(SPRING)
            .with(
                outcome(
                    action(1, "Added late", Rag.RED, null),
                    action(2, "Done since", Rag.RED, null),
                    action(4, "On its way", Rag.AMBER, null)));
    Visit autumn =
        visit(AUTUMN)
            .with(
                outcome(
                    action(2, "Done and it worked", Rag.GREEN, Rag.GREEN),
                    action(3, "Done, impact not seen", Rag.GREEN, Rag.AMBER),
                    action(4, "Late", Rag.RED, null),
                    action(5, " ", null, null)));

    assertThat(left(autumn, spring).actions())
        .extracting(each -> each.what().what())
        .containsExactly("Done, impact not seen", "Late", "Added late");
    assertThat(left(autumn, spring).action(new UUID(1, 1)).orElseThrow().on()).isEqualTo(SPRING);
  }

  @Test
  void anActionThatALaterVisitTookAwayDoesNotComeBack() {
    Visit spring = visit(SPRING).with(outcome(action(1, "Given up", Rag.RED, null)));
    Visit autumn = visit(AUTUMN).begun().carrying(left(spring));
    autumn = autumn.with(autumn.outcome().withoutAction(new UUID(1, 1)));

    assertThat(left(autumn, spring).actions()).isEmpty();
  }

  @Test
  void aVisitWithoutNextStepsDoesNotHideThoseBefore() {
    Visit spring = visit(SPRING).with(Findings.NONE.withNote("strengths", "Calm corridors."));
    Visit autumn = visit(AUTUMN).begun().carrying(left(spring));

    assertThat(left(autumn, spring).note("strengths").orElseThrow().on()).isEqualTo(SPRING);

    Visit leftOut =
        autumn.with(
            autumn.preparation().with(autumn.preparation().carried().settledNote("strengths")));
    assertThat(left(leftOut, spring).notes()).as("somebody said that it is not to stand").isEmpty();
    Visit written = autumn.with(Findings.NONE.withNote("strengths", "Warm welcome."));
    assertThat(left(written, spring).note("strengths").orElseThrow().what())
        .isEqualTo("Warm welcome.");
  }

  @Test
  void theBriefTellsWhatIsOpenAndWasToComeNextWhicheverVisitSaidIt() {
    Visit spring =
        visit(SPRING)
            .with(Findings.NONE.withNote("strengths", "Calm corridors."))
            .with(outcome(action(1, "Added late", Rag.RED, null)));
    Visit autumn = visit(AUTUMN).with(Findings.NONE.withNote("context", "Two forms."));
    List<Earlier> earlier = List.of(new Earlier(autumn, framework), new Earlier(spring, framework));

    Brief.Last last = LastVisit.of(framework.id(), earlier).orElseThrow();

    assertThat(last.on()).isEqualTo(AUTUMN);
    assertThat(last.open()).extracting(each -> each.what().what()).containsExactly("Added late");
    assertThat(last.said())
        .extracting(Brief.Said::text, Brief.Said::before)
        .containsExactly(tuple("Calm corridors.", SPRING));
    assertThat(LastVisit.of("another", earlier).orElseThrow().said()).isEmpty();
  }

  @Test
  void aVisitLeavesWhatStandsInTheSummaryForTheSameReaders() {
    Visit autumn =
        visit(AUTUMN)
            .with(
                Findings.NONE
                    .withNote("strengths", "Calm corridors.")
                    .withNote("context", "Two forms of entry.")
                    .withNote("private", "PRIVATEWORD"));

    assertThat(left(autumn).notes()).containsOnlyKeys("strengths");
    assertThat(left(autumn).note("strengths").orElseThrow().what()).isEqualTo("Calm corridors.");

    Earlier internal = new Earlier(autumn, Frameworks.strengthsFor(Audience.INTERNAL));
    assertThat(Leaving.of(framework, type, List.of(internal)).notes())
        .as("what was for the office does not come before the school")
        .isEmpty();
  }

  @Test
  void nothingCarriedCountsAndItIsGoneFromSightOnceTheAspectIsDecided() {
    Visit autumn = judged(AUTUMN, Voice.ADVISER, Map.of("attendance", in("established")));
    Visit now = visit(NOW).begun().carrying(left(autumn));

    assertThat(now.findings().placements()).isEmpty();
    Carried carried = now.preparation().carried();
    assertThat(carried.judgement("attendance", now.findings().judgements())).isPresent();
    Judgements placed = now.findings().withJudgement("attendance", in("developing")).judgements();
    assertThat(carried.judgement("attendance", placed)).isEmpty();
  }

  @Test
  void anActionIsCarriedUntilSomebodyChangesItOrSaysThatItStays() {
    Action late = action(4, "Late", Rag.RED, null);
    Visit now = visit(NOW).begun().carrying(left(visit(AUTUMN).with(outcome(late))));
    Carried carried = now.preparation().carried();

    assertThat(now.outcome().actions()).containsExactly(late);
    assertThat(carried.untouched(late)).isTrue();
    assertThat(carried.untouched(late.withAction(Rag.AMBER))).isFalse();
    assertThat(carried.settledAction(late.id()).untouched(late)).isFalse();
    assertThat(carried.settledAction(late.id()).action(late.id())).isPresent();
    assertThat(carried.untouched(action(9, "Of this visit", null, null))).isFalse();
  }

  private Carried left(Visit... earlier) {
    return Leaving.of(
        framework,
        type,
        List.of(earlier).stream().map(visit -> new Earlier(visit, framework)).toList());
  }

  private static Brought<Judgement> at(Carried carried, String aspect) {
    return carried.judgement(aspect, Judgements.NONE).orElseThrow();
  }

  private static Visit judged(LocalDate day, Voice voice, Map<String, Judgement> judgements) {
    return visit(day).with(Findings.NONE.with(new Judgements(Map.of(voice, judgements))));
  }
}
