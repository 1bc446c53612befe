package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;

/// The same rule for each area: where the school is strong and where it needs support.
final class ReportCard {
  private ReportCard() {}

  static List<Block> blocks(Material material) {
    return List.of(
        new Block.Heading(3, "Report card"),
        new Block.Words(
            Tone.BODY, "How many aspects of each area were placed where, and what fits it best."),
        new Block.Grid(
            columns(material),
            material.framework().areas().stream().map(area -> row(material, area)).toList(),
            0));
  }

  private static List<Column> columns(Material material) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Area", 32, Align.LEFT));
    for (Category category : material.framework().categories()) {
      columns.add(new Column(category.shortName(), 14, Align.RIGHT));
    }
    columns.add(new Column("Placed", 12, Align.RIGHT));
    columns.add(new Column("Closest fit", 20, Align.LEFT));
    return columns;
  }

  private static List<Cell> row(Material material, Area area) {
    Fit fit = material.proposal().areas().get(area.id());
    if (fit == null) {
      throw new IllegalStateException("no fit for area " + area.id());
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(area.name()));
    fit.counts()
        .forEach(
            (category, count) ->
                cells.add(
                    Cell.of(count == 0 ? "–" : count.toString())
                        .tintedIf(fit.proposed().filter(category::equals).isPresent())));
    cells.add(Cell.of(fit.coverage().placed() + " of " + fit.coverage().applicable()));
    cells.add(
        fit.proposed()
            .map(id -> Cell.of(material.categoryName(id)))
            .orElseGet(() -> Cell.of(new Cell.Remark("Nothing placed"))));
    return cells;
  }
}
