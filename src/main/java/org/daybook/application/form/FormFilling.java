package org.daybook.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Question;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.records.Ids;

/// Filling in an open form. An approved one refuses with `forms.answer.locked`.
public final class FormFilling {
  private final OpenForm open;

  public FormFilling(OpenForm open) {
    this.open = open;
  }

  /// Gives an answer; blank text takes it away.
  ///
  /// @param key as [Answers] says
  public FormStanding answer(String key, String answer) throws ProblemException {
    return open.change(answers -> answers.with(key, answer));
  }

  /// Writes the same words in every cell of a matrix that is still empty, not in dates or choices.
  ///
  /// @throws IllegalArgumentException if the part is no matrix
  public FormStanding fillRest(String part, String words) throws ProblemException {
    Question asked = open.form().findPart(part).orElseThrow().question();
    if (!(asked instanceof Question.Matrix matrix)) {
      throw new IllegalArgumentException("no matrix: " + part);
    }
    return open.change(answers -> rest(answers, part, matrix, words));
  }

  private static Answers rest(Answers answers, String part, Question.Matrix matrix, String words) {
    Answers filled = answers;
    for (int row = 1; row <= matrix.rows().size(); row++) {
      for (int column = 1; column <= matrix.columns().size(); column++) {
        Question.Column asked = matrix.columns().get(column - 1);
        String key = Answers.key(part, row, column);
        if (asked.choices().isEmpty() && !asked.date() && filled.get(key).isBlank()) {
          filled = filled.with(key, words);
        }
      }
    }
    return filled;
  }

  /// Adds an empty line at the end of a table, or of one of its groups.
  public FormStanding addRow(String part, int group) throws ProblemException {
    return open.change(
        answers -> {
          List<TableRow> rows = new ArrayList<>(answers.rows(part));
          rows.add(TableRow.empty(Ids.newId(), group));
          return answers.withRows(part, rows);
        });
  }

  /// Fills in one cell of a line; does nothing if the line is gone.
  public FormStanding cell(String part, UUID row, int column, String text) throws ProblemException {
    return open.change(answers -> answers.withRow(part, row, line -> line.with(column, text)));
  }

  /// Takes a line away; undo brings it back.
  public FormStanding removeRow(String part, UUID row) throws ProblemException {
    return open.change(
        answers ->
            answers.withRows(
                part, answers.rows(part).stream().filter(line -> !line.id().equals(row)).toList()));
  }

  /// Says whether a date in the calendar has been seen to; also in an approved form.
  public FormStanding seenTo(String part, boolean seen) throws ProblemException {
    return open.record().change(filled -> filled.seenTo(part, seen, open.form()));
  }
}
