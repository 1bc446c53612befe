package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.application.OpenVisits;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryAgreeingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<Person> PRIYA = List.of(new Person("Priya Lindqvist", "headteacher"));

  private OpenVisits visits;
  private OpenVisit open;
  private CategoryAgreeing agreeing;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    visits = new OpenVisits(folder);
    open = visits.start(Frameworks.small());
    agreeing = new CategoryAgreeing(open);
    new Judging(open).place("plan", new Placement.In("developing"));
  }

  @AfterEach
  void close() {
    visits.close();
  }

  @Test
  void whatIsAgreedIsInTheStoreWithWhatWasProposed() throws ProblemException {
    agreeing.agree("established", PRIYA, " Results came in better. ", DAY);

    assertThat(stored().agreement())
        .isEqualTo(
            new Agreement("established", "developing", PRIYA, "Results came in better.", DAY));
    assertThat(stored().state()).isEqualTo(VisitState.DRAFT);
    assertThat(stored().agreeing()).isNull();
  }

  @Test
  void namesAReasonForAnotherAndADayAreNeeded() throws ProblemException {
    assertThat(refusal(() -> agreeing.agree("developing", List.of(), "", DAY)))
        .isEqualTo("visit.category.nobody");
    assertThat(refusal(() -> agreeing.agree("established", PRIYA, " ", DAY)))
        .isEqualTo("visit.category.no-reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreeing.agree("splendid", PRIYA, "", DAY));
    assertThat(stored().agreement()).isNull();
  }

  /// A visit with such an agreement could not be read again.
  @Test
  @SuppressWarnings("NullAway")
  void anAgreementWithoutADayNeverReachesTheStore() throws ProblemException {
    assertThatNullPointerException()
        .isThrownBy(() -> agreeing.agree("developing", PRIYA, "", null));
    assertThat(stored().agreement()).isNull();
  }

  @Test
  void anAgreementStandsWhileItIsReconsideredAndIsFilledInWhenTakenBack() throws ProblemException {
    agreeing.agree("developing", PRIYA, "", DAY);
    agreeing.reconsider();
    agreeing.fillIn(form -> form.withCategory("established").withReason("Seen again"));
    assertThat(stored().agreement()).isNotNull().returns("developing", Agreement::category);

    agreeing.leaveAsItWas();
    assertThat(stored().agreeing()).isNull();

    agreeing.withdraw();
    assertThat(stored().agreement()).isNull();
    assertThat(stored().agreeing())
        .isNotNull()
        .satisfies(
            form -> {
              assertThat(form.category()).isEqualTo("developing");
              assertThat(form.people()).isEqualTo(PRIYA);
              assertThat(form.date()).isEqualTo(DAY);
            });
  }

  private Outcome stored() throws ProblemException {
    return visits.again(open).visit().outcome();
  }

  private static String refusal(Step step) {
    return catchThrowableOfType(ProblemException.class, step::run).problem().key();
  }

  private interface Step {
    void run() throws ProblemException;
  }
}
