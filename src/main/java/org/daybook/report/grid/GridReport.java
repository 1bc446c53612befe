package org.daybook.report.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Measure;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.page.NoteContent;
import org.daybook.report.page.NoteContent.Orientation;
import org.daybook.report.words.FileName;
import org.daybook.report.words.Wording;

/// Writes a school's grid up as a document on landscape pages: the terms side by side.
public final class GridReport {
  private final GridReading reading;
  private final Framework framework;
  private final LocalDate on;

  private GridReport(GridReading reading, Framework framework, LocalDate on) {
    this.reading = reading;
    this.framework = framework;
    this.on = on;
  }

  /// The whole document.
  ///
  /// @param framework the version of the pack the grid was begun with
  /// @param on the day it is written
  public static NoteContent of(GridReading reading, Framework framework, LocalDate on) {
    GridReport report = new GridReport(reading, framework, on);
    return new NoteContent(
        report.frame(),
        fileName(reading, on, "pdf"),
        Orientation.LANDSCAPE,
        Stream.concat(report.title(), reading.grid().groups().stream().flatMap(report::group))
            .toList());
  }

  /// What a file of the grid is called.
  static String fileName(GridReading reading, LocalDate on, String ending) {
    Frame frame = reading.filled().frame();
    String document = reading.grid().name() + " " + frame.year();
    return FileName.of(on, frame.school(), frame.schoolName(), document, ending);
  }

  private NoteContent.Frame frame() {
    Frame frame = reading.filled().frame();
    return new NoteContent.Frame(
        reading.grid().name() + ": " + frame.schoolName() + ", " + frame.year(),
        framework.identity().organisation(),
        frame.schoolName(),
        frame.year(),
        reading.grid().confidentiality(),
        List.of());
  }

  private Stream<Block> title() {
    Frame frame = reading.filled().frame();
    Identity pack = framework.identity();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("URN", Wording.urn(frame.school())));
    facts.add(new Fact("Academic year", frame.year()));
    facts.add(new Fact("Written", Wording.day(on)));
    for (String term : reading.terms()) {
      facts.add(new Fact(term, count(term)));
    }
    facts.add(new Fact("Framework", pack.title() + ", version " + pack.version()));
    return Stream.of(
        new Heading(1, reading.grid().name()),
        new Block.Words(Tone.LEAD, frame.schoolName()),
        new Block.Facts(facts));
  }

  /// Such as "12 of 28 rated: 8 Assured, 4 Intervention required".
  private String count(String term) {
    List<CellReading> cells = reading.cells(term);
    long rated = cells.stream().filter(cell -> cell.rated().isPresent()).count();
    if (rated == 0) {
      return "Not rated yet";
    }
    List<String> counts =
        reading.ratings().stream()
            .map(
                rating -> {
                  long of =
                      cells.stream()
                          .filter(c -> c.rated().filter(rating::equals).isPresent())
                          .count();
                  return of == 0 ? "" : of + " " + rating.name();
                })
            .filter(words -> !words.isEmpty())
            .toList();
    return rated + " of " + cells.size() + " rated: " + String.join(", ", counts);
  }

  private Stream<Block> group(RowGroup group) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Row", 2.2, Align.LEFT));
    reading.terms().forEach(term -> columns.add(new Column(term, 3, Align.LEFT)));
    return Stream.of(
        new Heading(2, group.name()),
        new Block.Grid(columns, group.rows().stream().map(this::row).toList(), 0));
  }

  private List<Cell> row(Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.name()));
    reading.terms().forEach(term -> cells.add(cell(reading.cell(term, row))));
    return cells;
  }

  private Cell cell(CellReading cell) {
    List<Cell.Part> parts = new ArrayList<>();
    cell.rated()
        .ifPresentOrElse(
            rating -> parts.add(new Cell.Mark(GridWords.colour(rating), rating.name())),
            () -> parts.add(new Cell.Remark("Not rated")));
    GridWords.change(cell, reading).ifPresent(words -> parts.add(new Cell.Remark(words)));
    for (Measure measure : cell.row().measures()) {
      BigDecimal value = cell.figures().get(measure.id());
      if (value != null) {
        parts.add(new Cell.Text(measure.name() + " " + GridWords.figure(measure, value)));
      }
    }
    GridWords.suggestion(cell).ifPresent(words -> parts.add(new Cell.Remark(words)));
    add(parts, "Reason: ", GridWords.reason(cell));
    add(parts, "", cell.cell().comment());
    add(parts, "Evidence: ", cell.cell().evidence());
    String who = GridWords.who(cell);
    if (!who.isEmpty()) {
      parts.add(new Cell.Remark(who));
    }
    return new Cell(parts, false);
  }

  private static void add(List<Cell.Part> parts, String before, String text) {
    if (!text.isBlank()) {
      parts.add(new Cell.Text(before + text.strip()));
    }
  }
}
