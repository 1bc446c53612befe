package org.daybook.ui.listing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import org.daybook.application.words.Strings;

/// By what a table is sorted and which columns it has, for those who use no mouse: the heads of
/// columns, and the menu a table brings along, cannot be reached by keyboard.
public final class TableMenu extends MenuButton {
  private final TableView<?> table;

  /// Takes the id of the table with `-menu` behind it.
  public TableMenu(TableView<?> table) {
    this.table = table;
    setId(table.getId() + "-menu");
    setText(Strings.of("listing.menu.label"));
    setMinWidth(USE_PREF_SIZE);
    List<? extends TableColumn<?, ?>> named =
        table.getColumns().stream().filter(column -> !column.getText().isEmpty()).toList();
    Menu sort = new Menu(Strings.of("listing.menu.sort"));
    ToggleGroup order = new ToggleGroup();
    for (TableColumn<?, ?> column : named) {
      sort.getItems().add(sorted(column, SortType.ASCENDING, order));
      sort.getItems().add(sorted(column, SortType.DESCENDING, order));
    }
    getItems().add(sort);
    Menu columns = new Menu(Strings.of("listing.menu.columns"));
    named.stream().skip(1).map(TableMenu::shown).forEach(columns.getItems()::add);
    getItems().add(columns);
  }

  private MenuItem sorted(TableColumn<?, ?> column, SortType type, ToggleGroup order) {
    boolean up = type == SortType.ASCENDING;
    RadioMenuItem item =
        new RadioMenuItem(
            Strings.of(up ? "listing.menu.up" : "listing.menu.down", column.getText()));
    item.setId(column.getId() + (up ? "-up" : "-down"));
    item.setToggleGroup(order);
    item.setOnAction(
        _ -> {
          sortBy(table, column, type);
          table.requestFocus();
        });
    return item;
  }

  private static <R> void sortBy(TableView<R> table, TableColumn<?, ?> wanted, SortType type) {
    Optional<TableColumn<R, ?>> column =
        table.getColumns().stream().filter(each -> each == wanted).findFirst();
    column.ifPresent(
        each -> {
          each.setSortType(type);
          table.getSortOrder().setAll(List.of(each));
        });
  }

  private static MenuItem shown(TableColumn<?, ?> column) {
    CheckMenuItem item = new CheckMenuItem(column.getText());
    item.setId(column.getId() + "-shown");
    item.selectedProperty().bindBidirectional(column.visibleProperty());
    return item;
  }
}
