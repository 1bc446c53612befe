package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.history.CategoryLine;
import org.daybook.ui.school.chart.CategoryChart;
import org.daybook.ui.school.chart.ChartKey;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A school's categories over time: as charts, one for each scale, with the changes of framework
/// between them, or as a list.
final class CategoriesPart extends VBox {
  private final Consumer<UUID> openVisit;
  private final VBox charts = new VBox(Space.M);
  private final Button turn = new Button();
  private boolean listed;

  /// @param openVisit opens the visit of this id
  CategoriesPart(Consumer<UUID> openVisit) {
    super(Space.M);
    this.openVisit = openVisit;
    setId("school-categories");
    charts.setId("school-categories-charts");
    turn.setId("school-categories-turn");
    turn.getStyleClass().addAll("link");
  }

  /// Shows what is known now, as charts or as the list, whichever was shown before.
  void show(Page page) {
    if (page.categories().isEmpty() && page.kept().file().frameworks().isEmpty()) {
      Label none =
          new Label(Strings.of("school.categories.none", page.framework().vocabulary().category()));
      none.getStyleClass().add("text-secondary");
      getChildren().setAll(none);
      return;
    }
    CategoryHistory list = new CategoryHistory(page);
    List<FrameworkChange> changes =
        page.kept().file().frameworks().stream()
            .filter(change -> !change.from().isAfter(page.kept().today()))
            .toList();
    List<CategoryLine> lines =
        CategoryLine.of(
            page.categories(),
            changes.stream().map(FrameworkChange::from).toList(),
            page.kept().frameworks());
    if (page.categories().size() < 2) {
      getChildren().setAll(list);
      return;
    }
    draw(page, lines, changes);
    getChildren().setAll(charts, list, turn);
    turn.setOnAction(
        _ -> {
          listed = !listed;
          turn(list);
        });
    turn(list);
  }

  private void turn(CategoryHistory list) {
    Shown.when(!listed, charts);
    Shown.when(listed, list);
    turn.setText(Strings.of(listed ? "school.chart.show" : "school.chart.list"));
  }

  private void draw(Page page, List<CategoryLine> lines, List<FrameworkChange> changes) {
    boolean several =
        !changes.isEmpty() || lines.stream().map(CategoryLine::pack).distinct().count() > 1;
    List<Entry> entries = new ArrayList<>();
    changes.forEach(change -> entries.add(new Entry(change.from(), CategoryHistory.event(change))));
    lines.forEach(
        line -> {
          String name = page.frameworkName(line.pack());
          CategoryChart chart =
              new CategoryChart(
                  line,
                  Strings.of("school.chart.name", page.categoryWord(line.pack()), name),
                  openVisit);
          entries.add(new Entry(line.from(), several ? titled(name, chart) : chart));
        });
    entries.sort(Comparator.comparing(Entry::on));
    charts.getChildren().setAll(entries.stream().map(Entry::node).toList());
    if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(p -> !p.agreed())) {
      charts.getChildren().add(new ChartKey());
    }
  }

  private static VBox titled(String name, CategoryChart chart) {
    Label title = new Label(name);
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    return new VBox(Space.S, title, chart);
  }

  private record Entry(LocalDate on, Node node) {}
}
