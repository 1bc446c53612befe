package org.daybook.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daybook.application.Session;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.calendar.Dated;
import org.daybook.application.calendar.Dated.Kind;
import org.daybook.application.file.Routing;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm.State;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms and the calendar on a real store.
class FormsTest {
  private static final Subject SCHOOL =
      new Subject(PatsStore.ASHLEY_DOWN, "Ashley Down Primary School");

  private Session session;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = Documents.store(folder, "bedford-2018");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void everyAnswerIsThereAfterOpeningAgain() throws Exception {
    OpenForm open = Documents.equalityAnalysis(session);
    OpenForm again = session.forms().open(open.standing().filled().id());

    assertThat(again.standing().filled()).isEqualTo(open.standing().filled());
    assertThat(again.standing().title()).contains("School improvement strategy");
    assertThat(again.standing().progress().missing()).isEmpty();
    assertThat(session.forms().about(null))
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.state()).isEqualTo(State.DRAFT);
              assertThat(summary.next()).contains(LocalDate.of(2026, 12, 10));
              assertThat(summary.title()).contains("School improvement strategy");
            });
  }

  @Test
  void aRecurringFormIsThereOnceForEachPeriod() throws Exception {
    session.preferences().setFramework("equals-2024");
    Framework framework = session.framework();
    List<Period> terms = Period.of(Every.TERM, framework.practice(), 2026);
    Forms forms = session.forms();
    UUID autumn = forms.start(framework, "headteacher-report", SCHOOL, terms.getFirst());
    assertThat(forms.start(framework, "headteacher-report", SCHOOL, terms.getFirst()))
        .isEqualTo(autumn);
    assertThat(forms.start(framework, "headteacher-report", SCHOOL, terms.get(1)))
        .isNotEqualTo(autumn);
    assertThat(forms.about(PatsStore.ASHLEY_DOWN))
        .extracting(summary -> summary.period().name())
        .containsExactly("Spring", "Autumn");
    assertThat(forms.about(PatsStore.MADE_UP)).isEmpty();
    assertThat(forms.about(null)).isEmpty();
  }

  @Test
  void isApprovedOnlyWhenNothingIsMissing() throws Exception {
    OpenForm open = Documents.begun(session, "equality-analysis");
    FormFilling filling = new FormFilling(open);
    FormApproving approving = new FormApproving(open);
    assertThat(refused(() -> approving.approve("Ada", PatsStore.TODAY)))
        .isEqualTo("forms.approve.missing");
    for (int n = 1; n <= 9; n++) {
      filling.answer(Answers.key("relevance", n), Answers.NO);
    }
    assertThat(refused(() -> approving.approve("Ada", PatsStore.TODAY)))
        .isEqualTo("forms.approve.missing");
    filling.answer("explanation", "It orders paper.");
    assertThat(refused(() -> approving.approve("Ada", PatsStore.TODAY)))
        .as("without its head")
        .isEqualTo("forms.approve.missing");
    for (String head : List.of("title", "service", "lead-officer", "description")) {
      filling.answer(head, "Paper (invented)");
    }
    assertThat(refused(() -> approving.approve(" ", PatsStore.TODAY)))
        .isEqualTo("forms.approve.nobody");

    FormStanding approved = approving.approve(" Ada ", PatsStore.TODAY);
    assertThat(approved.filled().approval().orElseThrow().by()).isEqualTo("Ada");
    assertThat(approved.saving().canUndo()).isFalse();
    assertThat(refused(() -> filling.answer("summary", "More"))).isEqualTo("forms.answer.locked");
    assertThat(open.record().undo().filled().locked()).isTrue();
  }

  @Test
  void whatWasApprovedIsKeptWhenItIsOpenedAgain() throws Exception {
    OpenForm open = Documents.equalityAnalysis(session);
    FormApproving approving = new FormApproving(open);
    Answers approved = open.standing().filled().answers();
    approving.approve("Ada", PatsStore.TODAY);
    assertThat(refused(() -> approving.reopen(PatsStore.TODAY, "")))
        .isEqualTo("forms.reopen.reason");
    approving.reopen(PatsStore.TODAY, "A figure was wrong");
    new FormFilling(open).answer("summary", "Other");

    var again = session.forms().open(open.standing().filled().id()).standing().filled();
    assertThat(again.state()).isEqualTo(State.DRAFT);
    assertThat(again.answers().get("summary")).isEqualTo("Other");
    assertThat(again.versions()).hasSize(1);
    assertThat(again.versions().getFirst().answers()).isEqualTo(approved);
  }

  @Test
  void linesAndAnswersAreTakenBackAndMadeAgain() throws Exception {
    OpenForm open = Documents.begun(session, "equality-analysis");
    FormFilling filling = new FormFilling(open);
    TableRow row = filling.addRow("actions", 3).filled().answers().rows("actions").getFirst();
    filling.cell("actions", row.id(), 1, "Sweep");
    filling.removeRow("actions", row.id());
    assertThat(open.standing().filled().answers().rows("actions")).isEmpty();
    assertThat(open.record().undo().filled().answers().rows("actions", 3))
        .containsExactly(row.with(1, "Sweep"));
    assertThat(open.record().redo().filled().answers().rows("actions")).isEmpty();
    assertThat(filling.cell("actions", row.id(), 1, "Late").filled().answers())
        .isEqualTo(Answers.NONE);
  }

  @Test
  void theCalendarKnowsVisitsActionsAndReviews() throws Exception {
    OpenForm form = Documents.equalityAnalysis(session);
    UUID visit =
        PatsStore.planned(session, PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 12, 8), "Reading");
    OpenVisit other =
        session.open(PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2026, 11, 2), ""));
    ActionPlanning planning = new ActionPlanning(other);
    Action action = planning.add().visit().outcome().actions().getFirst();
    planning.save(action.withWhat("Hear readers").withDue(LocalDate.of(2026, 11, 20)));

    List<Dated> open = session.calendar().open();
    assertThat(open)
        .extracting(Dated::kind, dated -> dated.on().toString(), Dated::what)
        .containsExactly(
            tuple(Kind.ACTION, "2026-11-20", "Hear readers"),
            tuple(Kind.VISIT, "2026-12-08", "Termly meeting"),
            tuple(Kind.DOCUMENT, "2026-12-10", "Date of decision"),
            tuple(Kind.DOCUMENT, "2027-06-03", "Next review"));
    assertThat(open.getFirst().overdue(PatsStore.TODAY)).isTrue();
    assertThat(open.get(1).opens()).isEqualTo(new Dated.Target.OfVisit(visit));

    planning.save(other.standing().visit().outcome().actions().getFirst().withAction(Rag.GREEN));
    new FormFilling(form).seenTo("decision-date", true);
    assertThat(session.calendar().open())
        .extracting(Dated::what)
        .containsExactly("Termly meeting", "Next review");
  }

  @Test
  void theCalendarKnowsWhatARouteMakesDue() throws Exception {
    session.preferences().setFramework("equals-2018");
    Framework framework = session.framework();
    UUID review =
        session
            .visits()
            .start(
                new NewVisit(
                    PatsStore.ASHLEY_DOWN,
                    framework.id(),
                    "external-quality-review",
                    LocalDate.of(2024, 3, 5),
                    "Pat Lindqvist (invented)",
                    List.of(),
                    ""));
    OpenVisit visit = session.open(review);
    new CategoryAgreeing(visit)
        .agree(
            framework.categories().getFirst().id(),
            List.of(new Person("Sam Okonjo (invented)", "headteacher")),
            "As seen",
            LocalDate.of(2024, 3, 5));

    assertThat(session.calendar().open())
        .anySatisfy(
            dated -> {
              assertThat(dated.kind()).isEqualTo(Kind.TO_PLAN);
              assertThat(dated.on()).isEqualTo(LocalDate.of(2027, 3, 5));
              assertThat(dated.opens()).isEqualTo(new Dated.Target.OfSchool(PatsStore.ASHLEY_DOWN));
            });
  }

  @Test
  void aSchoolWithoutVisitsIsInTheCalendarOnceItsReviewIsNoted() throws Exception {
    session.preferences().setFramework("equals-2018");
    Framework framework = session.framework();
    Strand preventative = framework.practice().route().strands().getFirst();
    Routing routing = new Routing(session.schoolFiles().open(PatsStore.MADE_UP));
    routing.choose(framework, preventative, LocalDate.of(2026, 9, 1), "New to the trust");
    assertThat(session.calendar().open()).isEmpty();
    routing.done(
        framework,
        preventative.steps().stream()
            .filter(step -> "external-quality-review".equals(step.visit()))
            .findFirst()
            .orElseThrow(),
        LocalDate.of(2025, 2, 4),
        "",
        PatsStore.TODAY);

    assertThat(session.calendar().open())
        .singleElement()
        .satisfies(
            dated -> {
              assertThat(dated.on()).isEqualTo(LocalDate.of(2028, 2, 4));
              assertThat(dated.about()).isEqualTo("Made Up Infant School");
            });
  }

  @Test
  void figuresOfAReportLieInTheGridItFeeds() throws Exception {
    session.preferences().setFramework("ethos-2023");
    Framework framework = session.framework();
    Period autumn = Period.of(Every.TERM, framework.practice(), 2026).getFirst();
    UUID id = session.forms().start(framework, "headteachers-report", SCHOOL, autumn);
    OpenForm open = session.forms().open(id);
    String key = "behaviour-figures.serious-incidents";
    FilledGrid.Frame grid =
        FilledGrid.Frame.of(
            framework,
            Objects.requireNonNull(open.standing().form().feeds()),
            PatsStore.ASHLEY_DOWN,
            "Ashley Down Primary School",
            "2026/27");
    new FormFilling(open).answer(key, "3");
    assertThat(session.gridFigures().of(grid, autumn.name()).get("serious-incidents"))
        .isEqualByComparingTo("3");

    session.gridFigures().enter(grid, autumn.name(), "serious-incidents", new BigDecimal("4"));
    OpenForm again = session.forms().open(id);
    assertThat(again.standing().filled().answers().get(key)).isEqualTo("4");
    new FormFilling(again).answer(key, "");
    assertThat(session.gridFigures().of(grid, autumn.name()))
        .doesNotContainKey("serious-incidents");
    again.record().undo();
    assertThat(session.gridFigures().of(grid, autumn.name()).get("serious-incidents"))
        .isEqualByComparingTo("4");
    assertThat(session.forms().about(PatsStore.ASHLEY_DOWN))
        .singleElement()
        .satisfies(summary -> assertThat(summary.filled()).isEqualTo(1));
  }

  private static String refused(Callable<?> asked) {
    return catchThrowableOfType(ProblemException.class, asked::call).problem().key();
  }
}
