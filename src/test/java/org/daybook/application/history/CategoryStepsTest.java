package org.daybook.application.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.application.Session;
import org.daybook.application.timeline.Event;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.history.CategoryLine;
import org.daybook.domain.history.CategoryLine.Point;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.history.CategoryStep.Issue;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit of 16 June 2026 whose note was issued as Developing and revised later.
class CategoryStepsTest {
  private static final LocalDate VISITED = LocalDate.of(2026, 6, 16);
  private static final LocalDate REVISED = LocalDate.of(2026, 11, 20);
  private static final String PAT = "Pat Lindqvist (invented)";

  private Session session;
  private OpenVisit visit;

  @BeforeEach
  void issue(@TempDir Path folder) throws Exception {
    session = PatsStore.filled(folder);
    visit =
        session.open(
            session.visits().at(PatsStore.MADE_UP).stream()
                .filter(each -> each.occasion().date().equals(VISITED))
                .findFirst()
                .orElseThrow()
                .id());
    session.noteCourse(visit).issue(PAT);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void onlyVisitsThatLedToACategoryAreStepsTheEarliestFirst() throws Exception {
    assertThat(steps())
        .extracting(CategoryStep::on)
        .containsExactly(LocalDate.of(2025, 11, 4), VISITED);
    assertThat(steps()).extracting(CategoryStep::issued).containsOnlyNulls();
  }

  @Test
  void aCategoryThatWasIssuedStaysWhenARevisionAgreesAnother() throws Exception {
    revise("established");

    assertThat(steps())
        .extracting(
            step -> step.visit().agreed(),
            CategoryStep::on,
            CategoryStep::term,
            CategoryStep::issued)
        .containsExactly(
            tuple("Causing Concern", LocalDate.of(2025, 11, 4), "Autumn 2", null),
            tuple("Developing", VISITED, "Summer 2", new Issue(1, PatsStore.TODAY)),
            tuple("Established", REVISED, "Autumn 2", null));
    List<CategoryLine> lines = CategoryLine.of(steps(), List.of(), session.frameworks().all());
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().points()).extracting(Point::rank).containsExactly(4, 3, 2);
    assertThat(lines.getFirst().points().getLast().visited()).isEqualTo(VISITED);
    assertThat(agreements())
        .extracting(Event::on, Event::what)
        .startsWith(tuple(REVISED, "Established"), tuple(VISITED, "Developing"));
    assertThat(agreements().get(1).detail()).endsWith("issued in version 1 on 23 Nov 2026");

    session.noteCourse(visit).issue(PAT);
    assertThat(steps()).hasSize(3).last().extracting(CategoryStep::issued).isNull();
  }

  @Test
  void aRevisionThatAgreesTheSameAgainIsNoStep() throws Exception {
    revise("developing");
    assertThat(steps()).hasSize(2).last().extracting(CategoryStep::on).isEqualTo(VISITED);
    assertThat(agreements()).as("each was agreed on a day of its own").hasSize(3);
  }

  private void revise(String category) throws ProblemException {
    session.noteCourse(visit).revise(PAT, "More was seen");
    new CategoryAgreeing(visit)
        .agree(category, List.of(new Person("Sam (invented)", "headteacher")), "As seen", REVISED);
  }

  private List<CategoryStep> steps() throws ProblemException {
    return session.categorySteps().at(PatsStore.MADE_UP);
  }

  private List<Event> agreements() throws ProblemException {
    return session.schoolTimeline().at(PatsStore.MADE_UP).stream()
        .filter(event -> event.kind() == Kind.CATEGORY)
        .toList();
  }
}
