package org.daybook.domain.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Statement;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ticked statements suggest, on an aspect with one, two, four and no statements per category.
class SuggestionTest {
  private static final List<Category> CATEGORIES = Frameworks.small().categories();
  private static final Aspect ATTENDANCE =
      new Aspect(
          "attendance",
          "Attendance",
          null,
          List.of(
              statement("a", "extending"),
              statement("b1", "established"),
              statement("b2", "established"),
              statement("c1", "developing"),
              statement("c2", "developing"),
              statement("c3", "developing"),
              statement("c4", "developing")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          ''             | none        | nothing is ticked
          elsewhere      | none        | the tick is another aspect's
          c1             | developing  | a quarter of one category is more than nothing
          b1             | established | half
          b1 c1 c2       | developing  | two halves: the one with more support
          b1 c1          | established | half is more than a quarter
          b1 b2 c1 c2 c3 | established | all of two is a larger share than three of four
          a b1 b2        | established | two full shares: the one with more support
          a c1 c2 c3     | extending   | all of one is a larger share than three of four
          a c1 c2 c3 c4  | developing  | two full shares: the one with more support
          """)
  void suggestsTheLargestShareOfStatements(String ticked, String suggested, String because) {
    Set<String> ids = Set.of(ticked.split(" "));

    assertThat(Suggestion.of(ATTENDANCE, CATEGORIES, ids).map(Category::id).orElse(null))
        .as(because)
        .isEqualTo(suggested);
  }

  private static Statement statement(String id, String category) {
    return new Statement(id, category, "A sign of " + category, false);
  }
}
