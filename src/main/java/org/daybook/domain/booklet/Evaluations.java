package org.daybook.domain.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Matrix;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.Term;

/// How the school was evaluated, element by element, term beside term: the first column of a matrix
/// in a form of each term, or what visits of the term agreed where nothing is written there.
///
/// @param form name of the form they stand in
/// @param terms their names in the order of the year
public record Evaluations(String form, List<String> terms, List<Row> rows) {
  public Evaluations {
    terms = List.copyOf(terms);
    rows = List.copyOf(rows);
  }

  /// Whether nothing has been evaluated yet.
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.cells().stream().allMatch(String::isEmpty));
  }

  static Optional<Evaluations> of(Material material) {
    BookletPlan plan = material.framework().practice().yearPlan().booklet();
    BookletPlan.Evaluated from = plan == null ? null : plan.evaluated();
    if (from == null) {
      return Optional.empty();
    }
    return material
        .framework()
        .instruments()
        .findForm(from.form())
        .flatMap(
            form ->
                form.findPart(from.part())
                    .map(part -> of(material, form.name(), from, part.question())));
  }

  private static Evaluations of(
      Material material, String name, BookletPlan.Evaluated from, Question question) {
    List<Term> terms = material.framework().practice().yearPlan().terms();
    List<Map<String, String>> agreed =
        terms.stream().map(term -> material.agreed(from.form(), term.name())).toList();
    List<Row> rows = new ArrayList<>();
    if (question instanceof Matrix matrix) {
      for (int row = 1; row <= matrix.rows().size(); row++) {
        String key = Answers.key(from.part(), row, 1);
        rows.add(
            new Row(
                matrix.rows().get(row - 1),
                IntStream.range(0, terms.size())
                    .mapToObj(
                        n ->
                            cell(material, from, terms.get(n).name(), key)
                                .orElse(agreed.get(n).getOrDefault(key, "")))
                    .toList()));
      }
    }
    return new Evaluations(name, terms.stream().map(Term::name).toList(), rows);
  }

  private static Optional<String> cell(
      Material material, BookletPlan.Evaluated from, String term, String key) {
    return material
        .slotOf(from.form(), term)
        .flatMap(FormSlot::kept)
        .map(kept -> kept.filled().answers().get(key))
        .filter(words -> !words.isEmpty());
  }

  /// The words of an element in each term; all of them empty while nothing is agreed.
  public record Row(String element, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// Whether any of the first so many terms has words.
    public boolean any(int terms) {
      return IntStream.range(0, terms).anyMatch(n -> !cells.get(n).isEmpty());
    }
  }
}
