package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Readiness.Kind;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final Framework ASKS = pack("equals-2018");
  private static final Framework DOES_NOT = pack("bristol-2025");

  @Test
  void every_placed_aspect_must_be_discussed_where_the_organisation_asks_for_it() {
    Judgement placed = Judgement.NONE.with(new Placement.In("inadequate"));
    Findings findings =
        Findings.NONE
            .withJudgement("achievement", placed)
            .withJudgement("vulnerability", placed.withDiscussed(true))
            .withJudgement("leadership-capacity", Judgement.NONE);
    assertThat(Readiness.lacks(ASKS, findings))
        .containsExactly(Lack.at(Kind.NOT_DISCUSSED, ASKS.aspect("achievement")));
    assertThat(
            Readiness.lacks(
                ASKS, findings.withJudgement("achievement", placed.withDiscussed(true))))
        .isEmpty();
  }

  @Test
  void a_met_signal_must_be_answered_everywhere() {
    Findings findings =
        Findings.NONE.withJudgement(
            "safeguarding", Judgement.NONE.withTick("safeguarding.causing-concern.1", true));
    assertThat(Signals.met(DOES_NOT, findings)).hasSize(1);
    assertThat(Readiness.lacks(DOES_NOT, findings))
        .containsExactly(Lack.at(Kind.UNANSWERED_SIGNAL, DOES_NOT.aspect("safeguarding")));
    assertThat(
            Readiness.lacks(
                DOES_NOT, findings.withSignalAnswer("safeguarding.causing-concern.1", "Seen to")))
        .isEmpty();
  }

  @Test
  void a_note_is_reminded_of_every_group_it_is_silent_on_and_may_go() {
    Framework borough = pack("bedford-2018");
    VisitType type = borough.practice().visitTypes().getFirst();
    assertThat(Readiness.reminders(type, Findings.NONE))
        .extracting(Lack::kind, Lack::id)
        .containsExactly(tuple(Kind.NO_GROUP, "groups"), tuple(Kind.NO_GROUP, "protected-groups"));
    assertThat(Readiness.lacks(borough, Findings.NONE)).isEmpty();
    Findings other = Findings.NONE.withNote("achievement", "Reading is strong.");
    assertThat(Readiness.reminders(type, other)).hasSize(2);
    Findings some =
        other
            .withNote("groups.eal", "They read well.")
            .withNote("protected-groups.disability", "A ramp was built.");
    assertThat(Readiness.reminders(type, some))
        .extracting(Lack::name)
        .satisfiesExactly(
            groups -> assertThat(groups).contains(": ").doesNotContain("additional language"),
            groups -> assertThat(groups).contains("Age").doesNotContain("Disability"));
    Findings all = some;
    for (Section section : type.sections()) {
      for (Group group : section.about()) {
        all = all.withNote(section.noteKey(group), "Spoken of.");
      }
    }
    assertThat(Readiness.reminders(type, all)).isEmpty();
  }

  private static Framework pack(String id) {
    return PackLibrary.builtIn().find(id).orElseThrow();
  }
}
