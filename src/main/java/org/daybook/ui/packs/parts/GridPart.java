package org.daybook.ui.packs.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Space;

/// The assurance grids of a pack: rows in their groups, what suggests each rating or describes it.
public final class GridPart extends VBox {
  private final List<Rating> ratings;

  public GridPart(Framework pack) {
    ratings = pack.instruments().ratings();
    pack.instruments().grids().forEach(grid -> getChildren().add(grid(grid)));
  }

  private VBox grid(AssuranceGrid grid) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        PackWords.label(
            ratings.stream().map(Rating::name).collect(Collectors.joining(" · ")),
            "text-secondary"));
    grid.groups().forEach(group -> nodes.add(group(group)));
    if (!grid.confidentiality().isEmpty()) {
      nodes.add(PackWords.foot(grid.confidentiality()));
    }
    return PackWords.block(grid.name(), nodes.toArray(Node[]::new));
  }

  private VBox group(RowGroup group) {
    FactGrid rows = new FactGrid();
    group.rows().forEach(row -> rows.add(row.name(), PackWords.label(row(row), "text-body")));
    return new VBox(Space.S, PackWords.label(group.name(), "text-strong"), rows);
  }

  private String row(Row row) {
    List<String> lines = new ArrayList<>();
    if (!row.measures().isEmpty()) {
      String names = row.measures().stream().map(Measure::name).collect(Collectors.joining(", "));
      lines.add(Strings.of("packs.grid.figures", names));
    }
    for (Rating rating : ratings) {
      if (row.descriptors().containsKey(rating.id())) {
        String words = String.join("; ", row.descriptors().getOrDefault(rating.id(), List.of()));
        lines.add(Strings.of("packs.grid.descriptor", rating.name(), words));
      }
    }
    return lines.isEmpty() ? Strings.of("packs.grid.judged") : String.join("\n", lines);
  }
}
