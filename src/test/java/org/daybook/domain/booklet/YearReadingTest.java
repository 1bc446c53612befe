package org.daybook.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Place.Moment;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearReadingTest {
  private static final Framework PACK =
      PackLibrary.builtIn().all().stream()
          .filter(framework -> framework.id().equals("equals-2024"))
          .findFirst()
          .orElseThrow();
  private static final Urn SCHOOL = new Urn("109876");
  private static final Place DATA = new Place(1, Moment.BEFOREHAND, 1);
  private static final Place NOTE = new Place(1, Moment.ON_THE_DAY, 1);
  private static final Place OVERVIEW = new Place(1, Moment.ON_THE_DAY, 2);
  private static final LocalDate VISIT = LocalDate.of(2026, 9, 22);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

  @Test
  void goesThroughTheYearWithEachTermAfterItsHalfTerms() {
    assertThat(read(NOVEMBER, List.of(), List.of()).stops())
        .extracting(stop -> stop.span().name())
        .containsExactly(
            "Term 1", "Term 2", "Autumn", "Term 3", "Term 4", "Spring", "Term 5", "Term 6",
            "Summer");
    OfTerm spring = read(NOVEMBER, List.of(), List.of()).terms().get(1);
    assertThat(spring.span())
        .isEqualTo(new Span("Spring", LocalDate.of(2027, 1, 2), LocalDate.of(2027, 4, 12)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-09-21, NOT_YET_DUE, NOT_YET_DUE
          2026-09-22, MISSING,     NOT_YET_DUE
          2026-09-23, MISSING,     MISSING
          """)
  void wantsThingsByTheDayOfTheVisit(LocalDate today, State beforehand, State onTheDay) {
    YearReading reading = read(today, List.of(visit(VISIT, Outcome.PLANNED)), List.of());

    assertThat(item(reading, DATA).state()).isEqualTo(beforehand);
    assertThat(item(reading, NOTE).state()).isEqualTo(onTheDay);
    assertThat(item(reading, OVERVIEW).state()).isEqualTo(onTheDay);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31, NOT_YET_DUE", "2026-11-01, MISSING"})
  void withoutAVisitWantsThemWhenTheHalfTermIsOver(LocalDate today, State state) {
    assertThat(read(today, List.of(), List.of()).halfTerms().getFirst().entries())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.items()).extracting(ItemReading::state).containsOnly(state));
  }

  @Test
  void nothingIsMissingWithoutWhatIsOnlyOffered() {
    OfHalfTerm second = read(LocalDate.of(2027, 2, 1), List.of(), List.of()).halfTerms().get(1);

    assertThat(second.entries().getFirst().beforehand())
        .extracting(ItemReading::state)
        .containsExactly(State.NOT_NEEDED, State.MISSING, State.MISSING, State.NOT_NEEDED);
    assertThat(second.missing()).hasSize(4);
    assertThat(second.asked()).isEqualTo(4);
  }

  @Test
  void aNoteSaysByItselfThatItIsFinished() {
    Recorded open = visit(VISIT, Outcome.PLANNED);
    Recorded finished = visit(VISIT, Outcome.PLANNED.finished());
    Recorded second = visit(VISIT.plusDays(7), Outcome.PLANNED);
    Recorded toCome = visit(NOVEMBER.plusDays(1), Outcome.PLANNED);

    assertThat(note(open)).isEqualTo(State.MISSING);
    assertThat(note(finished)).isEqualTo(State.DONE);
    assertThat(note(finished, second)).isEqualTo(State.MISSING);
    assertThat(note(finished, toCome)).isEqualTo(State.DONE);
  }

  @Test
  void aFormIsThereOnceEveryPartOfItIsFilledIn() {
    KeptForm whole = whole("attainment-overview", "Term 1");
    KeptForm empty = overview("Term 1", Answers.NONE);
    KeptForm begun = overview("Term 1", Answers.NONE.with("findings", "Phonics rose."));
    KeptForm later = overview("Term 3", Answers.NONE.with("findings", "Phonics rose."));

    assertThat(item(read(NOVEMBER, List.of(), List.of(empty)), OVERVIEW).state())
        .isEqualTo(State.MISSING);
    assertThat(item(read(NOVEMBER, List.of(), List.of(later)), OVERVIEW).state())
        .isEqualTo(State.MISSING);
    assertThat(item(read(NOVEMBER, List.of(), List.of(begun)), OVERVIEW).state())
        .isEqualTo(State.MISSING);
    assertThat(item(read(NOVEMBER, List.of(), List.of(whole)), OVERVIEW).state())
        .isEqualTo(State.DONE);
  }

  @Test
  void aTickCountsAndIsTakenBack() {
    YearRecord ticked = record().with(DATA, new Tick("Pat", VISIT));
    YearReading reading = YearReading.of(material(NOVEMBER, List.of(), List.of()).with(ticked));

    assertThat(item(reading, DATA).state()).isEqualTo(State.DONE);
    assertThat(reading.missing()).isEqualTo(read(NOVEMBER, List.of(), List.of()).missing() - 1);
    assertThat(ticked.with(DATA, null)).isEqualTo(record());
    assertThat(ticked.withWords("Autumn", "x").withWords("Autumn", " ")).isEqualTo(ticked);
  }

  @Test
  void whatDoesNotApplyIsNotMissingAndIsTakenBack() {
    SetAside said = new SetAside("The visit was in the next half-term", "Pat", NOVEMBER);
    Matter data = new Matter("Term 1", DATA.key());
    YearRecord aside = record().with(data, said);
    Material material = material(NOVEMBER, List.of(), List.of());
    ItemReading item = item(YearReading.of(material.with(aside)), DATA);

    assertThat(item.state()).isEqualTo(State.SET_ASIDE);
    assertThat(item.aside()).contains(said);
    assertThat(YearReading.of(material.with(aside)).missing())
        .isEqualTo(YearReading.of(material).missing() - 1);
    assertThat(YearReading.of(material.with(aside)).halfTerms().getFirst().asked())
        .isEqualTo(YearReading.of(material).halfTerms().getFirst().asked() - 1);
    assertThat(aside.with(data, (SetAside) null)).isEqualTo(record());
    YearRecord ticked = aside.with(DATA, new Tick("Pat", VISIT));
    assertThat(item(YearReading.of(material.with(ticked)), DATA).state()).isEqualTo(State.DONE);
  }

  @Test
  void aFormOfATermThatDoesNotApplyIsNotMissing() {
    YearRecord aside =
        record()
            .with(
                new Matter("Autumn", "governors-meeting"),
                new SetAside("The governors did not meet", "", VISIT));
    Material january = material(LocalDate.of(2027, 1, 20), List.of(), List.of());
    OfTerm before = YearReading.of(january).terms().getFirst();
    OfTerm autumn = YearReading.of(january.with(aside)).terms().getFirst();

    assertThat(autumn.lacking()).isEqualTo(before.lacking() - 1);
    assertThat(autumn.missing())
        .extracting(slot -> slot.form().id())
        .doesNotContain("governors-meeting");
    assertThat(autumn.forms().stream().filter(autumn::setAside))
        .extracting(slot -> slot.form().id())
        .containsExactly("governors-meeting");
    assertThat(YearReading.of(january.with(aside)).terms().get(1).aside()).isEmpty();
  }

  @Test
  void whatWasTickedForTheVisitIsThereAndNotToBeTickedAgain() {
    Visit planned = visit(VISIT, Outcome.PLANNED).visit();
    ItemReading data = item(read(NOVEMBER, List.of(), List.of()), DATA);
    Recorded prepared =
        new Recorded(
            planned.with(planned.preparation().withDocument(data.item().text(), true)), PACK);

    ItemReading there = item(read(NOVEMBER, List.of(prepared), List.of()), DATA);

    assertThat(there.state()).isEqualTo(State.DONE);
    assertThat(there.proof()).isEqualTo(new ItemReading.ByVisit(prepared));
    assertThat(
            item(read(NOVEMBER, List.of(visit(VISIT, Outcome.PLANNED)), List.of()), DATA).proof())
        .isEqualTo(new ItemReading.ByHand(java.util.Optional.empty()));
  }

  @Test
  void saysOfAVisitOnlyWhatTheSchoolMayRead() {
    Recorded visit =
        visit(
            VISIT,
            Outcome.PLANNED,
            Map.of("summary", "Good.", "for-the-team", "Risk.", "groups.send", "Well cared for."));

    assertThat(visit.said(List.of("summary", "for-the-team", "private-notes", "groups")))
        .extracting(Recorded.Said::text)
        .containsExactly("Good.", "Pupils with SEND: Well cared for.");
  }

  @Test
  void setsEvaluationsOfTheTermsSideBySide() {
    KeptForm autumn =
        kept("school-overview", "Autumn", Answers.NONE.with("elements.2.1", "Strong"));
    Evaluations evaluations =
        read(NOVEMBER, List.of(), List.of(autumn)).evaluations().orElseThrow();

    assertThat(evaluations.terms()).containsExactly("Autumn", "Spring", "Summer");
    assertThat(evaluations.rows().get(1))
        .isEqualTo(
            new Evaluations.Row(
                "Quality of education",
                List.of(
                    new Evaluations.Cell("Strong", null),
                    Evaluations.Cell.NONE,
                    Evaluations.Cell.NONE)));
    assertThat(evaluations.isEmpty()).isFalse();
    assertThat(read(NOVEMBER, List.of(), List.of()).evaluations().orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void everyTermHasChecklistsAndSectionsOfTheSelfEvaluation() {
    for (OfTerm term : read(NOVEMBER, List.of(), List.of()).terms()) {
      for (String id : List.of("governor-checklists", "sef-sections", "governors-meeting")) {
        Form form = PACK.instruments().findForm(id).orElseThrow();
        assertThat(term.forms()).extracting(slot -> slot.form().id()).contains(id);
        assertThat(form.parts(term.span().name())).as(id).hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 0", "2027-01-02, 4"})
  void whatATermHasAFormForIsMissingWhenTheTermIsOver(LocalDate today, int forms) {
    YearReading reading = read(today, List.of(), List.of());
    OfTerm autumn = reading.terms().getFirst();
    int items = reading.halfTerms().stream().mapToInt(half -> half.missing().size()).sum();

    assertThat(autumn.missing())
        .extracting(slot -> slot.form().id())
        .hasSize(forms)
        .as("what a visit asks for counts there")
        .doesNotContain("absence-and-exclusions");
    assertThat(reading.missing()).isEqualTo(items + forms);
  }

  @Test
  void aFormOfATermThatIsMerelyBegunIsMissing() {
    LocalDate january = LocalDate.of(2027, 1, 20);
    KeptForm report =
        kept("headteacher-report", "Autumn", Answers.NONE.with("context", "A new estate."));
    KeptForm whole = whole("headteacher-report", "Autumn");
    Recorded visit =
        visit(
            VISIT,
            Outcome.PLANNED.at(VisitState.AGREED, Outcome.PLANNED.course()),
            Map.of("agreed-evaluations.2", "Strong"));

    OfTerm begun = read(january, List.of(), List.of(report)).terms().getFirst();
    assertThat(begun.missing())
        .filteredOn(slot -> slot.form().id().equals("headteacher-report"))
        .singleElement()
        .satisfies(
            slot -> {
              assertThat(slot.progress().begun()).isTrue();
              assertThat(slot.progress().filled()).isEqualTo(1);
            });
    assertThat(read(january, List.of(), List.of(whole)).terms().getFirst().missing())
        .extracting(slot -> slot.form().id())
        .containsExactlyInAnyOrder("governors-meeting", "sef-sections", "governor-checklists");
    ItemReading overview =
        read(january, List.of(visit), List.of())
            .halfTerms()
            .get(1)
            .entries()
            .getLast()
            .items()
            .getFirst();
    assertThat(overview.state()).as("a visit agreed one element").isEqualTo(State.MISSING);
    assertThat(((ItemReading.ByForm) overview.proof()).slot().progress().begun()).isTrue();
  }

  @Test
  void theAbsenceSummaryIsItsForm() {
    KeptForm kept = whole("absence-and-exclusions", "Autumn");
    Place absence = new Place(1, Moment.BEFOREHAND, 4);

    assertThat(item(read(NOVEMBER, List.of(), List.of()), absence).state())
        .isEqualTo(State.MISSING);
    assertThat(item(read(NOVEMBER, List.of(), List.of(kept)), absence).state())
        .isEqualTo(State.DONE);
  }

  @Test
  void everyHalfTermHasAVisitWithThingsToHaveAndToComplete() {
    assertThat(read(NOVEMBER, List.of(), List.of()).halfTerms())
        .hasSize(6)
        .allSatisfy(
            half -> {
              assertThat(half.entries().getFirst().beforehand()).isNotEmpty();
              assertThat(half.entries().getFirst().onTheDay()).isNotEmpty();
            });
  }

  private static State note(Recorded... visits) {
    return item(read(NOVEMBER, List.of(visits), List.of()), NOTE).state();
  }

  private static ItemReading item(YearReading reading, Place place) {
    return reading.halfTerms().stream()
        .map(OfHalfTerm::entries)
        .flatMap(entries -> entries.stream().flatMap(entry -> entry.items().stream()))
        .filter(item -> item.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static YearReading read(LocalDate today, List<Recorded> visits, List<KeptForm> forms) {
    return YearReading.of(material(today, visits, forms));
  }

  private static Material material(LocalDate today, List<Recorded> visits, List<KeptForm> forms) {
    Background background = new Background(List.of(), null, LocalDate.of(2025, 9, 1));
    return new Material(PACK, record(), visits, forms, List.of(), background, today);
  }

  private static YearRecord record() {
    return YearRecord.begun(Frame.of(PACK, SCHOOL, "Made Up Infant School", "2026/27"));
  }

  private static Recorded visit(LocalDate date, Outcome outcome) {
    return visit(date, outcome, Map.of());
  }

  private static Recorded visit(LocalDate date, Outcome outcome, Map<String, String> notes) {
    Occasion occasion =
        new Occasion(
            SCHOOL,
            "Made Up Infant School",
            "improvement-visit",
            date,
            PACK.practice().schoolYear().halfTerm(date).name(),
            "Pat Lindqvist (invented)",
            List.of(),
            "Targets");
    Findings findings = new Findings(new HashMap<>(notes), Map.of(), List.of(), Map.of());
    return new Recorded(
        new Visit(UUID.randomUUID(), occasion, PackVersion.of(PACK.identity()), findings, outcome),
        PACK);
  }

  private static KeptForm overview(String halfTerm, Answers answers) {
    return kept("attainment-overview", halfTerm, answers);
  }

  private static KeptForm whole(String id, String period) {
    Form form = PACK.instruments().findForm(id).orElseThrow();
    return kept(id, period, WholeForm.of(form, "Autumn"));
  }

  private static KeptForm kept(String id, String period, Answers answers) {
    Form form = PACK.instruments().findForm(id).orElseThrow();
    Period its =
        Period.of(form.every(), PACK.practice(), 2026).stream()
            .filter(each -> each.name().equals(period))
            .findFirst()
            .orElseThrow();
    FilledForm.Frame frame =
        new FilledForm.Frame(
            id, PackVersion.of(PACK.identity()), new Subject(SCHOOL, "Made Up Infant School"), its);
    return new KeptForm(FilledForm.begun(UUID.randomUUID(), frame).with(answers, form), form, PACK);
  }
}
