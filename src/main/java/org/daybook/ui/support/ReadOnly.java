package org.daybook.ui.support;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Keeps a page that may not be changed readable: wheel, scroll bars, Tab, and choosing in lists
/// and tables do what they always do, text can be selected and copied, Page Up and Page Down
/// scroll; no other key, click or drop reaches the page, and what would change it is disabled. What
/// only helps to read it is named by [#reads].
public final class ReadOnly {
  private static final String READS = "reads-only";
  private static final String STEPS = "steps-only";
  private static final Set<KeyCode> ALONG =
      Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END);
  private static final Set<KeyCode> UP_AND_DOWN = Set.of(KeyCode.UP, KeyCode.DOWN);
  private static final Set<KeyCode> PRESSES =
      Set.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT);
  private static final Set<KeyCode> COPIES = Set.of(KeyCode.C, KeyCode.A, KeyCode.INSERT);

  private final Parent frame;
  private final Supplier<Optional<Node>> page;

  private ReadOnly(Parent frame, Supplier<Optional<Node>> page) {
    this.frame = frame;
    this.page = page;
  }

  /// Names what changes nothing though one can press it, such as a way to another place of the
  /// page or a search in it. Returns it.
  public static <T extends Node> T reads(T node) {
    node.getStyleClass().add(READS);
    return node;
  }

  /// Names what the arrows may step through, and a click choose, without changing it while it has
  /// the focus itself; the buttons that stand in it are not meant. Returns it.
  public static <T extends Node> T steps(T node) {
    node.getStyleClass().add(STEPS);
    return node;
  }

  /// Whether this was named as what only helps to read.
  static boolean isReading(Node node) {
    return node.getStyleClass().contains(READS);
  }

  /// Watches over a page, from around it, so that the page itself hears nothing first.
  ///
  /// @param page the one that may only be read now, within the frame; empty while it may be changed
  public static void within(Parent frame, Supplier<Optional<Node>> page) {
    ReadOnly readOnly = new ReadOnly(frame, page);
    frame.addEventFilter(KeyEvent.ANY, readOnly::key);
    frame.addEventFilter(MouseEvent.ANY, readOnly::mouse);
    frame.addEventFilter(DragEvent.ANY, readOnly::drag);
    frame.addEventFilter(ContextMenuEvent.ANY, readOnly::refuse);
    frame.addEventFilter(InputMethodEvent.ANY, readOnly::refuse);
    Stilled.within(frame, page);
  }

  private void key(KeyEvent key) {
    if (outside(key) || allowed(key, (Node) key.getTarget())) {
      return;
    }
    key.consume();
    if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      scroll((Node) key.getTarget(), key.getCode());
    }
  }

  private boolean allowed(KeyEvent key, Node target) {
    boolean marked = reading(target);
    if (target instanceof TextInputControl || target instanceof ComboBoxBase<?>) {
      return marked || (key.getEventType() != KeyEvent.KEY_TYPED && along(key, target));
    }
    if (key.getEventType() == KeyEvent.KEY_TYPED) {
      return false;
    }
    KeyCode code = key.getCode();
    return code == KeyCode.TAB
        || (listed(target) && (ALONG.contains(code) || UP_AND_DOWN.contains(code) || pages(code)))
        || (target.getStyleClass().contains(STEPS)
            && (UP_AND_DOWN.contains(code) || ALONG.contains(code)))
        || (marked && !key.isShortcutDown() && (PRESSES.contains(code) || steps(code, target)));
  }

  /// The arrows step through rows that are pressed to be chosen, not through buttons.
  private static boolean steps(KeyCode code, Node target) {
    return UP_AND_DOWN.contains(code) && !(target instanceof ButtonBase);
  }

  /// Whether a key only moves in the text or copies from it.
  private static boolean along(KeyEvent key, Node target) {
    KeyCode code = key.getCode();
    return code == KeyCode.TAB
        || (target instanceof TextInputControl
            && (ALONG.contains(code)
                || (key.isShortcutDown() && COPIES.contains(code))
                || (target instanceof TextArea && UP_AND_DOWN.contains(code))));
  }

  private void mouse(MouseEvent mouse) {
    boolean acts =
        mouse.getEventType() == MouseEvent.MOUSE_PRESSED
            || mouse.getEventType() == MouseEvent.MOUSE_RELEASED
            || mouse.getEventType() == MouseEvent.MOUSE_CLICKED
            || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED
            || mouse.getEventType() == MouseEvent.DRAG_DETECTED;
    if (!acts || outside(mouse)) {
      return;
    }
    Node target = (Node) mouse.getTarget();
    if (mouse.getEventType() == MouseEvent.DRAG_DETECTED || !clicked(target)) {
      mouse.consume();
    }
  }

  /// Whether pressing here changes nothing: the nearest control decides.
  private boolean clicked(Node target) {
    if (reading(target)) {
      return true;
    }
    for (Node node = target; node != null && node != frame; node = node.getParent()) {
      if (node instanceof ScrollBar || node instanceof TextInputControl || listed(node)) {
        return true;
      }
      if (node instanceof ButtonBase || node instanceof ComboBoxBase<?>) {
        return false;
      }
      if (node.getStyleClass().contains(STEPS)) {
        return true;
      }
    }
    return false;
  }

  /// What is dragged over the page concerns only what stands around it.
  private void drag(DragEvent drag) {
    if (!outside(drag)) {
      drag.consume();
      if (frame.getParent() != null) {
        Event.fireEvent(frame.getParent(), drag);
      }
    }
  }

  private void refuse(Event event) {
    if (!outside(event)) {
      event.consume();
    }
  }

  private boolean outside(Event event) {
    Optional<Node> guarded = page.get();
    return guarded.isEmpty()
        || !(event.getTarget() instanceof Node target)
        || !isIn(target, guarded.get());
  }

  private static boolean isIn(Node target, Node page) {
    for (Node node = target; node != null; node = node.getParent()) {
      if (node == page) {
        return true;
      }
    }
    return false;
  }

  private boolean reading(Node target) {
    for (Node node = target; node != null && node != frame; node = node.getParent()) {
      if (node.getStyleClass().contains(READS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean listed(Node node) {
    return node instanceof TableView<?> || node instanceof ListView<?>;
  }

  private static boolean pages(KeyCode code) {
    return code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
  }

  /// Scrolls what the keys are in, or else the first long part of the page.
  private void scroll(Node target, KeyCode code) {
    double by =
        switch (code) {
          case PAGE_DOWN -> 0.9;
          case PAGE_UP -> -0.9;
          case DOWN -> 0.1;
          case UP -> -0.1;
          case HOME -> Double.NEGATIVE_INFINITY;
          case END -> Double.POSITIVE_INFINITY;
          default -> 0;
        };
    if (by != 0) {
      around(target).or(() -> page.get().flatMap(ReadOnly::first)).ifPresent(p -> move(p, by));
    }
  }

  private Optional<ScrollPane> around(Node target) {
    for (Node node = target; node != null && node != frame; node = node.getParent()) {
      if (node instanceof ScrollPane pane && beyond(pane) > 0) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }

  private static Optional<ScrollPane> first(Node node) {
    if (node instanceof ScrollPane pane && beyond(pane) > 0) {
      return Optional.of(pane);
    }
    return node instanceof Parent parent && !(node instanceof TextInputControl)
        ? parent.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }

  /// How much of the content does not fit, in pixels.
  private static double beyond(ScrollPane pane) {
    return pane.getContent() instanceof Region content
        ? content.getHeight() - pane.getViewportBounds().getHeight()
        : 0;
  }

  private static void move(ScrollPane pane, double by) {
    double share = by * pane.getViewportBounds().getHeight() / beyond(pane);
    pane.setVvalue(Math.clamp(pane.getVvalue() + share, pane.getVmin(), pane.getVmax()));
  }
}
