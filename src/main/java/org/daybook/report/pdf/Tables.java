package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;

/// Draws tables: columns and rows are named by header cells, which also repeat on a new page.
final class Tables {
  /// Shares of the width of a table of facts.
  static final float NAME = 24;

  static final float VALUE = 76;

  private static final float SMALLEST = 6;
  private static final float LEADING = 13;
  private static final float GAP = 10;

  private final Typeface typeface;
  private final Lists lists;
  private final Marks marks;
  private final Sheet sheet;
  private final Room room;

  Tables(Marks marks, Typeface typeface, Lists lists, Sheet sheet) {
    this.marks = marks;
    this.typeface = typeface;
    this.lists = lists;
    this.sheet = sheet;
    this.room = new Room(sheet);
  }

  Table facts(Block.Facts facts) {
    Table table = table(new float[] {NAME, VALUE});
    table.setKeepTogether(room.small(facts));
    table.setBorderTop(Paper.line());
    for (Block.Fact fact : facts.facts()) {
      Cell name = header(fact.name(), "Row").setFont(typeface.regular());
      Cell value = cell().add(paragraph(fact.value()));
      table.addCell(edge(name.setFontColor(Paper.QUIET), 0, false));
      table.addCell(edge(value, 1, true).setKeepTogether(room.small(fact)));
    }
    return table;
  }

  Table grid(Block.Grid grid) {
    List<Column> columns = grid.columns();
    float[] weights = new float[columns.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) columns.get(i).weight();
    }
    float headingSize = headingSize(columns);
    Table table = table(weights);
    table.setKeepTogether(room.small(grid));
    for (int i = 0; i < weights.length; i++) {
      table.addHeaderCell(
          heading(columns.get(i), i, i == weights.length - 1).setFontSize(headingSize));
    }
    for (List<org.daybook.report.page.Cell> row : grid.rows()) {
      boolean whole = room.small(row, columns);
      for (int i = 0; i < weights.length; i++) {
        Cell cell = body(row.get(i), i, columns.get(i).align());
        cell.setKeepTogether(whole);
        if (grid.rowHeight() > 0) {
          cell.setHeight(grid.rowHeight()).setVerticalAlignment(VerticalAlignment.BOTTOM);
        }
        table.addCell(edge(cell, i, i == weights.length - 1));
      }
    }
    return table;
  }

  private Table table(float[] weights) {
    Table table = new Table(UnitValue.createPercentArray(weights)).setFixedLayout();
    table.setWidth(UnitValue.createPercentValue(100));
    table.setFontSize(Paper.TABLE).setMarginTop(2).setMarginBottom(sheet.gap(10));
    return table;
  }

  /// Small, and smaller still where a word of a heading would not fit its column.
  private float headingSize(List<Column> columns) {
    double all = columns.stream().mapToDouble(Column::weight).sum();
    double size = Paper.SMALL;
    for (Column column : columns) {
      double width = sheet.width() * column.weight() / all - GAP - 1;
      for (String word : typeface.printable(column.heading()).split(" ", -1)) {
        double wanted = typeface.semibold().getWidth(word, Paper.SMALL);
        size = Math.min(size, Paper.SMALL * width / Math.max(width, wanted));
      }
    }
    return (float) Math.max(SMALLEST, size);
  }

  private Cell heading(Column column, int index, boolean last) {
    Cell cell = header(column.heading(), "Column");
    cell.setFontColor(Paper.QUIET).setVerticalAlignment(VerticalAlignment.BOTTOM);
    align(cell, column.align());
    return edge(cell, index, last).setBorderBottom(new SolidBorder(Paper.QUIET, 0.8f));
  }

  private Cell body(org.daybook.report.page.Cell content, int index, Align align) {
    Cell cell = index == 0 ? headerCell("Row") : cell();
    cell.setFont(index == 0 ? typeface.semibold() : typeface.regular());
    for (org.daybook.report.page.Cell.Part part : content.parts()) {
      switch (part) {
        case org.daybook.report.page.Cell.Text text ->
            cell.add(paragraph(text.text()).setMarginBottom(3));
        case org.daybook.report.page.Cell.Remark remark ->
            cell.add(
                paragraph(remark.text()).setFont(typeface.regular()).setFontColor(Paper.QUIET));
        case org.daybook.report.page.Cell.Items items ->
            cell.add(lists.list(items.items(), Paper.TABLE).setMargin(0));
        case org.daybook.report.page.Cell.Place place -> cell.add(styled(marks.place(place)));
        case org.daybook.report.page.Cell.Rating rating -> cell.add(styled(marks.rating(rating)));
        case org.daybook.report.page.Cell.Mark mark -> cell.add(styled(marks.mark(mark)));
        case org.daybook.report.page.Cell.Drawn drawn -> cell.add(marks.ink(drawn));
        case org.daybook.report.page.Cell.Bar bar -> cell.add(marks.bar(bar).setMarginTop(4));
      }
    }
    align(cell, align);
    return content.tinted() ? cell.setBackgroundColor(Paper.TINT) : cell;
  }

  private static void align(Cell cell, Align align) {
    cell.setTextAlignment(align == Align.RIGHT ? TextAlignment.RIGHT : TextAlignment.LEFT);
  }

  private Cell header(String text, String scope) {
    return headerCell(scope).setFont(typeface.semibold()).add(paragraph(text));
  }

  /// A cell that names others: neither iText nor veraPDF would notice if it were an ordinary one.
  private static Cell headerCell(String scope) {
    Cell cell = cell();
    cell.getAccessibilityProperties()
        .setRole(StandardRoles.TH)
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
    return cell;
  }

  private static Cell cell() {
    return new Cell().setBorder(Border.NO_BORDER).setBorderBottom(Paper.line());
  }

  /// Text begins and ends flush with the page; between columns there is a gap.
  private Cell edge(Cell cell, int index, boolean last) {
    return cell.setPaddings(
        sheet.gap(4), last ? 0 : GAP / 2, sheet.gap(5), index == 0 ? 0 : GAP / 2);
  }

  private Paragraph paragraph(String text) {
    return styled(new Paragraph(typeface.printable(text)));
  }

  private static Paragraph styled(Paragraph paragraph) {
    return paragraph.setFixedLeading(LEADING).setMargin(0);
  }
}
