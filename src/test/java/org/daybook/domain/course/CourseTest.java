package org.daybook.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways from one state to another, and what is kept on them.
class CourseTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, OUT_FOR_CHECK, true",
    "DRAFT, ISSUED, true",
    "OUT_FOR_CHECK, AGREED, true",
    "OUT_FOR_CHECK, DISPUTED, true",
    "OUT_FOR_CHECK, DRAFT, true",
    "OUT_FOR_CHECK, ISSUED, false",
    "AGREED, ISSUED, true",
    "AGREED, WITH_LEAD, true",
    "DISPUTED, OUT_FOR_CHECK, true",
    "DISPUTED, ISSUED, true",
    "WITH_LEAD, ISSUED, true",
    "WITH_LEAD, OUT_FOR_CHECK, true",
    "ISSUED, DRAFT, true",
    "ISSUED, OUT_FOR_CHECK, false",
    "IN_PROGRESS, ISSUED, false",
    "PLANNED, OUT_FOR_CHECK, false"
  })
  void leadsWhereTheRuleSays(VisitState from, VisitState to, boolean leads) {
    assertThat(Course.leads(from, to)).isEqualTo(leads);
  }

  @Test
  void nothingLeadsFromAStateToItself() {
    for (VisitState state : VisitState.values()) {
      assertThat(Course.leads(state, state)).as(state.name()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, true, false",
    "IN_PROGRESS, true, false",
    "DRAFT, true, true",
    "OUT_FOR_CHECK, false, true",
    "AGREED, false, true",
    "DISPUTED, true, true",
    "WITH_LEAD, false, true",
    "ISSUED, false, true"
  })
  void whatSomebodyChecksIsNotChangedUnderThem(VisitState state, boolean open, boolean written) {
    assertThat(state.open()).isEqualTo(open);
    assertThat(state.written()).isEqualTo(written);
  }

  @Test
  void anAnswerBelongsToTheQuestionItWasGivenTo() {
    Reply reply = new Reply(false, "Sam", FRIDAY, "The roll is 412", Map.of());

    Course asked = Course.BEGINNING.asked(FRIDAY).answered(reply).asked(FRIDAY.plusDays(7));

    assertThat(asked.reply()).isNull();
    assertThat(asked.replyBy()).isEqualTo(FRIDAY.plusDays(7));
  }

  @Test
  void aNewVersionBeginsWithNobodysNameAndKeepsEveryStep() {
    Course issued =
        Course.BEGINNING
            .with(VisitState.ISSUED, NOW, "Pat", "")
            .signed(new Signature("Sam", "headteacher", FRIDAY));

    Course revised = issued.revised("A figure was wrong");

    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.revision()).isEqualTo("A figure was wrong");
    assertThat(revised.signatures()).isEmpty();
    assertThat(revised.steps()).isEqualTo(issued.steps());
  }

  @Test
  void whoSignsAgainSignsOnce() {
    Course signed =
        Course.BEGINNING
            .signed(new Signature("Sam", "headteacher", FRIDAY))
            .signed(new Signature("Ada", "chair", FRIDAY))
            .signed(new Signature("Sam", "headteacher", FRIDAY.plusDays(1)));

    assertThat(signed.signatures())
        .containsExactly(
            new Signature("Ada", "chair", FRIDAY),
            new Signature("Sam", "headteacher", FRIDAY.plusDays(1)));
  }

  @Test
  void anEarlierAnswerIsNoAnswerToTheNextQuestionButIsKept() {
    Reply no = new Reply(false, "Sam", FRIDAY, "The roll is 412", Map.of());
    Reply yes = new Reply(true, "Sam", FRIDAY.plusDays(7), "", Map.of());

    Course course =
        Course.BEGINNING.asked(FRIDAY).answered(no).viewed("Counted").asked(FRIDAY.plusDays(7));

    assertThat(course.reply()).isNull();
    assertThat(course.answering().all()).containsExactly(no.withView("Counted"));
    assertThat(course.answered(yes).answering().all()).containsExactly(no.withView("Counted"), yes);
    assertThat(course.answered(yes).revised("Why").answering().earlier()).hasSize(2);
  }

  @Test
  void whatIsTypedIsGoneOnceItIsAnAnswer() {
    Replying typed =
        new Replying("Sam", "", "", Map.of()).withComment("roll", "41").withComment("more", "x");
    Course course = Course.BEGINNING.asked(FRIDAY).typed(typed.withComment("more", ""));

    assertThat(course.answering().typed())
        .isEqualTo(new Replying("Sam", "", "", Map.of("roll", "41")));
    assertThat(course.answered(new Reply(true, "Sam", FRIDAY, "", Map.of())).answering().typed())
        .isNull();
    assertThat(course.revised("Why").answering().typed()).isNull();
  }

  @Test
  void whatTheLeadSaysAndWhyIsTypedUntilItIsSaid() {
    Course typed =
        Course.BEGINNING.with(
            Typing.NONE
                .withLeadBy("Ana")
                .withLeadComment("Say whe")
                .withReason("The ro")
                .withSigning(Signing.by("Headteacher")));
    LeadCheck back = new LeadCheck(false, "Ana", Instant.EPOCH, "Say where");

    assertThat(typed.passedOn().typing()).isEqualTo(typed.typing());
    assertThat(typed.checked(back).typing())
        .isEqualTo(Typing.NONE.withSigning(Signing.by("Headteacher")));
    assertThat(typed.checked(back).passedOn().typing())
        .isEqualTo(Typing.NONE.withLeadBy("Ana").withSigning(Signing.by("Headteacher")));
    assertThat(typed.revised("The roll").typing()).isEqualTo(Typing.NONE);
  }
}
