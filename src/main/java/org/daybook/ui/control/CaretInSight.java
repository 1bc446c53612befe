package org.daybook.ui.control;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.util.Subscription;

/// Keeps the line one writes on in sight: the page a text area stands on scrolls with the caret.
///
/// A text area that grows with its text scrolls nothing by itself, and the pane around it knows
/// nothing of carets.
public final class CaretInSight {
  /// Lines above and below the caret that are shown with it.
  private static final double AROUND = 1.5;

  private final TextArea area;
  private boolean moved;
  private Subscription laidOut = Subscription.EMPTY;

  private CaretInSight(TextArea area) {
    this.area = area;
  }

  /// Does so for this text area from now on.
  public static void of(TextArea area) {
    CaretInSight sight = new CaretInSight(area);
    area.caretPositionProperty().subscribe(_ -> sight.moved());
    area.focusedProperty().subscribe(sight::focused);
  }

  private void focused(boolean focused) {
    laidOut.unsubscribe();
    laidOut =
        page()
            .filter(_ -> focused)
            .map(ScrollPane::getContent)
            .filter(Parent.class::isInstance)
            .map(content -> ((Parent) content).needsLayoutProperty().subscribe(this::laidOut))
            .orElse(Subscription.EMPTY);
    if (focused) {
      moved();
    }
  }

  private void moved() {
    if (area.isFocused()) {
      moved = true;
      reveal();
      // Whatever was typed may make the area taller in the next layout, and the line is then lower.
      area.requestLayout();
    }
  }

  private void laidOut(boolean stillToDo) {
    if (!stillToDo && moved) {
      moved = false;
      reveal();
    }
  }

  private void reveal() {
    page().ifPresent(this::reveal);
  }

  private void reveal(ScrollPane page) {
    Node content = page.getContent();
    double seen = page.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - seen;
    if (room <= 0 || seen <= 0 || !(area.getSkin() instanceof TextAreaSkin skin)) {
      return;
    }
    Rectangle2D caret = skin.getCharacterBounds(area.getCaretPosition());
    Bounds at =
        content.sceneToLocal(
            area.localToScene(
                new BoundingBox(caret.getMinX(), caret.getMinY(), 1, caret.getHeight())));
    double around = AROUND * caret.getHeight();
    double top = page.getVvalue() * room;
    double least = at.getMaxY() + around - seen;
    double most = at.getMinY() - around;
    page.setVvalue(Math.clamp(Math.min(Math.max(top, least), most) / room, 0, 1));
  }

  /// The pane the area stands in; not the one within it.
  private Optional<ScrollPane> page() {
    Parent around = area.getParent();
    while (around != null && !(around instanceof ScrollPane)) {
      around = around.getParent();
    }
    return Optional.ofNullable((ScrollPane) around);
  }
}
