package org.daybook.domain.form;

import java.util.List;
import org.daybook.domain.indicator.Measure;

/// What is filled in at one part of a form. Entries of its lists are known by their places, from 1.
public sealed interface Question {

  /// A few words.
  record Line() implements Question {}

  /// Prose.
  record Prose() implements Question {}

  /// A day.
  ///
  /// @param calendar whether it stands in the calendar as something due
  record Day(boolean calendar) implements Question {}

  /// One of several.
  record Choice(List<String> choices) implements Question {
    public Choice {
      choices = List.copyOf(choices);
    }
  }

  /// Questions answered yes or no.
  ///
  /// @param anyYes ids of the parts that must be filled in after a yes
  /// @param allNo ids of the parts that must be filled in when every answer is no
  /// @param allNoSkips ids of further parts that are not needed when every answer is no
  record YesNo(
      List<String> questions, List<String> anyYes, List<String> allNo, List<String> allNoSkips)
      implements Question {
    public YesNo {
      anyYes = List.copyOf(anyYes);
      allNo = List.copyOf(allNo);
      allNoSkips = List.copyOf(allNoSkips);
      questions = List.copyOf(questions);
    }

    /// Whether anything hangs on the answers.
    public boolean leads() {
      return !anyYes.isEmpty() || !allNo.isEmpty();
    }
  }

  /// Things to tick.
  record Checklist(List<String> items) implements Question {
    public Checklist {
      items = List.copyOf(items);
    }
  }

  /// Figures.
  record Figures(List<Measure> measures) implements Question {
    public Figures {
      measures = List.copyOf(measures);
    }
  }

  /// A cell for each row and column.
  ///
  /// @param everyCell whether it is filled in only when every cell is
  record Matrix(List<String> rows, List<Column> columns, boolean everyCell) implements Question {
    /// A matrix that is filled in when every cell is where it has choices, else when any is.
    public Matrix(List<String> rows, List<Column> columns) {
      this(rows, columns, columns.stream().anyMatch(column -> !column.choices().isEmpty()));
    }

    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /// Lines one adds.
  ///
  /// @param groups the headings that lines stand under; none for a single list
  record Table(List<Column> columns, List<String> groups) implements Question {
    public Table {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }
  }

  /// A column of a matrix or table.
  ///
  /// @param choices what its cells can be; none for free text or a date
  record Column(String name, List<String> choices, boolean date) {
    public Column {
      choices = List.copyOf(choices);
    }
  }
}
