package org.daybook.ui;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.control.CategoryChip;
import org.daybook.ui.control.CategoryRamp;
import org.daybook.ui.control.DistanceBars;
import org.daybook.ui.control.DistanceBars.Bar;
import org.daybook.ui.control.EqualColumns;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.support.Space;

/// The bones of the judging screen, to see that its style sheet carries it at 1366×768.
final class GalleryJudging {
  private static final List<String> SCALE =
      List.of("Extending", "Established", "Developing", "Concern");

  private GalleryJudging() {}

  static Parent page() {
    PageHeader header = new PageHeader("Ashgrove Invented Primary School");
    header.getStyleClass().add("compact");
    header.context("School improvement visit · Autumn 2 · 23 Nov 2026");
    Label state = new Label("Draft");
    state.getStyleClass().add("visit-state");
    header.add(state);
    header.secondary("preview", "Preview", () -> {});
    header.primary("check", "Check with head", () -> {});
    BorderPane body = new BorderPane(aspect());
    body.setLeft(list());
    body.setRight(panel());
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (String name : List.of("Notes", "Evidence", "Judging", "Plan", "Category", "Note")) {
      tabs.getTabs().add(new Tab(name, name.equals("Judging") ? body : new Region()));
    }
    tabs.getSelectionModel().select(2);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    return new VBox(header, tabs);
  }

  private static VBox list() {
    VBox list = new VBox(area("Leadership", "4/7"));
    list.getStyleClass().add("aspect-list");
    list.getChildren().add(row("Inspection position", 2, false));
    list.getChildren().add(row("Self-knowledge", 1, false));
    list.getChildren().add(row("Plan", 0, false));
    list.getChildren().add(row("Governance", 4, false));
    list.getChildren().add(area("Attendance", "1/3"));
    list.getChildren().add(row("Attendance and absence", 2, true));
    list.getChildren().add(row("Part-time timetables", 0, false));
    list.getChildren().add(row("Suspensions", 3, false));
    return list;
  }

  private static HBox area(String name, String count) {
    Label counted = new Label(count);
    counted.getStyleClass().add("area-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(new Label(name), gap, counted);
    head.getStyleClass().add("area-head");
    return head;
  }

  private static HBox row(String name, int rank, boolean current) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("category-swatch", "category-none");
    Label placed = new Label("–");
    if (rank > 0) {
      CategoryRamp.colour(swatch, rank, 4);
      placed.setText(SCALE.get(rank - 1));
    }
    placed.getStyleClass().add("aspect-placed");
    Label words = new Label(name);
    words.getStyleClass().add("aspect-name");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(swatch, words, gap, placed);
    row.getStyleClass().add("aspect-row");
    if (current) {
      row.getStyleClass().add("current");
    }
    return row;
  }

  private static VBox aspect() {
    Label title = new Label("Attendance and absence");
    title.getStyleClass().add("text-section");
    Label last = new Label("last: Developing, 14 Mar 2026");
    last.getStyleClass().add("text-secondary");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    EqualColumns columns = new EqualColumns();
    columns.getStyleClass().add("category-columns");
    for (int rank = 1; rank <= 4; rank++) {
      columns.add(column(rank));
    }
    ComboBox<String> adviser = new ComboBox<>();
    adviser.getItems().setAll(SCALE);
    adviser.getSelectionModel().select(1);
    HBox placement =
        new HBox(Space.M, new Label("Suggested"), new CategoryChip("Established", 2, 4), adviser);
    placement.setStyle("-fx-alignment: center-left");
    VBox page =
        new VBox(
            new HBox(title, gap, last),
            columns,
            placement,
            new ProseArea("why", "Why", new SimpleStringProperty(""), () -> {}),
            new ProseArea("evidence", "Evidence", new SimpleStringProperty(""), () -> {}));
    page.getStyleClass().add("aspect-page");
    return page;
  }

  private static VBox column(int rank) {
    Label key = new Label(Integer.toString(rank));
    key.getStyleClass().add("place-key");
    ToggleButton place = new ToggleButton(SCALE.get(rank - 1), key);
    place.getStyleClass().add("place-button");
    CategoryRamp.colour(place, rank, 4);
    place.setSelected(rank == 2);
    VBox column = new VBox(place);
    column.getStyleClass().add("category-column");
    for (String words :
        List.of("Made-up statement about national figures", "Another that wraps to two lines")) {
      CheckBox statement = new CheckBox(words);
      statement.getStyleClass().add("statement");
      statement.setMinHeight(Region.USE_PREF_SIZE);
      statement.setSelected(rank == 2);
      column.getChildren().add(statement);
    }
    return column;
  }

  private static VBox panel() {
    Label fit = new Label("closest fit · 17 of 21 aspects placed");
    fit.getStyleClass().add("text-secondary");
    CategoryChip proposal = new CategoryChip("Established", 2, 4);
    proposal.getStyleClass().add("proposal");
    DistanceBars bars = new DistanceBars();
    bars.show(
        List.of(
            new Bar("Extending", 14, 14 / 23.0, false),
            new Bar("Established", 8, 8 / 23.0, true),
            new Bar("Developing", 11, 11 / 23.0, false),
            new Bar("Concern", 23, 1, false)));
    Notice signal = new Notice("signal");
    signal.warn("1 signal to answer");
    VBox panel =
        new VBox(
            new VBox(Space.XS, proposal, fit),
            bars,
            new Label("2 aspects from Developing"),
            signal,
            new Hyperlink("Report card"));
    panel.getStyleClass().add("category-panel");
    return panel;
  }
}
