package org.daybook.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.LineField;
import org.daybook.ui.shell.Search.Suggestion;
import org.daybook.ui.support.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The search field of the top bar and the list that drops from it.
///
/// The list lies in the window rather than in one of its own, so the focus never leaves the field:
/// arrows move in the list, Enter goes there, Escape leads
/// back to where one was.
final class SearchBox {
  private static final int ROWS = 8;
  private static final double ROW = 3.6;

  private final CustomTextField field =
      new CustomTextField() {
        @Override
        public void replaceText(int start, int end, String text) {
          super.replaceText(start, end, LineField.oneLine(text, start == 0, end == getLength()));
        }
      };
  private final ListView<Suggestion> list = new ListView<>();
  private final Label nothing = new Label();
  private final VBox results = new VBox(nothing, list);
  private final PauseTransition pause = new PauseTransition(Duration.millis(120));
  private final Search search;

  /// Where one was when one began to search, and goes back to.
  private Optional<Node> before = Optional.empty();

  /// @param layer covers the whole window; the list is laid on it
  SearchBox(Search search, Pane layer) {
    this.search = search;
    field.setId("search");
    field.getStyleClass().add("search-field");
    field.setPromptText(Strings.of("shell.search.prompt"));
    field.setAccessibleText(Strings.of("shell.search.prompt"));
    field.setAccessibleHelp(Strings.of("shell.search.help"));
    field.setLeft(new FontIcon(Material2OutlinedMZ.SEARCH));
    Label keys = new Label(Strings.of("shell.search.keys"));
    keys.getStyleClass().add("search-keys");
    field.setRight(keys);
    field.textProperty().subscribe(_ -> pause.playFromStart());
    field.focusedProperty().subscribe(this::focused);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    pause.setOnFinished(_ -> look());
    nothing.getStyleClass().add("text-secondary");
    nothing.setText(Strings.of("shell.search.nothing"));
    list.setId("search-results");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    list.setOnMouseReleased(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            go();
          }
        });
    results.getStyleClass().add("search-results");
    results.setManaged(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    layer.getChildren().add(results);
    close();
  }

  TextField field() {
    return field;
  }

  void start() {
    Node here = field.getScene().getFocusOwner();
    if (here != field) {
      before = Optional.ofNullable(here);
    }
    field.requestFocus();
    field.selectAll();
  }

  private void focused(boolean focused) {
    boolean elsewhere = field.getScene() != null && field.getScene().getFocusOwner() != field;
    if (!focused && !results.isHover()) {
      close();
      // Another window in front is no reason to forget what was asked.
      if (elsewhere) {
        field.clear();
      }
    }
  }

  private void look() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      close();
      return;
    }
    search.find(text, found -> show(text, found));
  }

  private void show(String text, List<Suggestion> found) {
    if (!text.equals(field.getText().strip()) || !field.isFocused()) {
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    Shown.when(!found.isEmpty(), list);
    Shown.when(found.isEmpty(), nothing);
    place(found.size());
    results.setVisible(true);
  }

  private void place(int found) {
    double em = field.getFont().getSize();
    Bounds at = results.getParent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double height = found == 0 ? 3 * em : Math.min(found, ROWS) * ROW * em + em;
    list.setFixedCellSize(ROW * em);
    results.resizeRelocate(at.getMinX(), at.getMaxY() + 4, at.getWidth(), height);
  }

  private void steer(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> go();
      case ESCAPE -> {
        field.clear();
        close();
        before.ifPresent(Node::requestFocus);
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(last, 0));
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - ROWS + 1));
  }

  private void go() {
    Suggestion chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && results.isVisible()) {
      field.clear();
      close();
      chosen.open().run();
    }
  }

  private void close() {
    pause.stop();
    results.setVisible(false);
    list.getItems().clear();
  }

  private static final class Row extends ListCell<Suggestion> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label group = new Label();
    private final VBox lines = new VBox(title, detail);
    private final HBox row = new HBox(lines, group);

    Row() {
      HBox.setHgrow(lines, Priority.ALWAYS);
      // As wide as the list and no wider: what is too long for it ends in dots.
      setPrefWidth(0);
      lines.setMinWidth(0);
      title.setMinWidth(0);
      detail.setMinWidth(0);
      group.getStyleClass().add("search-group");
      group.setMinWidth(Region.USE_PREF_SIZE);
      detail.getStyleClass().add("text-secondary");
      // As wide as the list, so that long words are cut off and the group stays in sight.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      title.setText(item.title());
      detail.setText(item.detail());
      Shown.when(!item.detail().isEmpty(), detail);
      group.setText(isFirst(item) ? item.group() : "");
      setAccessibleText(Strings.of("shell.search.row", item.group(), item.title(), item.detail()));
      setTooltip(new Tooltip(item.title() + "\n" + item.detail()));
      setGraphic(row);
    }

    /// Whether it is the first of its group, beside which the group is named.
    private boolean isFirst(Suggestion item) {
      int before = getIndex() - 1;
      return before < 0 || !getListView().getItems().get(before).group().equals(item.group());
    }
  }
}
