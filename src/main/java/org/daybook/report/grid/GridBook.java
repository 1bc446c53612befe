package org.daybook.report.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.report.sheet.Book;
import org.daybook.report.sheet.Book.Column;
import org.daybook.report.sheet.Book.Sheet;
import org.daybook.report.sheet.Book.Value;
import org.daybook.report.sheet.Book.Value.Amount;
import org.daybook.report.sheet.Book.Value.Day;
import org.daybook.report.sheet.Book.Value.Words;

/// Writes a school's grid up as a spreadsheet: ratings with the terms side by side, the figures as
/// numbers, and the reasons behind each rating as a list.
public final class GridBook {
  private final GridReading reading;
  private final Framework framework;

  private GridBook(GridReading reading, Framework framework) {
    this.reading = reading;
    this.framework = framework;
  }

  /// The whole spreadsheet.
  ///
  /// @param framework the version of the pack the grid was begun with
  /// @param on the day it is written
  public static Book of(GridReading reading, Framework framework, LocalDate on) {
    GridBook book = new GridBook(reading, framework);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(book.ratings());
    if (reading.grid().rows().stream().anyMatch(row -> !row.measures().isEmpty())) {
      sheets.add(book.figures());
    }
    sheets.add(book.details());
    Frame frame = reading.filled().frame();
    return new Book(
        GridReport.fileName(reading, on, "xlsx"),
        reading.grid().name() + ": " + frame.schoolName() + ", " + frame.year(),
        framework.identity().organisation(),
        sheets);
  }

  private Sheet ratings() {
    List<Column> columns = rowColumns();
    for (String term : reading.terms()) {
      columns.add(new Column(term, 28));
      columns.add(new Column(term + ": change", 24));
      columns.add(new Column(term + ": comment", 40));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (RowGroup group : reading.grid().groups()) {
      for (Row row : group.rows()) {
        List<Value> values =
            new ArrayList<>(List.of(new Words(group.name()), new Words(row.name())));
        for (String term : reading.terms()) {
          CellReading cell = reading.cell(term, row);
          values.add(words(cell.rated().map(GridWords::marked).orElse("")));
          values.add(words(GridWords.change(cell, reading).orElse("")));
          values.add(words(cell.cell().comment()));
        }
        rows.add(values);
      }
    }
    return new Sheet("Ratings", about(), columns, 2, rows);
  }

  private Sheet figures() {
    List<Column> columns = rowColumns();
    columns.add(new Column("Measure", 34));
    columns.add(new Column("Unit", 10));
    for (String term : reading.terms()) {
      columns.add(new Column(term, 12));
      columns.add(new Column(term + ": suggests", 28));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (RowGroup group : reading.grid().groups()) {
      for (Row row : group.rows()) {
        for (Measure measure : row.measures()) {
          List<Value> values =
              new ArrayList<>(
                  List.of(
                      new Words(group.name()),
                      new Words(row.name()),
                      new Words(measure.name()),
                      new Words(unit(measure))));
          reading.terms().forEach(term -> addFigure(values, measure, term));
          rows.add(values);
        }
      }
    }
    return new Sheet("Figures", about(), columns, 3, rows);
  }

  private void addFigure(List<Value> values, Measure measure, String term) {
    BigDecimal figure = reading.filled().term(term).figures().get(measure.id());
    values.add(figure == null ? Value.NONE : new Amount(figure));
    values.add(
        figure == null
            ? Value.NONE
            : words(measure.suggested(figure).map(GridWords::marked).orElse("")));
  }

  /// Every cell in which there is something, one a row: for filtering and sorting.
  private Sheet details() {
    List<Column> columns = rowColumns();
    columns.add(new Column("Term", 10));
    columns.add(new Column("Rating", 28));
    columns.add(new Column("Figures suggest", 28));
    columns.add(new Column("Reason", 40));
    columns.add(new Column("Comment", 40));
    columns.add(new Column("Evidence", 40));
    columns.add(new Column("Rated by", 24));
    columns.add(new Column("Rated on", 12));
    List<List<Value>> rows = new ArrayList<>();
    for (RowGroup group : reading.grid().groups()) {
      for (Row row : group.rows()) {
        for (String term : reading.terms()) {
          CellReading cell = reading.cell(term, row);
          if (cell.state() != State.OPEN || !cell.cell().equals(GridCell.EMPTY)) {
            rows.add(details(group, cell));
          }
        }
      }
    }
    return new Sheet("Details", about(), columns, 2, rows);
  }

  private static List<Value> details(RowGroup group, CellReading cell) {
    Confirmation confirmation = cell.rated().isEmpty() ? null : cell.cell().confirmation();
    return List.of(
        new Words(group.name()),
        new Words(cell.row().name()),
        new Words(cell.term()),
        words(cell.rated().map(Rating::name).orElse("Not rated")),
        words(cell.suggested().map(s -> s.name() + GridWords.from(cell)).orElse("")),
        words(GridWords.reason(cell)),
        words(cell.cell().comment()),
        words(cell.cell().evidence()),
        words(confirmation == null ? "" : confirmation.by()),
        confirmation == null ? Value.NONE : new Day(confirmation.on()));
  }

  private String about() {
    Frame frame = reading.filled().frame();
    String confidentiality = reading.grid().confidentiality();
    return String.join(
            " · ",
            framework.identity().organisation(),
            reading.grid().name(),
            frame.schoolName() + (frame.school().national() ? " (" + frame.school() + ")" : ""),
            frame.year(),
            confidentiality)
        .replaceFirst(" · $", "");
  }

  private static List<Column> rowColumns() {
    return new ArrayList<>(List.of(new Column("Group", 22), new Column("Row", 34)));
  }

  private static Words words(String text) {
    return new Words(text);
  }

  private static String unit(Measure measure) {
    return switch (measure.unit()) {
      case PERCENT -> "%";
      case NUMBER -> "number";
      case SCORE -> "points";
    };
  }
}
