package org.daybook.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.domain.booklet.BristolYear.BRISTOL;
import static org.daybook.domain.booklet.BristolYear.agreed;
import static org.daybook.domain.booklet.BristolYear.name;
import static org.daybook.domain.booklet.BristolYear.read;
import static org.daybook.domain.booklet.BristolYear.step;
import static org.daybook.domain.booklet.BristolYear.visit;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.history.CategoryStep;
import org.junit.jupiter.api.Test;

/// The calendar asks of a school what its support level brings.
class LevelsTest {
  private static final LocalDate MAY = LocalDate.of(2027, 5, 10);
  private static final String[] UNIVERSAL = {"school-improvement-visit"};
  private static final String[] INTENSIVE = {"rip-review", "la-review", "lead-meeting"};

  @Test
  void whileNoCategoryIsAgreedItIsTheLevelOfTheStrongest() {
    YearReading reading = read(MAY, List.of(), List.of());

    assertThat(asked(reading, "Autumn 1")).containsExactly("annual-conversation");
    assertThat(asked(reading, "Autumn 2")).containsExactly(UNIVERSAL);
  }

  @Test
  void anIntensiveSchoolHasItsOwnRhythmAndNotTheUniversalVisits() {
    YearReading reading = read(MAY, List.of(agreed("2026-09-20", "causing-concern")), List.of());

    assertThat(asked(reading, "Autumn 1"))
        .containsExactly("annual-conversation", "rip-review", "team-around-the-school");
    assertThat(asked(reading, "Autumn 2")).containsExactly(INTENSIVE);
  }

  @Test
  void anotherLevelAsksFromItsHalfTermOnAndChangesNothingBefore() {
    List<CategoryStep> steps =
        List.of(agreed("2026-09-20", "established"), agreed("2027-03-01", "causing-concern"));

    assertThat(asked(read(MAY, steps, List.of()), "Spring 1")).containsExactly(UNIVERSAL);
    assertThat(asked(read(MAY, steps, List.of()), "Spring 2"))
        .contains(UNIVERSAL)
        .contains(INTENSIVE);
    assertThat(asked(read(MAY, steps, List.of()), "Summer 1"))
        .contains("rip-review", "team-around-the-school")
        .doesNotContain(UNIVERSAL);
    assertThat(asked(read(LocalDate.of(2027, 2, 25), steps, List.of()), "Spring 2"))
        .as("before it was agreed")
        .containsExactly(UNIVERSAL);
  }

  @Test
  void aLevelThatBeganWithinAHalfTermMakesNothingMissingThere() {
    List<CategoryStep> steps =
        List.of(agreed("2026-09-20", "established"), agreed("2027-03-30", "causing-concern"));
    YearReading reading = read(MAY, steps, List.of());

    assertThat(missing(reading, "Spring 2")).containsExactly(UNIVERSAL);
    assertThat(uncounted(reading, "Spring 2")).containsExactly(INTENSIVE);
    assertThat(missing(reading, "Summer 1")).as("not over yet").isEmpty();
    assertThat(missing(read(LocalDate.of(2027, 8, 1), steps, List.of()), "Summer 1"))
        .contains("rip-review", "team-around-the-school");
  }

  @Test
  void whatALevelAskedForThatEndedWithinAHalfTermStaysMissing() {
    List<CategoryStep> steps =
        List.of(agreed("2026-09-20", "causing-concern"), agreed("2027-03-30", "established"));
    YearReading reading = read(MAY, steps, List.of());

    assertThat(missing(reading, "Spring 2")).containsExactly(INTENSIVE);
    assertThat(uncounted(reading, "Spring 2")).containsExactly(UNIVERSAL);
    assertThat(asked(reading, "Summer 1")).containsExactly(UNIVERSAL);
  }

  @Test
  void theFirstLevelMakesNothingMissingBeforeTheHalfTermAfterIt() {
    List<CategoryStep> late = List.of(agreed("2026-10-30", "causing-concern"));
    YearReading reading = read(LocalDate.of(2026, 11, 1), late, List.of());

    assertThat(missing(reading, "Autumn 1")).containsExactly("annual-conversation");
    assertThat(uncounted(reading, "Autumn 1"))
        .containsExactly("rip-review", "team-around-the-school");
    assertThat(missing(read(MAY, late, List.of()), "Autumn 2")).containsExactly(INTENSIVE);
  }

  @Test
  void whatWasMerelyTakenCountsNoMoreOnceTheFirstLevelIsAgreed() {
    List<CategoryStep> late = List.of(agreed("2026-11-20", "causing-concern"));

    assertThat(missing(read(MAY, List.of(), List.of()), "Autumn 2")).containsExactly(UNIVERSAL);
    assertThat(missing(read(MAY, late, List.of()), "Autumn 2")).isEmpty();
    assertThat(asked(read(MAY, late, List.of()), "Autumn 2")).containsExactly(INTENSIVE);
  }

  @Test
  void aVisitMadeByTheFirstLevelTakenStaysAskedFor() {
    List<CategoryStep> steps = List.of(agreed("2027-03-01", "causing-concern"));
    Recorded before = visit("school-improvement-visit", "2027-02-24");
    Recorded after = visit("school-improvement-visit", "2027-03-08");

    assertThat(asked(read(MAY, steps, List.of(before)), "Spring 2"))
        .contains(UNIVERSAL)
        .contains(INTENSIVE);
    assertThat(asked(read(MAY, steps, List.of(after)), "Spring 2")).containsExactly(INTENSIVE);
  }

  @Test
  void whatIsMerelyProposedOrAgreedUnderAnotherFrameworkChangesNothing() {
    CategoryStep proposed = step("2026-09-20", BRISTOL.id(), null);
    CategoryStep elsewhere = step("2026-09-20", "other-2020", name("causing-concern"));

    assertThat(asked(read(MAY, List.of(proposed, elsewhere), List.of()), "Autumn 2"))
        .containsExactly(UNIVERSAL);
  }

  private static List<String> asked(YearReading reading, String halfTerm) {
    return reading.halfTerms().stream()
        .filter(half -> half.span().name().equals(halfTerm))
        .flatMap(half -> half.entries().stream())
        .map(entry -> entry.entry().visit())
        .toList();
  }

  private static List<String> missing(YearReading reading, String halfTerm) {
    return with(reading, halfTerm, ItemReading.State.MISSING);
  }

  private static List<String> uncounted(YearReading reading, String halfTerm) {
    return with(reading, halfTerm, ItemReading.State.NOT_COUNTED);
  }

  /// The visits of a half-term with something in this state.
  private static List<String> with(YearReading reading, String halfTerm, ItemReading.State state) {
    return reading.halfTerms().stream()
        .filter(half -> half.span().name().equals(halfTerm))
        .flatMap(half -> half.entries().stream())
        .filter(entry -> entry.items().stream().anyMatch(item -> item.state() == state))
        .map(entry -> entry.entry().visit())
        .toList();
  }
}
