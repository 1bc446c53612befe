package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note that was sent, and the headteacher never answers.
class UnansweredTest {
  private static final LocalDate TODAY = PatsStore.TODAY;
  private static final LocalDate SENT = TODAY.minusDays(4);

  private Path folder = Path.of("");
  private Session session;
  private OpenVisit open;
  private NoteCourse course;

  @BeforeEach
  void write(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.empty(folder);
    UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, TODAY.minusDays(5), "Reading");
    open = session.open(id);
    new NoteTaking(open).finish();
    course = session.noteCourse(open);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void onTheDayItselfTheAnswerMayStillCome() throws Exception {
    course.send("Pat", SENT, TODAY);
    assertRefused("note.course.waits", () -> course.issue("Pat"));
    assertRefused("note.course.waits", () -> course.passToLead("Pat"));
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.OUT_FOR_CHECK);
    course.takeBack("Pat");
    course.issue("Pat");
    assertThat(pdf()).contains("None had come when this version was issued");
  }

  @Test
  void onceTheDayIsPastItIsIssuedAndSaysThatNoAnswerCame() throws Exception {
    course.send("Pat", SENT, TODAY.minusDays(1));
    course.issue("Pat");
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.ISSUED);
    assertThat(course.versions()).hasSize(1);
    assertThat(open.visit().outcome().course().steps())
        .extracting(Step::remark)
        .contains("No answer came by 22 Nov 2026");
    assertThat(open.visit().outcome().course().issued()).isPresent();
    assertThat(pdf()).contains("None came by 22 November 2026, the day asked for");
    course.revise("Pat", "The roll");
    assertThat(open.visit().outcome().course().version()).isEqualTo(2);
  }

  /// Asked once more, and not answered: what the headteacher said before is not lost from the note.
  @Test
  void anAnswerToAnEarlierQuestionStandsInTheNoteAllTheSame() throws Exception {
    course.send("Pat", SENT, TODAY.minusDays(1));
    course.answer(new Reply(false, "Sam", TODAY.minusDays(2), "The roll is 180", Map.of()));
    course.send("Pat", TODAY.minusDays(2), TODAY.minusDays(1));
    course.issue("Pat");
    assertThat(pdf())
        .contains("None came by 22 November 2026, the day asked for")
        .contains("Inaccurate: Sam, 21 November 2026", "The roll is 180");

    course.revise("Pat", "The roll");
    course.send("Pat", TODAY, TODAY.plusDays(3));
    assertThat(pdf()).as("the next version was not answered").doesNotContain("The roll is 180");
  }

  @Test
  void aQuestionTakenBackLeavesTheAnswerToTheOneBefore() throws Exception {
    course.send("Pat", SENT, TODAY);
    course.answer(new Reply(false, "Sam", TODAY.minusDays(2), "The roll is 180", Map.of()));
    course.send("Pat", TODAY, TODAY.plusDays(3));
    course.takeBack("Pat");
    assertThat(open.visit().outcome().course().reply())
        .isNotNull()
        .returns("The roll is 180", Reply::general);
    assertThat(open.visit().outcome().course().answering().all()).hasSize(1);
    course.issue("Pat");
    assertThat(pdf())
        .contains("Inaccurate: Sam, 21 November 2026", "The roll is 180")
        .doesNotContain("None had come");
  }

  @Test
  void orItIsPassedToTheLead() throws Exception {
    course.send("Pat", SENT, TODAY.minusDays(1));
    course.passToLead("Pat");
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.WITH_LEAD);
    assertThat(open.visit().outcome().course().steps())
        .extracting(Step::remark)
        .contains("No answer came by 22 Nov 2026");
  }

  @Test
  void withoutANameItStaysOut() throws Exception {
    course.send("Pat", SENT, TODAY.minusDays(1));
    assertRefused("note.course.nobody", () -> course.issue(" "));
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.OUT_FOR_CHECK);
  }

  private String pdf() throws Exception {
    Path note = folder.resolve("note.pdf");
    session.noteExport().write(open.standing(), Copy.SCHOOL, note);
    return PdfWords.of(note).replaceAll("\\s+", " ");
  }

  private static void assertRefused(String key, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }
}
