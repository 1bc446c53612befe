package org.daybook.ui.judging;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.history.JudgementHistory.Movement;
import org.daybook.ui.control.mark.CategoryRamp;
import org.daybook.ui.judging.model.AreaRows.AspectRow;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// An aspect in the list: its mark, its name and where it is placed.
final class AspectRowView extends HBox {
  // In em: two words of an aspect's name beside the longest short name of a category.
  private static final double NARROW = 17;
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Region mark = new Region();
  private final Label name = new Label();
  private final FontIcon flag = new FontIcon(Material2OutlinedAL.FLAG);
  private final FontIcon moved = new FontIcon(Material2OutlinedAL.ARROW_UPWARD);
  private final Label placed = new Label();
  private final Label beneath = new Label();
  private final VBox words = new VBox(name, beneath);
  private boolean selected;

  AspectRowView(String aspect) {
    setId("aspect-" + aspect);
    getStyleClass().add("aspect-row");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    mark.getStyleClass().add("category-swatch");
    name.getStyleClass().add("aspect-name");
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    setHgrow(words, Priority.ALWAYS);
    flag.getStyleClass().add("signal-flag");
    placed.setMinWidth(USE_PREF_SIZE);
    placed.setId("placed-" + aspect);
    placed.getStyleClass().add("text-secondary");
    beneath.getStyleClass().add("text-secondary");
    beneath.textProperty().bind(placed.textProperty());
    Shown.when(false, beneath);
    moved.getStyleClass().add("moved");
    Shown.when(false, moved);
    getChildren().setAll(mark, words, flag, moved, placed);
  }

  /// @param categories how many the framework has
  void show(AspectRow row, int categories) {
    name.setText(row.name());
    placed.setText(row.saving() ? Strings.of("judging.list.saving") : row.mark());
    Shown.when(row.unanswered(), flag);
    moved.setIconCode(
        row.movement() == Movement.STRONGER
            ? Material2OutlinedAL.ARROW_UPWARD
            : Material2OutlinedAL.ARROW_DOWNWARD);
    Shown.when(row.movement() != Movement.NONE, moved);
    if (row.rank() > 0) {
      CategoryRamp.colour(mark, row.rank(), categories);
    } else {
      CategoryRamp.clear(mark);
      mark.getStyleClass().add("category-none");
    }
    setAccessibleText(spoken(row));
  }

  /// Puts the placement beneath the name where both side by side leave too little room for it.
  ///
  /// There are two labels for it because this is called while styles are being applied, when no
  /// node may be moved.
  void fit(double width) {
    boolean narrow = width < NARROW * name.getFont().getSize();
    Shown.when(narrow, beneath);
    Shown.when(!narrow, placed);
  }

  /// Hears when the size of text changes.
  void onTextSize(Runnable changed) {
    name.fontProperty().subscribe(_ -> changed.run());
  }

  void select(boolean on) {
    selected = on;
    pseudoClassStateChanged(SELECTED, on);
    setFocusTraversable(on);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) selected
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private static String spoken(AspectRow row) {
    String text =
        row.rank() > 0
            ? Strings.of("judging.list.spoken", row.name(), row.mark())
            : row.carried()
                ? Strings.of("judging.list.spoken-carried", row.name(), row.mark())
                : Strings.of("judging.list.spoken-aside", row.name());
    text =
        switch (row.movement()) {
          case NONE -> text;
          case STRONGER -> Strings.of("judging.list.spoken-stronger", text);
          case WEAKER -> Strings.of("judging.list.spoken-weaker", text);
        };
    return row.unanswered() ? Strings.of("judging.list.spoken-signal", text) : text;
  }
}
