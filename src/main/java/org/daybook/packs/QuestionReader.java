package org.daybook.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.domain.form.Question;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.indicator.Measure;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;

/// Reads what is filled in at a part of a form.
final class QuestionReader {
  private static final int FEWEST_CHOICES = 2;
  private static final int MOST_CHOICES = 30;
  private static final int MOST_ROWS = 50;
  private static final int MOST_PARTS = 60;
  private static final int MOST_COLUMNS = 10;
  private static final int MOST_GROUPS = 20;

  private final Map<String, Measure> measures;

  /// Reads questions whose figures are of these measures.
  QuestionReader(Map<String, Measure> measures) {
    this.measures = measures;
  }

  Question question(Fields part) {
    Kind kind = part.required("kind", Kind.LINE, (value, name) -> value.choice(name, Kind.class));
    return switch (kind) {
      case LINE -> new Question.Line();
      case TEXT -> new Question.Prose();
      case DATE -> new Question.Day(part.optional("calendar", Value::yes).orElse(false));
      case CHOICE ->
          new Question.Choice(part.differentTexts("choices", FEWEST_CHOICES, MOST_CHOICES));
      case YES_NO ->
          new Question.YesNo(
              part.differentTexts("questions", 1, MOST_ROWS),
              part.textsIfAny("any-yes", MOST_PARTS),
              part.textsIfAny("all-no", MOST_PARTS),
              part.textsIfAny("all-no-skips", MOST_PARTS));
      case CHECKLIST -> new Question.Checklist(part.differentTexts("items", 1, MOST_ROWS));
      case FIGURES -> new Question.Figures(figures(part));
      case MATRIX -> matrix(part);
      case TABLE -> new Question.Table(columns(part), groups(part));
    };
  }

  private static Question.Matrix matrix(Fields part) {
    boolean every = part.optional("every-cell", Value::yes).orElse(false);
    Question.Matrix matrix =
        new Question.Matrix(part.differentTexts("rows", 1, MOST_ROWS), columns(part));
    return new Question.Matrix(matrix.rows(), matrix.columns(), every || matrix.everyCell());
  }

  private List<Measure> figures(Fields part) {
    return part
        .required(
            "measures",
            List.<String>of(),
            (value, name) -> value.references(name, measures.keySet(), "measure", MOST_ROWS))
        .stream()
        .map(measures::get)
        .toList();
  }

  private static List<String> groups(Fields part) {
    return part.optional("groups", (value, name) -> value.differentTexts(name, 1, MOST_GROUPS))
        .orElse(List.of());
  }

  private static List<Column> columns(Fields part) {
    return part.required("columns", List.of(), QuestionReader::columns);
  }

  private static List<Column> columns(Value value, String key) {
    List<Column> columns =
        value.each(
            key, MOST_COLUMNS, name -> new Column(name, List.of(), false), QuestionReader::column);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).name();
      if (!name.isEmpty() && !names.add(name)) {
        value.noteAt(i, "the column `" + name + "` comes twice");
      }
    }
    return columns;
  }

  private static Column column(Fields fields) {
    List<String> choices =
        fields
            .optional(
                "choices",
                (value, name) -> value.differentTexts(name, FEWEST_CHOICES, MOST_CHOICES))
            .orElse(List.of());
    boolean date = fields.optional("date", Value::yes).orElse(false);
    if (date && !choices.isEmpty()) {
      fields.note("date", "a column has `choices` or `date`, not both");
    }
    return new Column(fields.text("name"), choices, date);
  }

  private enum Kind {
    LINE,
    TEXT,
    DATE,
    CHOICE,
    YES_NO,
    CHECKLIST,
    FIGURES,
    MATRIX,
    TABLE
  }
}
