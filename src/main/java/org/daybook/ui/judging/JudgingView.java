package org.daybook.ui.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;

/// Judging: all aspects on the left, one whole in the middle, what it means on the right.
///
/// Keys, unless somebody is typing: ↑↓ aspect, 1 to K place, 0 not considered, N not applicable,
/// S accept the suggestion, C still as carried, V voice, W why, E evidence, D discussed; always:
/// Ctrl+Enter next unplaced, Escape back to the list of aspects.
public final class JudgingView extends GridPane {
  // In em: with less width, three parts side by side would break words.
  private static final double NARROW = 58;

  // With less, the panel of the category needs a larger share.
  private static final double TIGHT = 85;

  private final JudgingViewModel judging;
  private final AspectList list;
  private final VBox page = new VBox();
  private final ScrollPane middle = new ScrollPane(page);
  private final CategoryPane category;
  private final BorderPane centre = new BorderPane();
  private final Label keys = new Label();
  private final Map<String, AspectPane> panes = new HashMap<>();
  private final Consumer<String> raise;
  private boolean tight;

  /// @param raise begins a concern with the words of a signal
  public JudgingView(JudgingViewModel judging, Consumer<String> raise) {
    this.judging = judging;
    this.raise = raise;
    int categories = judging.framework().categories().size();
    setId("judging");
    getStyleClass().add("judging");
    list = new AspectList(judging);
    category = new CategoryPane(categories, this::answer);
    judging.summary().subscribe(category::show);
    middle.setId("aspect-sheet");
    middle.setFitToWidth(true);
    middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    middle.setFocusTraversable(false);
    keys.setText(
        Strings.of(
            "judging.keys.line",
            categories,
            (judging.unconfirmed().isEmpty() ? "" : Strings.of("judging.keys.carried"))
                + (judging.discussedWith().isPresent()
                    ? Strings.of("judging.keys.discussed")
                    : "")));
    keys.setId("judging-keys");
    keys.getStyleClass().addAll("text-secondary", "judging-keys");
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    centre.setCenter(middle);
    centre.setBottom(keys);
    addRow(0, list, centre, category);
    columns(23, 57, 20);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setPercentHeight(100);
    getRowConstraints().setAll(row);
    keys.fontProperty().subscribe(_ -> requestLayout());
    judging.sheet().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Puts the focus on the selected aspect, from where all keys work.
  @Override
  public void requestFocus() {
    list.focusSelected();
  }

  /// Decides here, since nodes must not be moved while styles are being applied.
  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  /// Moves what it means beneath the aspect where there is no room beside it, and the keys with it:
  /// with large text each line counts.
  private void fit() {
    boolean beneath = getWidth() < NARROW * keys.getFont().getSize();
    if (beneath && getChildren().remove(category)) {
      centre.setBottom(null);
      page.getChildren().addAll(category, keys);
      columns(30, 70);
    } else if (!beneath && page.getChildren().remove(category)) {
      page.getChildren().remove(keys);
      centre.setBottom(keys);
      addColumn(2, category);
      columns(23, 57, 20);
      tight = false;
    }
    tighten(getWidth() < TIGHT * keys.getFont().getSize());
  }

  /// Gives the panel of the category more of a small window: the names of areas stand in it.
  private void tighten(boolean wanted) {
    boolean three = getChildren().contains(category);
    if (three && wanted != tight) {
      tight = wanted;
      columns(tight ? new double[] {22, 51, 27} : new double[] {23, 57, 20});
    }
  }

  private void columns(double... shares) {
    getColumnConstraints().clear();
    for (double share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
  }

  private void show(AspectSheet shown) {
    AspectPane pane =
        panes.computeIfAbsent(
            shown.voice() + shown.aspect().id(),
            _ -> new AspectPane(judging, shown.aspect(), shown.voice(), raise));
    if (!page.getChildren().contains(pane)) {
      page.getChildren().removeIf(AspectPane.class::isInstance);
      page.getChildren().addFirst(pane);
      middle.setVvalue(0);
    }
    pane.show(shown);
  }

  private void answer(String aspect) {
    judging.select(aspect);
    Node field = lookup(".signal-answer .text-area");
    if (field != null) {
      field.requestFocus();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && middle.isFocusWithin()) {
      list.focusSelected();
      key.consume();
      return;
    }
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      judging.nextUnplaced();
      list.focusSelected();
      key.consume();
    } else if (free(key) && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
      judging.step(key.getCode() == KeyCode.UP ? -1 : 1);
      list.focusSelected();
      key.consume();
    }
  }

  /// Letters and digits are taken as typed, so that none lands in the field it leads to.
  private void typed(KeyEvent key) {
    String typed = key.getCharacter();
    if (free(key) && typed.length() == 1 && steer(Character.toLowerCase(typed.charAt(0)))) {
      key.consume();
    }
  }

  /// Does what a character stands for; false if it stands for nothing here.
  private boolean steer(char typed) {
    switch (typed) {
      case '0' -> judging.place(Placement.Aside.NOT_CONSIDERED);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> judging.place(typed - '0');
      case 'n' -> judging.place(Placement.Aside.NOT_APPLICABLE);
      case 's' -> judging.acceptSuggestion();
      case 'c' -> judging.confirm();
      case 'd' -> judging.discuss();
      case 'v' -> judging.nextVoice();
      case 'e' -> noteEvidence();
      case 'w' -> lookup("#why").requestFocus();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Evidence is the adviser's, whoever was speaking before.
  private void noteEvidence() {
    judging.speakFor(Voice.ADVISER);
    lookup("#evidence-add").requestFocus();
  }

  /// Whether a key is meant for judging: nobody is typing, and it is no shortcut.
  private boolean free(KeyEvent key) {
    boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    return !typing && !key.isShortcutDown() && !key.isAltDown() && !key.isControlDown();
  }
}
