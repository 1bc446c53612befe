package org.daybook.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.InventedPack;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final Framework framework = InventedPack.of(4);
  private Judgements judgements = Judgements.NONE;

  @Test
  void theWidestDifferencesComeFirstThenSingleViewsThenWhatIsAlike() {
    both("slates", "fair", "fair");
    both("gutters", "sunny", "fair");
    both("pond", "sunny", "drizzly");
    say(Voice.ADVISER, "shed", new Placement.In("cloudy"));

    assertThat(order()).containsExactly("pond", "gutters", "shed", "slates");
    assertThat(agenda().count(Item.Kind.DIFFERENT)).isEqualTo(2);
    assertThat(agenda().count(Item.Kind.ONE_VIEW)).isEqualTo(1);
    assertThat(agenda().openAlike()).containsOnlyKeys("slates");
  }

  @Test
  void whatNeitherPlacedIsNotOnIt() {
    say(Voice.ADVISER, "pond", Placement.Aside.NOT_APPLICABLE);
    say(Voice.SCHOOL, "shed", Placement.Aside.NOT_APPLICABLE);
    assertThat(agenda().items()).isEmpty();
    assertThat(agenda().nextOpen("")).isEmpty();
  }

  @Test
  void placedByOneAndSetAsideByTheOtherIsADifference() {
    say(Voice.SCHOOL, "pond", new Placement.In("sunny"));
    say(Voice.ADVISER, "pond", Placement.Aside.NOT_APPLICABLE);
    assertThat(agenda().items()).extracting(Item::kind).containsExactly(Item.Kind.DIFFERENT);
  }

  @Test
  void whatIsSettledIsPassedOverFromTheTopAgainAfterTheLast() {
    both("slates", "fair", "cloudy");
    both("gutters", "fair", "cloudy");
    both("pond", "fair", "cloudy");
    say(Voice.AGREED, "gutters", new Placement.In("fair"));
    assertThat(next("slates")).isEqualTo("pond");
    assertThat(next("pond")).isEqualTo("slates");

    judgements = judgements.with("slates", new Disagreement("the count", DAY));
    assertThat(next("pond")).isEqualTo("pond");
    assertThat(agenda().open()).isEqualTo(1);
  }

  private String next(String after) {
    return agenda().nextOpen(after).orElseThrow().aspect().id();
  }

  private List<String> order() {
    return agenda().items().stream().map(item -> item.aspect().id()).toList();
  }

  private Agenda agenda() {
    return Agenda.of(framework, judgements);
  }

  private void both(String aspect, String school, String adviser) {
    say(Voice.SCHOOL, aspect, new Placement.In(school));
    say(Voice.ADVISER, aspect, new Placement.In(adviser));
  }

  private void say(Voice voice, String aspect, Placement placement) {
    judgements = judgements.with(voice, aspect, Judgement.NONE.with(placement));
  }
}
