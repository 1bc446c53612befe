package org.daybook.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.domain.form.Form.Every;
import org.daybook.domain.framework.Practice;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static final Practice PRACTICE =
      PackLibrary.builtIn().find("equals-2024").orElseThrow().practice();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TERM      | Autumn 2026/27, Spring 2026/27, Summer 2026/27
          HALF_TERM | Term 1 2026/27, Term 2 2026/27, Term 3 2026/27, Term 4 2026/27, Term 5 2026/27, Term 6 2026/27
          YEAR      | 2026/27
          """)
  void aYearHasItsPeriodsInOrder(Every every, String expected) {
    List<Period> periods = Period.of(every, PRACTICE, 2026);

    assertThat(
            periods.stream()
                .map(period -> (period.name() + " " + period.year()).strip())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
    assertThat(periods).extracting(Period::from).isSorted();
    assertThat(periods.getFirst().from()).hasToString("2026-09-01");
  }

  @ParameterizedTest
  @CsvSource({"Term 1, Autumn", "Term 2, Autumn", "Term 3, Spring", "Term 6, Summer"})
  void aHalfTermKnowsItsTerm(String halfTerm, String term) {
    Period period =
        Period.of(Every.HALF_TERM, PRACTICE, 2026).stream()
            .filter(p -> p.name().equals(halfTerm))
            .findFirst()
            .orElseThrow();
    assertThat(period.term(Every.HALF_TERM, PRACTICE)).isEqualTo(term);
  }
}
