package org.daybook.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.search.Passage.Kind;

/// What is written, chosen and ticked in a form.
public final class FormPassages {
  private final Answers answers;
  private final Passages found = new Passages(null);

  private FormPassages(Answers answers) {
    this.answers = answers;
  }

  /// Gathers it.
  ///
  /// @param form what it asks
  public static List<Passage> of(FilledForm filled, Form form) {
    FormPassages passages = new FormPassages(filled.answers());
    form.parts().forEach(passages::add);
    return passages.found.all();
  }

  private void add(Part part) {
    switch (part.question()) {
      case Question.Line _, Question.Prose _ -> add(part, answers.get(part.id()));
      case Question.Choice(var choices) -> add(part, chosen(choices, answers.get(part.id())));
      case Question.Checklist(var items) ->
          IntStream.rangeClosed(1, items.size())
              .filter(n -> !answers.get(Answers.key(part.id(), n)).isEmpty())
              .forEach(n -> add(part, items.get(n - 1)));
      case Question.Matrix(var rows, var columns, var _) ->
          IntStream.rangeClosed(1, rows.size())
              .forEach(row -> add(part, rows.get(row - 1), row, columns));
      case Question.Table(var columns, _) ->
          answers.rows(part.id()).forEach(row -> add(part, columns, row));
      // Answers without words.
      case Question.Day _, Question.YesNo _, Question.Figures _ -> {}
    }
  }

  /// A row of a matrix, if anything is said of it.
  private void add(Part part, String name, int row, List<Column> columns) {
    List<String> said = new ArrayList<>();
    for (int n = 1; n <= columns.size(); n++) {
      said.add(words(columns.get(n - 1), answers.get(Answers.key(part.id(), row, n))));
    }
    said.removeIf(String::isBlank);
    if (!said.isEmpty()) {
      add(part, name + "\n" + String.join("\n", said));
    }
  }

  private void add(Part part, List<Column> columns, TableRow row) {
    add(
        part,
        String.join(
            "\n",
            IntStream.rangeClosed(1, columns.size())
                .mapToObj(n -> words(columns.get(n - 1), row.cell(n)))
                .filter(words -> !words.isBlank())
                .toList()));
  }

  private void add(Part part, String text) {
    found.add(Kind.FORM, part.title(), text, part.id());
  }

  private static String words(Column column, String given) {
    return column.date()
        ? ""
        : column.choices().isEmpty() ? given : chosen(column.choices(), given);
  }

  private static String chosen(List<String> choices, String given) {
    return given.isEmpty() ? "" : choices.get(Integer.parseInt(given) - 1);
  }
}
