package org.daybook.ui.visits;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.listing.CategoryStanding;
import org.daybook.ui.listing.TableMenu;
import org.daybook.ui.listing.Tables;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// All visits in one table.
public final class VisitsView extends VBox {
  /// In widths of a letter m.
  private static final double ROOMY = 60;

  private final VisitsViewModel model;
  private final PageHeader header = new PageHeader(Strings.of("visits.page.title"));
  private final TableView<VisitSummary> table = new TableView<>();
  private final Notice notice = new Notice("visits-notice");
  private final Notice damaged = new Notice("visits-damaged");

  /// Makes the screen.
  ///
  /// @param openVisit opens the visit of this id
  /// @param planVisit goes to a new visit
  public VisitsView(VisitsViewModel model, Consumer<UUID> openVisit, Runnable planVisit) {
    this.model = model;
    setId("visits");
    header.primary("visits-new", Strings.of("visits.new.verb"), planVisit);
    EmptyState empty =
        new EmptyState(
            Material2OutlinedAL.EVENT_NOTE,
            Strings.of("visits.empty.sentence"),
            Strings.of("visits.empty.verb"),
            planVisit);
    empty.step().setId("visits-next");
    VBox list = list(visit -> openVisit.accept(visit.id()));
    StackPane content = new StackPane(list, empty);
    content.getStyleClass().add("page-content");
    setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(header, content);
    model
        .total()
        .subscribe(
            total -> {
              empty.setVisible(total.intValue() == 0);
              list.setVisible(total.intValue() > 0);
              header.context(
                  total.intValue() > 0 ? Strings.of("visits.page.context", total.intValue()) : "");
              Landing.shown(this);
            });
    model.damaged().subscribe(damaged::refuse);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  /// Says that something was deleted, and offers it back.
  public void offerBack(String deleted, Runnable bringBack) {
    Label said = new Label(Strings.of("visits.deleted.sentence", deleted));
    said.setWrapText(true);
    Button back = new Button(Strings.of("visits.deleted.undo"));
    back.setId("visits-bring-back");
    back.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.M, said, back);
    getChildren().removeIf(node -> "visits-deleted".equals(node.getId()));
    line.setId("visits-deleted");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("page-content");
    back.setOnAction(
        _ -> {
          getChildren().remove(line);
          bringBack.run();
        });
    getChildren().add(1, line);
  }

  /// Puts the focus on the list, from where arrows and Enter work.
  @Override
  public void requestFocus() {
    if (model.total().get() > 0) {
      table.requestFocus();
    } else {
      super.requestFocus();
    }
  }

  private VBox list(Consumer<VisitSummary> open) {
    SortedList<VisitSummary> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setId("visits-table");
    table.setItems(sorted);
    table.setAccessibleText(Strings.of("visits.page.title"));
    Label none = new Label(Strings.of("visits.table.none"));
    none.getStyleClass().add("text-secondary");
    Button all = new Button(Strings.of("visits.filter.clear"));
    all.setId("visits-none-clear");
    all.setOnAction(_ -> model.clear());
    VBox nothing = new VBox(Space.M, none, all);
    nothing.setAlignment(Pos.CENTER);
    table.setPlaceholder(nothing);
    columns();
    Tables.share(table);
    Tables.opens(table, open);
    TextField words = new LineField();
    Field search = new Field("visits-search", Strings.of("visits.search.label"), words);
    search.getStyleClass().add("search-words");
    words.setPromptText(Strings.of("visits.search.prompt"));
    words.setText(model.filter().get().words());
    words.textProperty().subscribe((_, typed) -> model.find(typed));
    model.filter().subscribe(filter -> show(words, filter));
    Tables.leads(words, table, open);
    Tables.yields(
        table, words.fontProperty(), 80, "visits-type", "visits-half-term", "visits-adviser");
    Tables.yields(table, words.fontProperty(), 55, "visits-state");
    HBox.setHgrow(search, Priority.ALWAYS);
    FilterNaming naming = new FilterNaming(model, table);
    SavedFiltersMenu saved =
        new SavedFiltersMenu(model, naming::keep, naming::rename, this::deleteFilter);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.SOMETIMES);
    VisitFilters filters = new VisitFilters(model);
    makeRoom(filters, words);
    HBox top = new HBox(Space.L, search, gap, filters.open(), saved, new TableMenu(table));
    top.setAlignment(Pos.BOTTOM_LEFT);
    VBox.setVgrow(table, Priority.ALWAYS);
    return new VBox(Space.M, notice, damaged, top, naming, filters, table);
  }

  /// Large text or a small window: the rows need the room more than the filters do.
  private void makeRoom(VisitFilters filters, TextField words) {
    Runnable fit = () -> filters.makeRoom(getWidth() >= ROOMY * words.getFont().getSize());
    widthProperty().subscribe((_, _) -> fit.run());
    words.fontProperty().subscribe((_, _) -> fit.run());
  }

  /// Leaves alone what is being typed: a filter keeps no spaces at the end.
  private static void show(TextField words, VisitFilter filter) {
    if (!words.getText().strip().equals(filter.words())) {
      words.setText(filter.words());
    }
  }

  private void deleteFilter(SavedFilter which) {
    model.delete(
        which,
        gone ->
            offerBack(Strings.of("visits.saved.filter", gone.name()), () -> model.bringBack(gone)));
  }

  private void columns() {
    table
        .getColumns()
        .add(
            Tables.values(
                "visits-date",
                Strings.of("visits.column.date"),
                9,
                v -> v.occasion().date(),
                Dates::day));
    table
        .getColumns()
        .add(
            Tables.longWords(
                "visits-school",
                Strings.of("visits.column.school"),
                26,
                v -> v.occasion().schoolName()));
    words("visits-type", Strings.of("visits.column.type"), 20, VisitSummary::typeName);
    words(
        "visits-half-term", Strings.of("visits.column.half-term"), 9, v -> v.occasion().halfTerm());
    words("visits-adviser", Strings.of("visits.column.adviser"), 18, v -> v.occasion().adviser());
    table
        .getColumns()
        .add(
            Tables.values(
                "visits-state",
                Strings.of("visits.column.state"),
                9,
                VisitSummary::state,
                VisitWords::state));
    table
        .getColumns()
        .add(
            Tables.nodes(
                "visits-category",
                Strings.of("visits.column.category"),
                19,
                Comparator.comparingInt(VisitSummary::rank),
                CategoryStanding::new));
  }

  private void words(String id, String title, double share, Function<VisitSummary, String> words) {
    table.getColumns().add(Tables.words(id, title, share, words));
  }
}
