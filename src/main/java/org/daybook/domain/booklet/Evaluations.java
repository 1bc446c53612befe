package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Matrix;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.Term;
import org.jspecify.annotations.Nullable;

/// How the school was evaluated, element by element, term beside term: the first column of a matrix
/// in a form of each term, or what visits of the term agreed where nothing is written there, or
/// else what a note says that does not stand yet.
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
    return rows.stream().allMatch(row -> row.cells().stream().allMatch(Cell::isEmpty));
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
    List<Row> rows = new ArrayList<>();
    if (question instanceof Matrix matrix) {
      for (int row = 1; row <= matrix.rows().size(); row++) {
        String key = Answers.key(from.part(), row, 1);
        rows.add(
            new Row(
                matrix.rows().get(row - 1),
                terms.stream().map(term -> cell(material, from, term.name(), key)).toList()));
      }
    }
    return new Evaluations(name, terms.stream().map(Term::name).toList(), rows);
  }

  private static Cell cell(Material material, BookletPlan.Evaluated from, String term, String key) {
    return written(material, from, term, key)
        .or(() -> Optional.ofNullable(material.agreed(from.form(), term).get(key)))
        .map(words -> new Cell(words, null))
        .or(
            () ->
                Optional.ofNullable(material.drafts(from.form(), term).get(key))
                    .map(said -> new Cell(said.words(), said.on())))
        .orElse(Cell.NONE);
  }

  private static Optional<String> written(
      Material material, BookletPlan.Evaluated from, String term, String key) {
    return material
        .slotOf(from.form(), term)
        .flatMap(FormSlot::kept)
        .map(kept -> kept.filled().answers().get(key))
        .filter(words -> !words.isEmpty());
  }

  /// An element and what is said of it in each term.
  public record Row(String element, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// Whether any of the first so many terms has words.
    public boolean any(int terms) {
      return IntStream.range(0, terms).anyMatch(n -> !cells.get(n).isEmpty());
    }
  }

  /// What is said of an element in a term.
  ///
  /// @param words empty while nothing is said
  /// @param draft the day of the visit whose note says so but does not stand yet; null where it is
  ///     agreed
  public record Cell(String words, @Nullable LocalDate draft) {
    static final Cell NONE = new Cell("", null);

    public boolean isEmpty() {
      return words.isEmpty();
    }
  }
}
