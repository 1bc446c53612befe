package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.words.Wording;
import org.junit.jupiter.api.Test;

/// A disagreement that stays: what the headteacher says and the adviser's view, in either copy.
class AccuracyCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final Framework FRAMEWORK = Frameworks.small();

  @Test
  void bothViewsStandInTheNote() {
    assertThat(facts(Copy.SCHOOL))
        .contains(
            new Fact("Headteacher's answer", "Inaccurate: Sam Example, 27 November 2026"),
            new Fact("Comment", "The roll is 412."),
            new Fact("On “Strengths”", "Phonics is taught daily."),
            new Fact("School improvement officer's view", "Two classes of six were seen."));
  }

  @Test
  void theSchoolsCopyHasNeitherEarlierAnswersNorWhatIsSaidOfInternalSections() {
    assertThat(words(Copy.SCHOOL)).noneMatch(w -> w.contains("EARLIER") || w.contains("RISKWORD"));
    assertThat(words(Copy.INTERNAL))
        .anyMatch(word -> word.contains("EARLIER"))
        .anyMatch(word -> word.contains("RISKWORD"))
        .noneMatch(word -> word.contains("NOBODY"));
  }

  @Test
  void anIssuedNoteNobodyWasAskedAboutSaysSo() {
    Fact unasked =
        new Fact("Headteacher's answer", "None: no accuracy check of this version was asked for");
    for (Copy copy : Copy.values()) {
      assertThat(facts(issued(Course.BEGINNING), copy)).contains(unasked);
      assertThat(facts(issued(disputed().outcome().course().revised("Roll")), copy))
          .contains(unasked);
      assertThat(facts(issued(disputed().outcome().course()), copy)).doesNotContain(unasked);
      assertThat(facts(issued(Course.BEGINNING.asked(DAY)), copy))
          .contains(
              new Fact(
                  "Headteacher's answer",
                  "None had come when this version was issued; it was asked for by "
                      + Wording.day(DAY)));
      assertThat(facts(Visits.full(FRAMEWORK), copy)).doesNotContain(unasked);
    }
  }

  private static Visit issued(Course course) {
    Visit visit = Visits.full(FRAMEWORK);
    Course gone = course.with(VisitState.ISSUED, Instant.EPOCH, "Pat", "");
    return visit.with(visit.outcome().at(VisitState.ISSUED, gone));
  }

  private static List<String> words(Copy copy) {
    return facts(copy).stream().map(Fact::value).toList();
  }

  private static List<Fact> facts(Copy copy) {
    return facts(disputed(), copy);
  }

  private static List<Fact> facts(Visit visit, Copy copy) {
    return NoteOfVisit.copy(visit, FRAMEWORK, null, copy).blocks().stream()
        .flatMap(AccuracyCheckTest::within)
        .flatMap(block -> block instanceof Block.Facts facts ? facts.facts().stream() : Stream.of())
        .toList();
  }

  private static Stream<Block> within(Block block) {
    return block instanceof Block.Together(List<Block> blocks) ? blocks.stream() : Stream.of(block);
  }

  private static Visit disputed() {
    Course course =
        Course.BEGINNING
            .asked(DAY)
            .answered(new Reply(false, "Sam Example", DAY, "EARLIER", Map.of()))
            .asked(DAY)
            .answered(
                new Reply(
                    false,
                    "Sam Example",
                    DAY,
                    "The roll is 412.",
                    Map.of(
                        "strengths", "Phonics is taught daily.",
                        "risk", "RISKWORD",
                        "private", "NOBODY")))
            .viewed("Two classes of six were seen.");
    Visit visit = Visits.full(FRAMEWORK);
    return visit.with(visit.outcome().at(VisitState.DISPUTED, course));
  }
}
