package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.report.NoteBlocks.FRAMEWORK;
import static org.daybook.report.NoteBlocks.FULL;
import static org.daybook.report.NoteBlocks.blocks;
import static org.daybook.report.NoteBlocks.facts;
import static org.daybook.report.NoteBlocks.headings;
import static org.daybook.report.NoteBlocks.larkfield;
import static org.daybook.report.NoteBlocks.words;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.NoteContent;
import org.junit.jupiter.api.Test;

class NoteOfVisitTest {

  @Test
  void sectionsStandInTheOrderOfTheNote() {
    assertThat(headings(FULL))
        .containsExactly(
            "Note of visit",
            "Summary",
            "Category",
            "Signals and what is being done",
            "Strengths",
            "Actions",
            "Context",
            "Category in detail",
            "How the judgements lead to a proposal",
            "Report card",
            "What Universal support brings",
            "Judgements",
            "Leadership",
            "Attendance",
            "Safety",
            "Other evidence",
            "Circulation and sign-off");
  }

  @Test
  void aVisitWithNothingToSumUpHasNoSummary() {
    assertThat(headings(Visits.empty(FRAMEWORK)))
        .containsExactly("Note of visit", "Category", "Circulation and sign-off");
  }

  @Test
  void everyPageSaysThatItIsADraftAndADemoSaysThatItIsInvented() {
    NoteContent note = NoteOfVisit.schoolCopy(FULL, FRAMEWORK, null);
    assertThat(note.frame().marks()).containsExactly("Draft, not issued");
    assertThat(note.invented().frame().marks())
        .containsExactly("Draft, not issued", "Demo – invented data");
    assertThat(note.invented().blocks()).isEqualTo(note.blocks());
  }

  @Test
  void typedTextBecomesParagraphsAndLists() {
    Visit visit =
        Visits.withNote(
            Visits.empty(FRAMEWORK),
            "context",
            "One\nline\n\n \nTwo\n- a\n  more of a\n• b\nThree\n-not a list");
    assertThat(blocks(visit).skip(4).limit(4))
        .containsExactly(
            new Block.Words(Tone.BODY, "One\nline"),
            new Block.Words(Tone.BODY, "Two"),
            new Block.Bullets(List.of("a more of a", "b")),
            new Block.Words(Tone.BODY, "Three\n-not a list"));
  }

  @Test
  void theTitleBlockAsksAndAnswers() {
    assertThat(facts(FULL, 0))
        .containsEntry("URN", "109876")
        .containsEntry("Date", "23 November 2026  ·  Autumn 2, 2026/27")
        .containsEntry("Type of visit", "School improvement visit")
        .containsEntry("School improvement officer", "Robin Invented")
        .containsEntry("Present", "Sam Example, headteacher\nAlex Sample, chair of governors")
        .containsEntry("State", "Draft, not issued")
        .doesNotContainKey("Length");
  }

  @Test
  void hoursAndTheNextVisitAreInTheNote() {
    Visit framed =
        FULL.with(FULL.occasion().withHours(Hours.read("9:15-12:30").orElseThrow()))
            .with(FULL.outcome().with(new NextVisit(LocalDate.of(2027, 1, 12), "Reading")));
    assertThat(facts(framed, 0)).containsEntry("Time", "09:15 to 12:30  ·  3 hours 15 minutes");
    List<Block> blocks = NoteOfVisit.schoolCopy(framed, FRAMEWORK, null).blocks();
    assertThat(((Block.Together) blocks.get(blocks.size() - 2)).blocks())
        .containsExactly(
            new Block.Heading(2, "Next visit"),
            new Block.Words(Tone.BODY, "12 January 2027: Reading"));
    assertThat(facts(FULL, 0)).doesNotContainKey("Time");
  }

  @Test
  void aSignalStandsApartWithItsAnswer() {
    assertThat(blocks(FULL))
        .contains(
            new Block.Alert(
                "Signal: Safeguarding",
                "A sign of Concern, number 1.",
                "Training booked for January."));
    assertThat(blocks(FULL.with(FULL.findings().withSignalAnswer("safeguarding.concern.1", ""))))
        .contains(
            new Block.Alert(
                "Signal: Safeguarding", "A sign of Concern, number 1.", "Nobody has said yet."));
  }

  @Test
  void theHeadteacherOfTheRegisterSignsWhenNobodyPresentDoes() {
    var o = FULL.occasion();
    Visit alone =
        FULL.with(
            new org.daybook.domain.visit.Occasion(
                o.school(),
                o.schoolName(),
                o.type(),
                o.date(),
                o.halfTerm(),
                o.adviser(),
                List.of(),
                ""));
    List<Block> blocks = NoteOfVisit.schoolCopy(alone, FRAMEWORK, larkfield()).blocks();
    Block.Grid signatures = (Block.Grid) ((Block.Together) blocks.getLast()).blocks().getLast();
    assertThat(words(signatures.rows().get(1))).startsWith("Headteacher", "Sam Example");
    assertThat(words(signatures.rows().get(2))).startsWith("Chair of governors", "");
    assertThat(((Block.Facts) blocks.get(2)).facts().getFirst().value())
        .isEqualTo("109876  ·  Primary  ·  Penhallow");
  }
}
