package org.daybook.ui.judging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Category;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Movement;
import org.daybook.domain.history.JudgementHistory.Stop;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OpenDesk;
import org.daybook.ui.judging.model.AreaRows.AspectRow;
import org.daybook.ui.state.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingViewModelTest {
  private final AtOnce.Later store = new AtOnce.Later();
  private OpenDesk open;
  private JudgingViewModel judging;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, InventedPack.of(3), store);
    judging = new JudgingViewModel(open.desk());
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void startsWithNothingPlacedAndNoProposal() {
    assertThat(selected()).isEqualTo("slates");
    assertThat(judging.summary().get().proposed()).isEmpty();
    assertThat(judging.summary().get().coverage()).startsWith("None of 5 aspects is placed yet");
    assertThat(judging.summary().get().margin()).isEmpty();
    assertThat(row("slates").mark()).isEqualTo("not placed");
  }

  @Test
  void aPlacementShowsAtOnceAndIsMarkedUntilItIsSaved() {
    judging.place(2);
    assertThat(row("slates"))
        .returns("Fair", AspectRow::mark)
        .returns(2, AspectRow::rank)
        .returns(true, AspectRow::saving);
    assertThat(judging.summary().get().proposed()).map(Category::name).contains("Fair");
    assertThat(judging.areas().get().getFirst().placed()).isEqualTo(1);

    store.all();
    assertThat(row("slates").saving()).isFalse();
    assertThat(stored("slates")).isEqualTo(new Placement.In("fair"));
  }

  @Test
  void ticksMadeFasterThanTheyAreSavedAreAllKept() {
    judging.tick("slates.fair.1", true);
    judging.tick("slates.fair.2", true);
    store.next();
    assertThat(judging.sheet().get().judgement().ticked())
        .containsExactlyInAnyOrder("slates.fair.1", "slates.fair.2");
    store.all();
    assertThat(judging.sheet().get().judgement().ticked())
        .containsExactlyInAnyOrder("slates.fair.1", "slates.fair.2");
  }

  @Test
  void ticksSuggestAPlacementThatOneKeyAccepts() {
    judging.acceptSuggestion();
    assertThat(row("slates").rank()).isZero();

    judging.tick("slates.cloudy.1", true);
    assertThat(judging.sheet().get().suggestion()).map(Category::name).contains("Cloudy");
    assertThat(judging.sheet().get().offersSuggestion()).isTrue();

    judging.acceptSuggestion();
    assertThat(row("slates").mark()).isEqualTo("Cloudy");
    assertThat(judging.sheet().get().offersSuggestion()).isFalse();
  }

  @Test
  void aRankTheFrameworkDoesNotHavePlacesNothing() {
    judging.place(4);
    assertThat(row("slates").rank()).isZero();
    assertThat(store.isDone()).isTrue();
  }

  @Test
  void eachVoiceHasItsOwnPlacementReasonAndDay() {
    judging.place(1);
    judging.nextVoice();
    assertThat(judging.sheet().get().voice()).isEqualTo(Voice.SCHOOL);
    assertThat(row("slates").mark()).isEqualTo("not placed");
    judging.place(3);
    judging.why(Voice.SCHOOL, "slates").text().set("Rain comes in");
    judging.nextVoice();
    store.all();
    assertThat(judging.sheet().get().voice()).isEqualTo(Voice.AGREED);

    Judgements said = judging.sheet().get().judgements();
    assertThat(said.of(Voice.ADVISER, "slates").placement()).isEqualTo(new Placement.In("sunny"));
    assertThat(said.of(Voice.SCHOOL, "slates").placement()).isEqualTo(new Placement.In("cloudy"));
    assertThat(said.of(Voice.SCHOOL, "slates").rationale()).isEqualTo("Rain comes in");
    assertThat(said.of(Voice.SCHOOL, "slates").on()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(judging.summary().get().proposed()).map(Category::name).contains("Sunny");
    assertThat(judging.summary().get().voices())
        .extracting(fit -> fit.closest().map(Category::name).orElse(""))
        .containsExactly("Cloudy", "Sunny", "");
    assertThat(judging.summary().get().talk()).startsWith("In one aspect the two views differ");

    judging.place(2);
    assertThat(judging.summary().get().proposed()).map(Category::name).contains("Fair");
    judging.nextVoice();
    assertThat(judging.sheet().get().voice()).isEqualTo(Voice.ADVISER);
  }

  @Test
  void bothViewsAreLeftStandingOnlyWhereTheyDiffer() {
    judging.place(1);
    judging.speakFor(Voice.AGREED);
    judging.disagree();
    store.all();
    assertThat(judging.canDisagree()).isFalse();

    judging.speakFor(Voice.SCHOOL);
    judging.place(3);
    assertThat(judging.canDisagree()).isTrue();
    judging.speakFor(Voice.AGREED);
    judging.disagree();
    judging.apart("slates").text().set("The count of slates");
    judging.select("gutters");
    store.all();
    judging.select("slates");
    assertThat(judging.sheet().get().judgements().disagreement("slates").orElseThrow().words())
        .isEqualTo("The count of slates");
    assertThat(judging.canDisagree()).isFalse();

    judging.reopen();
    store.all();
    assertThat(judging.sheet().get().judgements().disagreement("slates")).isEmpty();
  }

  @Test
  void marksAndCountsWhatHasMovedSinceTheLastVisit() {
    assertThat(judging.summary().get().since()).isEmpty();
    LocalDate day = LocalDate.of(2026, 10, 6);
    Category fair = judging.framework().category("fair");
    judging.remember(
        new JudgementHistory(
            List.of(new Stop(day, Map.of("slates", fair, "gutters", fair, "pond", fair)))));
    judging.place(1);
    judging.select("gutters");
    judging.place(3);
    assertThat(row("slates").movement()).isEqualTo(Movement.STRONGER);
    assertThat(row("gutters").movement()).isEqualTo(Movement.WEAKER);
    assertThat(row("pond").movement()).isEqualTo(Movement.NONE);
    assertThat(judging.summary().get().since())
        .isEqualTo("Since 6 Oct 2026: 1 stronger, 1 in need of more support");
    assertThat(judging.sheet().get().earlier()).hasSize(1);
  }

  @Test
  void whatDoesNotApplyIsNotCountedAndNotVisitedAgain() {
    judging.place(Placement.Aside.NOT_APPLICABLE);
    assertThat(row("slates").mark()).isEqualTo("n/a");
    assertThat(judging.areas().get().getFirst().applicable()).isEqualTo(1);
    judging.step(4);
    judging.nextUnplaced();
    assertThat(selected()).isEqualTo("gutters");
  }

  @Test
  void stepsStopAtTheEnds() {
    judging.step(-1);
    assertThat(selected()).isEqualTo("slates");
    judging.step(99);
    assertThat(selected()).isEqualTo("hedge");
  }

  @Test
  void withAllPlacedThereIsNoNextAndTheFirstIsOpenedFirst() {
    for (int i = 0; i < 5; i++) {
      judging.place(1);
      judging.nextUnplaced();
    }
    assertThat(judging.sheet().get().unplaced()).isZero();
    assertThat(selected()).isEqualTo("hedge");
    store.all();
    assertThat(new JudgingViewModel(open.desk()).sheet().get().number()).isEqualTo(1);
  }

  @Test
  void saysHowFarTheProposalIsFromChanging() {
    for (int rank : new int[] {1, 1, 1, 2, 3}) {
      judging.place(rank);
      judging.nextUnplaced();
    }
    CategorySummary summary = judging.summary().get();
    assertThat(summary.coverage()).isEqualTo("Closest fit · 5 of 5 aspects placed");
    assertThat(summary.margin())
        .isEqualTo("At least one placed aspect would have to move for Fair to be proposed.");
    assertThat(summary.provisional()).isEmpty();
    assertThat(summary.distances()).extracting(d -> d.distance()).containsExactly(3, 4, 7);
    assertThat(summary.distances()).extracting(d -> d.placed()).containsExactly(3, 1, 1);
  }

  @Test
  void tooLittleCoverageAndTiesAreSaid() {
    judging.place(1);
    judging.nextUnplaced();
    judging.place(3);
    CategorySummary summary = judging.summary().get();
    assertThat(summary.provisional())
        .isEqualTo("Provisional: fewer than 60 % of the aspects are placed.");
    assertThat(summary.tie()).startsWith("Sunny and Fair and Cloudy fit equally well");
    assertThat(summary.areas())
        .extracting(a -> a.closest().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void evidenceIsAddedTrimmedAndTakenAway() {
    judging.place(1);
    assertThat(judging.sheet().get().unsupported()).isTrue();
    note("slates", "   ");
    judging.enterLine("slates");
    note("slates", " Three slates missing ");
    judging.enterLine("slates");
    store.all();
    List<Evidence> evidence = judging.sheet().get().evidence();
    assertThat(evidence).extracting(Evidence::text).containsExactly("Three slates missing");
    assertThat(judging.sheet().get().unsupported()).isFalse();

    judging.removeEvidence("slates", evidence.getFirst().id());
    store.all();
    assertThat(judging.sheet().get().evidence()).isEmpty();
  }

  @Test
  void aHalfTypedLineIsSavedAndThereOnceWhenTheProgramIsStartedAgain() throws ProblemException {
    note("slates", "Three sla");
    open.pause();
    note("slates", "Three slates ");
    open.pause();
    store.all();
    assertThat(judging.sheet().get().evidence()).isEmpty();
    assertThat(judging.nextLine("slates").text().get()).isEqualTo("Three slates ");
    assertThat(kept()).containsExactly("Three slates");

    note("slates", "Three slates missing");
    judging.enterLine("slates");
    note("slates", "Moss");
    open.pause();
    store.all();
    assertThat(kept()).containsExactly("Three slates missing", "Moss");
    assertThat(judging.sheet().get().evidence())
        .extracting(Evidence::text)
        .containsExactly("Three slates missing");
  }

  @Test
  void undoTakesAHalfTypedLineOutOfItsField() {
    note("slates", "Moss");
    open.pause();
    open.desk().undo();
    store.all();
    assertThat(judging.nextLine("slates").text().get()).isEmpty();
    open.desk().redo();
    store.all();
    assertThat(judging.nextLine("slates").text().get()).isEqualTo("Moss");
    assertThat(judging.sheet().get().evidence()).isEmpty();
  }

  @Test
  void aSignalAsksToBeAnsweredUntilItIs() {
    judging.select("pond");
    judging.tick("pond.cloudy.2", true);
    assertThat(judging.sheet().get().signals()).hasSize(1);
    assertThat(row("pond").unanswered()).isTrue();
    assertThat(judging.summary().get().unanswered()).isEqualTo(1);

    write(judging.answer("pond.cloudy.2"), "The warden was told today");
    store.all();
    assertThat(row("pond").unanswered()).isFalse();
    assertThat(judging.summary().get().unanswered()).isZero();
    assertThat(judging.summary().get().signals()).hasSize(1);
  }

  @Test
  void aReasonStaysWithItsAspect() {
    write(judging.why(Voice.ADVISER, "slates"), "Moss");
    judging.step(1);
    store.all();
    assertThat(judging.why(Voice.ADVISER, "gutters").text().get()).isEmpty();
    assertThat(open.visit().findings().judgement("slates").rationale()).isEqualTo("Moss");
  }

  @Test
  void undoTakesAPlacementBack() {
    judging.place(2);
    open.desk().undo();
    store.all();
    assertThat(row("slates").rank()).isZero();
  }

  /// Types a line of evidence and does not enter it.
  private void note(String aspect, String words) {
    judging.nextLine(aspect).text().set(words);
  }

  /// The evidence a program started anew would find.
  private List<String> kept() throws ProblemException {
    return open.stored().findings().evidence().stream().map(Evidence::text).toList();
  }

  private String selected() {
    return judging.sheet().get().aspect().id();
  }

  private AspectRow row(String aspect) {
    return judging.areas().get().stream()
        .flatMap(area -> area.aspects().stream())
        .filter(row -> row.id().equals(aspect))
        .findFirst()
        .orElseThrow();
  }

  private Placement stored(String aspect) {
    return open.visit().findings().judgement(aspect).placement();
  }

  private static void write(Draft draft, String words) {
    draft.text().set(words);
    draft.save();
  }
}
