package org.daybook.ui.tabs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;

/// The parts of a screen side by side; one is shown.
///
/// Keys, once the screen hands them on: Alt+1 … Alt+9 and Ctrl+Tab.
public final class TabStrip<T extends Tab> extends HBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  // In em: with less, what stands at the end shows its icon only, and the parts move together.
  private static final double CRAMPED = 62;

  private final Consumer<T> turn;
  private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();
  private List<Node> atEnd = List.of();
  private Optional<T> shown = Optional.empty();

  /// @param label what screen readers call the strip
  /// @param turn turns to a part; the screen then says so by [#show]
  public TabStrip(String label, Consumer<T> turn) {
    this.turn = turn;
    getStyleClass().add("tab-strip");
    setAccessibleText(label);
    widthProperty().subscribe(_ -> fit());
  }

  /// Offers these parts, in this order; a single one needs no strip.
  public void offer(List<T> parts) {
    tabs.clear();
    parts.forEach(part -> tabs.put(part, button(part)));
    shown.ifPresent(this::mark);
    lay();
    boolean choice = parts.size() > 1 || !atEnd.isEmpty();
    setVisible(choice);
    setManaged(choice);
  }

  /// Puts something at the far end, such as undo.
  public void atEnd(Node... nodes) {
    atEnd = List.of(nodes);
    lay();
    fit();
    atEnd.stream()
        .flatMap(TabStrip::labels)
        .findFirst()
        .ifPresent(first -> first.fontProperty().subscribe(_ -> fit()));
  }

  private void fit() {
    List<Labeled> labels = atEnd.stream().flatMap(TabStrip::labels).toList();
    if (!labels.isEmpty() && getWidth() > 0) {
      boolean cramped = getWidth() < CRAMPED * labels.getFirst().getFont().getSize();
      pseudoClassStateChanged(TIGHT, cramped);
      labels.stream()
          .filter(label -> label.getGraphic() != null)
          .forEach(
              label -> {
                label.setContentDisplay(
                    cramped ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                label.setAccessibleText(label.getText());
              });
    }
  }

  private static Stream<Labeled> labels(Node node) {
    return node instanceof Labeled label
        ? Stream.of(label)
        : node instanceof Pane pane
            ? pane.getChildren().stream().flatMap(TabStrip::labels)
            : Stream.empty();
  }

  /// Marks the part that is shown.
  public void show(T part) {
    shown = Optional.of(part);
    mark(part);
  }

  /// Turns to a part if this key asks for one; says whether it did.
  public boolean turns(KeyEvent key) {
    List<T> parts = List.copyOf(tabs.keySet());
    if (key.isControlDown() && key.getCode() == KeyCode.TAB && !parts.isEmpty()) {
      int here = shown.map(parts::indexOf).orElse(0);
      turn.accept(parts.get(Math.floorMod(here + (key.isShiftDown() ? -1 : 1), parts.size())));
      return true;
    }
    int digit = key.getCode().isDigitKey() ? key.getCode().getChar().charAt(0) - '0' : 0;
    if (key.isAltDown() && digit >= 1 && digit <= parts.size()) {
      turn.accept(parts.get(digit - 1));
      return true;
    }
    return false;
  }

  private void mark(T part) {
    tabs.forEach((tab, button) -> button.setSelected(tab.equals(part)));
  }

  private void lay() {
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(tabs.values());
    getChildren().add(gap);
    getChildren().addAll(atEnd);
  }

  private ToggleButton button(T part) {
    ToggleButton button = new ToggleButton(Strings.of(part.key()));
    button.setId(part.id());
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          turn.accept(part);
        });
    return button;
  }
}
