package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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
    assertThat(lacks(ASKS, findings))
        .containsExactly(Lack.at(Kind.NOT_DISCUSSED, ASKS.aspect("achievement")));
    assertThat(lacks(ASKS, findings.withJudgement("achievement", placed.withDiscussed(true))))
        .isEmpty();
  }

  @Test
  void a_met_signal_must_be_answered_everywhere() {
    Findings findings =
        Findings.NONE.withJudgement(
            "safeguarding", Judgement.NONE.withTick("safeguarding.causing-concern.1", true));
    assertThat(Signals.met(DOES_NOT, findings)).hasSize(1);
    assertThat(lacks(DOES_NOT, findings))
        .containsExactly(Lack.at(Kind.UNANSWERED_SIGNAL, DOES_NOT.aspect("safeguarding")));
    assertThat(
            lacks(DOES_NOT, findings.withSignalAnswer("safeguarding.causing-concern.1", "Seen to")))
        .isEmpty();
  }

  @Test
  void a_section_a_note_needs_holds_it_back_while_it_is_silent() {
    Framework borough = pack("bedford-2018");
    assertThat(lacks(borough, Findings.NONE))
        .extracting(Lack::kind, Lack::id)
        .containsExactly(
            tuple(Kind.NO_COMMENTARY, "groups"), tuple(Kind.NO_COMMENTARY, "protected-groups"));
    assertThat(Readiness.reminders(type(borough), Findings.NONE)).isEmpty();
    Findings one = Findings.NONE.withNote("groups.eal", "They read well.");
    assertThat(lacks(borough, one)).extracting(Lack::id).containsExactly("protected-groups");
    assertThat(lacks(borough, one.withNote("protected-groups.disability", "A ramp."))).isEmpty();
  }

  @Test
  void a_note_is_reminded_of_every_group_it_is_silent_on_and_may_go() {
    Framework borough = pack("bedford-2018");
    Framework council = pack("bristol-2025");
    assertThat(Readiness.reminders(type(council), Findings.NONE))
        .extracting(Lack::kind, Lack::id)
        .containsExactly(tuple(Kind.NO_GROUP, "groups"));
    assertThat(lacks(council, Findings.NONE)).isEmpty();
    VisitType type = type(borough);
    Findings some =
        Findings.NONE
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

  private static List<Lack> lacks(Framework framework, Findings findings) {
    return Readiness.lacks(framework, type(framework), findings);
  }

  private static VisitType type(Framework framework) {
    return framework.practice().visitTypes().getFirst();
  }

  private static Framework pack(String id) {
    return PackLibrary.builtIn().find(id).orElseThrow();
  }
}
