package org.daybook.ui.support;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Brings one place of a page into sight and puts the focus there, as soon as the place exists:
/// parts of a page may still wait for the store. Whoever presses a key or the mouse meanwhile has
/// gone elsewhere, and nothing is taken away from under them.
///
/// It looks at every pulse, before the window is laid out, never in the midst of it.
public final class InSight extends AnimationTimer {
  private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

  /// Pulses after which everything has grown to its size.
  private static final int SETTLED = 3;

  /// Pixels beneath the place that are shown with it.
  private static final double AROUND = 24;

  private final Parent page;
  private final List<String> ids;
  private final String words;
  private final EventHandler<InputEvent> acted = _ -> stop();
  private Optional<Node> place = Optional.empty();
  private int pulses;
  private long since;

  private InSight(Parent page, List<String> ids, String words) {
    this.page = page;
    this.ids = List.copyOf(ids);
    this.words = words;
  }

  /// Brings a place into sight.
  ///
  /// @param ids of its node, whichever of them is there; the first is preferred
  /// @param words where in a text the cursor goes, with `…` where they are cut off; empty for its
  ///     beginning
  public static void bring(Parent page, List<String> ids, String words) {
    InSight sight = new InSight(page, ids, words);
    page.addEventFilter(KeyEvent.KEY_PRESSED, sight.acted);
    page.addEventFilter(MouseEvent.MOUSE_PRESSED, sight.acted);
    sight.start();
  }

  @Override
  public void handle(long now) {
    since = since == 0 ? now : since;
    if (place.isEmpty()) {
      place = there();
      place.ifPresent(this::come);
    } else {
      place.ifPresent(this::reveal);
      pulses++;
    }
    if (pulses == SETTLED || now - since > PATIENCE) {
      stop();
    }
  }

  @Override
  public void stop() {
    super.stop();
    page.removeEventFilter(KeyEvent.KEY_PRESSED, acted);
    page.removeEventFilter(MouseEvent.MOUSE_PRESSED, acted);
  }

  private Optional<Node> there() {
    return page.getScene() == null
        ? Optional.empty()
        : ids.stream()
            .flatMap(id -> Stream.ofNullable(page.lookup("#" + id)))
            .filter(InSight::shown)
            .findFirst();
  }

  private void come(Node found) {
    Landing.within(found).ifPresent(Node::requestFocus);
    if (found instanceof TextInputControl text) {
      text.positionCaret(Math.max(0, text.getText().indexOf(words.replace("…", "").strip())));
    }
  }

  private void reveal(Node found) {
    for (Parent around = found.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        reveal(pane, found);
      }
    }
  }

  private static boolean shown(Node node) {
    return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
  }

  /// Scrolls as little as is needed; a place too high for the window shows its beginning.
  private static void reveal(ScrollPane pane, Node place) {
    Node content = pane.getContent();
    Bounds at = content.sceneToLocal(place.localToScene(place.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - seen;
    if (room > 0 && seen > 0) {
      double top = Math.max(pane.getVvalue() * room, at.getMaxY() + AROUND - seen);
      pane.setVvalue(Math.clamp(Math.min(top, at.getMinY()) / room, 0, 1));
    }
  }
}
