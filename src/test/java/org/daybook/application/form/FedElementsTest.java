package org.daybook.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.booklet.Evaluations;
import org.daybook.domain.course.Reply;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What visits agreed of the elements of the school's overview.
class FedElementsTest {
  private Session session;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = Years.store(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whatAVisitSaysStandsInTheOverviewOnceTheHeadteacherFoundItsNoteAccurate() throws Exception {
    OpenVisit visit = visit(LocalDate.of(2026, 9, 22));
    say(visit, 2, "Good");
    UUID overview = overview();
    assertThat(standing(overview)).as("in progress").isEmpty();
    assertThat(inTheYear()).isEqualTo(new Evaluations.Cell("Good", LocalDate.of(2026, 9, 22)));

    NoteCourse course = session.noteCourse(visit);
    new NoteTaking(visit).finish();
    course.send(Years.PAT, LocalDate.of(2026, 12, 1));
    assertThat(standing(overview)).as("out for its check").isEmpty();
    course.answer(reply(false));
    assertThat(standing(overview)).as("disputed").isEmpty();
    course.takeBack(Years.PAT);
    course.send(Years.PAT, LocalDate.of(2026, 12, 1));
    course.answer(reply(true));

    assertThat(standing(overview)).as("agreed").isEqualTo(Map.of("elements.2.1", "Good"));
    assertThat(inTheYear()).isEqualTo(new Evaluations.Cell("Good", null));
    course.issue(Years.PAT);
    assertThat(standing(overview)).as("issued").hasSize(1);
    course.revise(Years.PAT, "A word is wrong");
    assertThat(standing(overview)).as("taken up again").isEmpty();
    assertThat(inTheYear().draft()).isEqualTo(LocalDate.of(2026, 9, 22));
  }

  @Test
  void theLastVisitOfTheTermCountsAndWhatIsWrittenWins() throws Exception {
    OpenVisit first = visit(LocalDate.of(2026, 9, 22));
    say(first, 2, "Good");
    say(first, 4, "Rich");
    OpenVisit second = visit(LocalDate.of(2026, 12, 1));
    say(second, 2, "Strong in reading");
    OpenVisit spring = visit(LocalDate.of(2027, 2, 1));
    say(spring, 3, "Calm");
    UUID overview = overview();
    for (OpenVisit each : List.of(first, second, spring)) {
      new NoteTaking(each).finish();
      session.noteCourse(each).issue(Years.PAT);
    }

    OpenForm open = session.forms().open(overview);
    assertThat(open.standing().filled().answers().given())
        .isEqualTo(Map.of("elements.2.1", "Strong in reading", "elements.4.1", "Rich"));
    new FormFilling(open).answer("elements.4.1", "Rich, and known to all");
    session.noteCourse(second).revise(Years.PAT, "Seen again");
    say(second, 2, "Strong throughout");
    session.noteCourse(second).issue(Years.PAT);
    OpenForm again = session.forms().open(overview);
    assertThat(again.standing().filled().answers().given())
        .isEqualTo(
            Map.of("elements.2.1", "Strong throughout", "elements.4.1", "Rich, and known to all"));
    new FormFilling(again).answer("elements.4.1", "");
    assertThat(standing(overview)).containsEntry("elements.4.1", "Rich");
    assertThat(session.forms().kept(PatsStore.MADE_UP))
        .singleElement()
        .satisfies(kept -> assertThat(kept.done()).as("two of its elements only").isFalse());
  }

  private OpenVisit visit(LocalDate day) throws ProblemException {
    return session.open(Years.visit(session, "improvement-visit", day));
  }

  private static void say(OpenVisit visit, int element, String words) throws ProblemException {
    new NoteTaking(visit).write("agreed-evaluations." + element, words);
  }

  private UUID overview() throws ProblemException {
    return Years.form(session, "school-overview", Every.TERM, 0).standing().filled().id();
  }

  private Map<String, String> standing(UUID overview) throws ProblemException {
    return session.forms().open(overview).standing().filled().answers().given();
  }

  /// The second element in the autumn, as the school's year shows it.
  private Evaluations.Cell inTheYear() throws ProblemException {
    Evaluations evaluations = Years.open(session).standing().reading().evaluations().orElseThrow();
    return evaluations.rows().get(1).cells().getFirst();
  }

  private static Reply reply(boolean accurate) {
    return new Reply(
        accurate, "Sam Okonjo (invented)", LocalDate.of(2026, 11, 23), "Read", Map.of());
  }
}
