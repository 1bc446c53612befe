package org.daybook.ui.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.daybook.application.words.Strings;

/// What our tables have in common: columns that share the width, so that none needs a horizontal
/// scroll bar, and a row that opens by Enter or a double click.
public final class Tables {
  /// Makes shares, which come to about a hundred, widths: the policy keeps only their proportions.
  private static final double UNIT = 10;

  private static final double OPENER = 7;

  private Tables() {}

  /// A column of words, sorted as people sort.
  ///
  /// @param share of the table's width, relative to the other columns
  public static <R> TableColumn<R, String> words(
      String id, String title, double share, Function<R, String> words) {
    TableColumn<R, String> column = column(id, title, share, words);
    column.setComparator(String.CASE_INSENSITIVE_ORDER);
    return column;
  }

  /// A column of words that may be long, such as names of schools: they go on in the next line
  /// where the column is too narrow.
  public static <R> TableColumn<R, String> longWords(
      String id, String title, double share, Function<R, String> words) {
    TableColumn<R, String> column = words(id, title, share, words);
    column.setCellFactory(_ -> new LongCell<>());
    return column;
  }

  /// A column of values that sort by themselves and are shown as words, such as dates.
  public static <R, V extends Comparable<? super V>> TableColumn<R, V> values(
      String id, String title, double share, Function<R, V> value, Function<V, String> words) {
    TableColumn<R, V> column = column(id, title, share, value);
    column.setComparator(Comparator.naturalOrder());
    column.setCellFactory(_ -> new WordCell<>(words));
    return column;
  }

  /// A column shown by nodes, such as categories.
  ///
  /// @param node draws a row; made afresh whenever the row changes
  public static <R> TableColumn<R, R> nodes(
      String id, String title, double share, Comparator<R> order, Function<R, Node> node) {
    TableColumn<R, R> column = column(id, title, share, row -> row);
    column.setComparator(order);
    column.setCellFactory(_ -> new NodeCell<>(node));
    return column;
  }

  /// Shares the width of a table among its columns.
  public static void share(TableView<?> table) {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  /// Opens the selected row: by Enter, a double click or the button at its end. Call it once the
  /// columns are there.
  public static <R> void opens(TableView<R> table, Consumer<R> open) {
    Runnable chosen =
        () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(open);
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            chosen.run();
            key.consume();
          }
        });
    table.setRowFactory(
        _ -> {
          TableRow<R> row = new TableRow<>();
          row.setOnMouseClicked(
              click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                  chosen.run();
                }
              });
          return row;
        });
    table.getColumns().add(opener(open));
    table
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
              }
            });
  }

  /// The column of buttons that open a row by one click. The Tab key passes them by, for Enter does
  /// the same.
  private static <R> TableColumn<R, R> opener(Consumer<R> open) {
    TableColumn<R, R> column = column("open", "", OPENER, row -> row);
    column.setCellFactory(_ -> new OpenCell<>(open));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// Leads from a field to a table by keyboard: Enter opens the first row, Down goes into the rows.
  public static <R> void leads(TextField field, TableView<R> table, Consumer<R> open) {
    field.setOnAction(_ -> table.getItems().stream().findFirst().ifPresent(open));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            key.consume();
          }
        });
  }

  /// Leaves columns out while the table has too little room for the words of all.
  ///
  /// @param font of something beside the table, which grows with the size of text
  /// @param least the width in em from which there is room for all
  /// @param lesser ids of the columns to leave out
  public static void yields(
      TableView<?> table, ObservableValue<Font> font, double least, String... lesser) {
    Runnable fit =
        () -> {
          boolean roomy = table.getWidth() >= least * font.getValue().getSize();
          table.getColumns().stream()
              .filter(column -> List.of(lesser).contains(column.getId()))
              .forEach(column -> column.setVisible(roomy));
        };
    table.widthProperty().subscribe(_ -> fit.run());
    font.subscribe(_ -> fit.run());
  }

  private static <R, V> TableColumn<R, V> column(
      String id, String title, double share, Function<R, V> value) {
    TableColumn<R, V> column = new TableColumn<>(title);
    column.setId(id);
    column.setPrefWidth(share * UNIT);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }

  private static final class WordCell<R, V> extends TableCell<R, V> {
    private final Function<V, String> words;

    WordCell(Function<V, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(V item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
    }
  }

  /// A cell whose words go on in the next line; a cell's own text would end in dots.
  private static final class LongCell<R> extends TableCell<R, String> {
    private final Text text = new Text();

    // Has the room above and below, which a cell counts twice below and then stands too high.
    private final VBox lines = new VBox(text);

    LongCell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      text.getStyleClass().add("table-words");
      text.wrappingWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.max(1, room() - snappedLeftInset() - snappedRightInset()),
                  widthProperty(),
                  tableColumnProperty(),
                  insetsProperty()));
      lines.getStyleClass().add("table-long");
    }

    /// Rows are measured before their cells are laid out: then the column says how wide they will
    /// be.
    private double room() {
      return getWidth() > 0 || getTableColumn() == null ? getWidth() : getTableColumn().getWidth();
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      text.setText(item == null ? "" : item);
      setGraphic(empty || item == null ? null : lines);
      setAccessibleText(item);
    }
  }

  private static final class NodeCell<R> extends TableCell<R, R> {
    private final Function<R, Node> node;

    NodeCell(Function<R, Node> node) {
      this.node = node;
    }

    @Override
    protected void updateItem(R item, boolean empty) {
      boolean same = item == getItem() && getGraphic() != null;
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else if (!same) {
        setGraphic(node.apply(item));
      }
    }
  }

  /// A cell with a button that stays while rows come and go: making one takes time.
  private static final class OpenCell<R> extends TableCell<R, R> {
    private final Button button = new Button(Strings.of("listing.open.verb"));

    OpenCell(Consumer<R> open) {
      button.getStyleClass().addAll("link", "row-open");
      button.setFocusTraversable(false);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(open));
    }

    @Override
    protected void updateItem(R item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : button);
    }
  }
}
