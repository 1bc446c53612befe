package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.junit.jupiter.api.Test;

class JudgementsTest {
  private static final Placement FAIR = new Placement.In("fair");
  private static final Placement CLOUDY = new Placement.In("cloudy");
  private static final Disagreement APART =
      new Disagreement("the count", LocalDate.of(2026, 11, 23));

  private final Judgements differing =
      Judgements.NONE
          .with(Voice.SCHOOL, "pond", Judgement.NONE.with(FAIR))
          .with(Voice.ADVISER, "pond", Judgement.NONE.with(CLOUDY));

  @Test
  void whatIsAgreedCountsAndElseWhatTheAdviserSays() {
    assertThat(differing.placements()).containsEntry("pond", CLOUDY);
    assertThat(agreed(FAIR).placements()).containsEntry("pond", FAIR);
  }

  @Test
  void anAgreementTakenBackLeavesTheAdvisersPlacement() {
    assertThat(agreed(Placement.Aside.NOT_CONSIDERED).placements()).containsEntry("pond", CLOUDY);
  }

  @Test
  void aDisagreementEndsWhatWasAgreedAndTheAdvisersPlacementCounts() {
    Judgements apart = agreed(FAIR).with("pond", APART);
    assertThat(apart.agreed("pond")).isFalse();
    assertThat(apart.disagreement("pond")).contains(APART);
    assertThat(apart.placements()).containsEntry("pond", CLOUDY);
  }

  @Test
  void aDisagreementEndsWhenTheTwoAgreeOrComeToPlaceItAlike() {
    Judgements apart = differing.with("pond", APART);
    assertThat(apart.with(Voice.AGREED, "pond", Judgement.NONE.with(FAIR)).disagreement("pond"))
        .isEmpty();
    assertThat(apart.with(Voice.ADVISER, "pond", Judgement.NONE.with(FAIR)).disagreement("pond"))
        .isEmpty();
    Judgement reworded = Judgement.NONE.with(CLOUDY).withRationale("other words");
    assertThat(apart.with(Voice.ADVISER, "pond", reworded).disagreement("pond")).contains(APART);
    assertThat(apart.settled("pond").disagreement("pond")).isEmpty();
  }

  @Test
  void nobodyDisagreesAboutWhatBothPlaceAlike() {
    Judgements alike = differing.with(Voice.SCHOOL, "pond", Judgement.NONE.with(CLOUDY));
    assertThat(alike.with("pond", APART)).isEqualTo(alike);
  }

  private Judgements agreed(Placement placement) {
    return differing.with(Voice.AGREED, "pond", Judgement.NONE.with(placement));
  }
}
