package org.daybook.domain.document;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;

/// How far one part is filled in.
///
/// A checklist, figures, a table and a matrix of free text are filled in once anything is: nobody
/// but the writer knows whether more belongs there. A matrix with choices wants every cell, and so
/// does one of which the pack says so.
///
/// @param given places that have an answer
/// @param of places there are; for a table, its lines
/// @param complete whether it counts as filled in
public record Filling(int given, int of, boolean complete) {

  static Filling of(Part part, Answers answers) {
    String id = part.id();
    return switch (part.question()) {
      case Question.Line _, Question.Prose _, Question.Day _, Question.Choice _ ->
          all(Stream.of(id), answers);
      case Question.YesNo(var questions, var _, var _, var _) ->
          all(places(id, questions.size()), answers);
      case Question.Checklist(var items) -> any(places(id, items.size()), answers);
      case Question.Figures(var measures) ->
          any(measures.stream().map(m -> Answers.key(id, m.id())), answers);
      case Question.Matrix matrix ->
          matrix.everyCell() ? all(cells(id, matrix), answers) : any(cells(id, matrix), answers);
      case Question.Table _ -> {
        int lines = answers.rows(id).size();
        long given = answers.rows(id).stream().filter(row -> !row.cells().isEmpty()).count();
        yield new Filling((int) given, lines, given > 0);
      }
    };
  }

  public boolean begun() {
    return given > 0;
  }

  private static Filling any(Stream<String> keys, Answers answers) {
    Filling all = all(keys, answers);
    return new Filling(all.given, all.of, all.given > 0);
  }

  private static Filling all(Stream<String> keys, Answers answers) {
    var given = keys.map(key -> !answers.get(key).isBlank()).toList();
    int count = (int) given.stream().filter(g -> g).count();
    return new Filling(count, given.size(), count == given.size());
  }

  private static Stream<String> places(String part, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> Answers.key(part, n));
  }

  private static Stream<String> cells(String part, Question.Matrix matrix) {
    int columns = matrix.columns().size();
    return IntStream.range(0, matrix.rows().size() * columns)
        .mapToObj(n -> Answers.key(part, n / columns + 1, n % columns + 1));
  }
}
