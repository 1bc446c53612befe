package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.versions.Line;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said of a note, and of which words: an answer, a signature and a lead's word stand for
/// what was read, and for nothing written afterwards.
class ChangedSinceTest {
  private static final String PAT = "Pat Lindqvist (invented)";
  private static final Reply ACCURATE =
      new Reply(true, "Hetty Head (invented)", PatsStore.TODAY, "", Map.of());
  private static final Reply INACCURATE =
      new Reply(false, "Hetty Head (invented)", PatsStore.TODAY, "The figure 42", Map.of());
  private static final Signature SIGNED =
      new Signature("Hetty Head (invented)", Signature.HEADTEACHER, PatsStore.TODAY);

  private Session session;
  private OpenVisit open;
  private NoteCourse course;
  private NoteTaking notes;

  @BeforeEach
  void aDraft(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    open = session.open(visit);
    notes = new NoteTaking(open);
    notes.write("strengths", "The figure is 42.");
    notes.finish();
    course = session.noteCourse(open);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void anAnswerIsNoAnswerToWhatIsWrittenAfterwards() throws Exception {
    answer(ACCURATE);
    course.takeBack(PAT);
    assertThat(now().foundAccurate()).isTrue();

    notes.write("strengths", "The figure is 43.");
    assertThat(now().foundAccurate()).isFalse();
    open.undo();
    assertThat(now().foundAccurate()).isTrue();
    open.redo();
    course.issue(PAT);

    assertThat(words(Copy.SCHOOL))
        .contains("Accurate, before later changes: Hetty Head (invented)")
        .contains("This note was changed after that answer was given");
    assertThat(session.open(open.visit().id()).visit().outcome().course().foundAccurate())
        .isFalse();
  }

  @Test
  void whatIsTakenBackAndNotChangedIsStillAnswered() throws Exception {
    answer(ACCURATE);
    course.takeBack(PAT);
    notes.write("private-notes", Audience.PRIVATE, "Ask about the roof");
    notes.write("strengths", Audience.INTERNAL, "Two more days may be needed");
    course.issue(PAT);

    assertThat(words(Copy.SCHOOL)).contains("Accurate: Hetty Head").doesNotContain("later changes");
  }

  @Test
  void aMendedNoteTellsTheReplyAsGivenToItsEarlierWording() throws Exception {
    answer(INACCURATE);
    course.view("Counted twice");
    notes.write("strengths", "The figure is 43.");

    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.DISPUTED);
    assertThat(words(Copy.SCHOOL))
        .contains("Disputed and changed since, not issued")
        .contains("Inaccurate, before later changes: Hetty Head")
        .contains("The figure 42", "Counted twice");
    course.send(PAT, PatsStore.TODAY.plusDays(5));
    assertThat(now().reply()).isNull();
    course.answer(ACCURATE);
    assertThat(words(Copy.SCHOOL)).contains("Accurate: Hetty Head").doesNotContain("later changes");
  }

  @Test
  void theLeadsWordStandsForWhatTheLeadRead() throws Exception {
    course.passToLead(PAT);
    course.leadSays(true, "Ana Brito (invented)", PatsStore.TODAY, "");
    course.takeBack(PAT);
    assertThat(words(Copy.INTERNAL)).doesNotContain("later changes");
    notes.write("strengths", Audience.INTERNAL, "Two more days may be needed");
    course.issue(PAT);

    assertThat(words(Copy.INTERNAL))
        .contains("Accepted by Ana Brito (invented), 23 November 2026, before later changes");
  }

  @Test
  void nobodyHasSignedAnAgendaADocumentOrANextVisitThatIsChanged() throws Exception {
    assertUnsigned(() -> new Preparing(open).agenda("Learning walk first"));
    assertUnsigned(() -> new Preparing(open).tick("The plan for reading", true));
    assertUnsigned(() -> notes.comeBack(new NextVisit(PatsStore.TODAY.plusDays(60), "Reading")));
    course.signing().sign(SIGNED);
    notes.write("private-notes", Audience.PRIVATE, "Ask about the roof");
    assertThat(now().signatures()).containsExactly(SIGNED);
  }

