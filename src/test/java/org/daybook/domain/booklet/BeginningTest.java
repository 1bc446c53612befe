package org.daybook.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.booklet.EntryReading.Uncounted;
import org.daybook.domain.booklet.Place.Moment;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.daybook.packs.PackLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nothing is missing from before a school came to a framework.
class BeginningTest {
  private static final Framework PACK = PackLibrary.builtIn().find("equals-2024").orElseThrow();
  private static final Urn SCHOOL = new Urn("109876");
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 20);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2024, 9, 1);
  private static final Place DATA = new Place(1, Moment.BEFOREHAND, 1);

  @Test
  void aSchoolThatWasAlwaysThereMissesWhatIsOver() {
    assertThat(lacking(read(JANUARY, LONG_AGO, null))).contains("Term 1", "Term 2", "Autumn");
  }

  @Test
  void whatWasOverWhenTheFrameworkWasAssignedIsNotMissing() {
    YearReading reading = read(MARCH, JANUARY, null);

    assertThat(lacking(read(JANUARY, JANUARY, null))).isEmpty();
    assertThat(lacking(reading)).containsExactly("Term 3");
    assertThat(reading.halfTerms().getFirst().entries().getFirst().uncounted())
        .contains(Uncounted.BEFORE_BEGINNING);
    assertThat(reading.unrecorded()).isFalse();
  }

  @Test
  void aSchoolThatOpenedDuringTheYearMissesNothingFromBefore() {
    assertThat(lacking(read(MARCH, LONG_AGO, LocalDate.of(2027, 1, 5)))).containsExactly("Term 3");
  }

  @Test
  void withTheFrameworkOnesOwnItCountsFromTheFirstThingRecorded() {
    YearRecord ticked = begun().with(DATA, new Tick("Pat", LocalDate.of(2026, 11, 10)));

    assertThat(lacking(read(MARCH, null, null))).isEmpty();
    assertThat(lacking(YearReading.of(material(MARCH, List.of(), List.of(), null).with(ticked))))
        .containsExactly("Term 2", "Autumn", "Term 3");
    assertThat(own(List.of(visit("2027-01-12")), List.of())).containsExactly("Term 3");
    assertThat(own(List.of(), List.of(report("Spring")))).containsExactly("Term 3");
    assertThat(own(List.of(visit("2026-01-12")), List.of())).as("of another year").isEmpty();
  }

  @Test
  void workBeforeTheDayItWasAssignedCounts() {
    assertThat(
            lacking(
                YearReading.of(material(MARCH, List.of(visit("2026-11-10")), List.of(), JANUARY))))
        .containsExactly("Term 2", "Autumn", "Term 3");
  }

  @Test
  void aYearThatWentByWithoutAnythingRecordedMissesNothing() {
    assertThat(read(NEXT_YEAR, LONG_AGO, null).missing()).isZero();
    assertThat(read(NEXT_YEAR, LONG_AGO, null).unrecorded()).isTrue();
    assertThat(read(NEXT_YEAR.minusDays(1), LONG_AGO, null).unrecorded()).isFalse();
    YearReading recorded =
        YearReading.of(material(NEXT_YEAR, List.of(visit("2027-06-10")), List.of(), LONG_AGO));
    assertThat(recorded.unrecorded()).isFalse();
    assertThat(recorded.missing()).isPositive();
  }

  private static List<String> own(List<Recorded> visits, List<KeptForm> forms) {
    return lacking(YearReading.of(material(MARCH, visits, forms, null)));
  }

  private static List<String> lacking(YearReading reading) {
    return reading.stops().stream()
        .filter(stop -> stop.lacking() > 0)
        .map(stop -> stop.span().name())
        .toList();
  }

  private static YearReading read(
      LocalDate today, @Nullable LocalDate assigned, @Nullable LocalDate opened) {
    School school = opened == null ? null : school(opened);
    Background background = new Background(List.of(), school, assigned);
    return YearReading.of(
        new Material(PACK, begun(), List.of(), List.of(), List.of(), background, today));
  }

  private static Material material(
      LocalDate today, List<Recorded> visits, List<KeptForm> forms, @Nullable LocalDate assigned) {
    return new Material(
        PACK, begun(), visits, forms, List.of(), new Background(List.of(), null, assigned), today);
  }

  private static YearRecord begun() {
    return YearRecord.begun(Frame.of(PACK, SCHOOL, "Made Up Infant School", "2026/27"));
  }

  private static School school(LocalDate opened) {
    return new School(
        SCHOOL,
        "Made Up Infant School",
        new School.LocalAuthority("801", "Bristol, City of", "2001"),
        new School.Profile("", "Academies", "Primary", new School.Ages(5, 7), "", "", "", "", null),
        new School.Address("", "", "", ""),
        new School.Life(School.Status.OPEN, opened, null),
        "");
  }

  private static KeptForm report(String term) {
    Form form = PACK.instruments().findForm("headteacher-report").orElseThrow();
    Period period =
        Period.of(form.every(), PACK.practice(), 2026).stream()
            .filter(each -> each.name().equals(term))
            .findFirst()
            .orElseThrow();
    Subject about = new Subject(SCHOOL, "Made Up Infant School");
    PackVersion pack = PackVersion.of(PACK.identity());
    return new KeptForm(
        FilledForm.begun(
            UUID.randomUUID(), new FilledForm.Frame("headteacher-report", pack, about, period)),
        form,
        PACK);
  }

  private static Recorded visit(String on) {
    LocalDate date = LocalDate.parse(on);
    Occasion occasion =
        new Occasion(
            SCHOOL,
            "Made Up Infant School",
            "improvement-visit",
            date,
            PACK.practice().schoolYear().halfTerm(date).name(),
            "Pat Lindqvist (invented)",
            List.of(),
            "");
    return new Recorded(
        new Visit(
            UUID.randomUUID(),
            occasion,
            PackVersion.of(PACK.identity()),
            new Findings(Map.of(), Map.of(), List.of(), Map.of()),
            Outcome.PLANNED),
        PACK);
  }
}
