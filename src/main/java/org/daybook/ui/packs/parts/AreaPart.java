package org.daybook.ui.packs.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Space;

/// What is judged: areas, their aspects, and what each category says of them, side by side.
public final class AreaPart extends VBox {
  private static final double WHOLE = 100;

  private final Framework pack;

  public AreaPart(Framework pack) {
    this.pack = pack;
    pack.areas().forEach(area -> getChildren().add(area(area)));
  }

  private VBox area(Area area) {
    VBox aspects = new VBox(Space.L);
    area.aspects().forEach(aspect -> aspects.getChildren().add(aspect(aspect)));
    return new VBox(Space.M, PackWords.label(area.name(), "text-section"), aspects);
  }

  private VBox aspect(Aspect aspect) {
    List<Category> categories = pack.categories();
    GridPane grid = new GridPane(Space.L, Space.S);
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(WHOLE / categories.size());
    for (int at = 0; at < categories.size(); at++) {
      Category category = categories.get(at);
      grid.getColumnConstraints().add(column);
      grid.add(new CategoryChip(category.shortName(), category.rank(), categories.size()), at, 0);
      grid.add(statements(aspect.statements(category)), at, 1);
    }
    VBox box = new VBox(Space.S, PackWords.label(aspect.name(), "text-strong"), grid);
    box.getStyleClass().add("pack-aspect");
    return box;
  }

  private static Node statements(List<Statement> statements) {
    VBox lines = new VBox(Space.S);
    statements.forEach(
        statement ->
            lines
                .getChildren()
                .add(
                    statement.signal()
                        ? PackWords.label(
                            Strings.of("packs.statement.signal", statement.text()), "pack-signal")
                        : PackWords.label(statement.text(), "text-body")));
    if (statements.isEmpty()) {
      lines
          .getChildren()
          .add(PackWords.label(Strings.of("packs.statement.none"), "text-secondary"));
    }
    return lines;
  }
}