  @Test
  void whatOnlyTheOfficeReadsLeavesTheHeadteachersNameAndTakesTheAdvisers() throws Exception {
    course.signing().sign(SIGNED);
    course
        .signing()
        .sign(new Signature(PAT, open.framework().vocabulary().adviser(), PatsStore.TODAY));
    notes.write("strengths", Audience.INTERNAL, "Two more days may be needed");
    assertThat(now().signatures()).containsExactly(SIGNED);
    notes.write("strengths", "The figure is 43.");
    assertThat(now().signatures()).isEmpty();
  }

  @Test
  void whoeverSharesAPostSignsOnALineOfTheirOwn() throws Exception {
    course.signing().sign(SIGNED);
    course
        .signing()
        .sign(new Signature("Omar Head (invented)", Signature.HEADTEACHER, PatsStore.TODAY));
    assertThat(words(Copy.SCHOOL))
        .contains("Signed: Hetty Head (invented)", "Signed: Omar Head (invented)");
  }

  @Test
  void theAdvisersViewIsOfADisputedNoteAndTheSameOneChangesNothing() throws Exception {
    assertThatThrownBy(() -> course.view("Too early"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().key()).isEqualTo("note.course.view.none"));
    answer(INACCURATE);
    course.view("Counted twice");
    course.signing().sign(SIGNED);
    course.view("Counted twice");
    assertThat(now().signatures()).containsExactly(SIGNED);
    course.view("Counted once");
    assertThat(now().signatures()).isEmpty();
    course.issue(PAT);
    Course issued = now();
    assertThatThrownBy(() -> course.view("Afterwards")).isInstanceOf(ProblemException.class);
    assertThat(now()).isEqualTo(issued);
  }

  @Test
  void nobodyHasSignedWhatTheHeadteacherSaysLater() throws Exception {
    course.signing().sign(SIGNED);
    answer(ACCURATE);
    assertThat(now().signatures()).containsExactly(SIGNED);
    course.takeBack(PAT);
    answer(INACCURATE);
    assertThat(now().signatures()).isEmpty();
  }

  /// The category itself is mended, or taken back, while the note is disputed.
  @Test
  void everyChangeOfStateGoesAWayThatThereIs() throws Exception {
    String aspect = open.framework().aspects().getFirst().id();
    notes.reopen();
    new Judging(open).place(aspect, new Placement.In("established"));
    agree(PatsStore.TODAY);
    answer(INACCURATE);
    agree(PatsStore.TODAY.minusDays(1));
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.DISPUTED);
    assertThat(Objects.requireNonNull(now().reply()).overtaken()).isTrue();

    new CategoryAgreeing(open).withdraw();
    assertThat(open.visit().outcome().state()).isEqualTo(VisitState.IN_PROGRESS);
    assertThat(now().foundAccurate()).isFalse();
    agree(PatsStore.TODAY);
    course.issue(PAT);

    List<VisitState> steps = now().steps().stream().map(Step::to).toList();
    for (int n = 1; n < steps.size(); n++) {
      assertThat(Course.leads(steps.get(n - 1), steps.get(n))).as("%d of %s", n, steps).isTrue();
    }
    assertThat(words(Copy.SCHOOL)).contains("Inaccurate, before later changes");
  }

  private void agree(LocalDate on) throws Exception {
    new CategoryAgreeing(open)
        .agree("established", List.of(new Person("Hetty Head (invented)", "head")), "", on);
  }

  private void assertUnsigned(Change change) throws Exception {
    course.signing().sign(SIGNED);
    change.make();
    assertThat(now().signatures()).isEmpty();
    open.undo();
    assertThat(now().signatures()).containsExactly(SIGNED);
  }

  private void answer(Reply reply) throws Exception {
    course.send(PAT, PatsStore.TODAY.plusDays(5));
    course.answer(reply);
  }

  private Course now() {
    return open.visit().outcome().course();
  }

  private String words(Copy copy) throws Exception {
    NoteVersions versions = session.noteVersions();
    return versions.read(versions.of(open.visit()).getLast(), copy).stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private interface Change {
    void make() throws Exception;
  }
}
