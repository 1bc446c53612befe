package org.daybook.ui.support;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where the keys go when a page or a part of one comes: to its content, never to the frame.
///
/// A page that wants a node of its own overrides `requestFocus`; any other gets its first input or
/// row. What is not there yet, because the store is still being asked, is waited for, unless the
/// person has gone elsewhere in the meantime.
public final class Landing {
  /// What stands above the content of a page.
  private static final List<String> ABOVE = List.of("page-header", "tab-strip");

  private Landing() {}

  /// Gives the focus to the content of a page, as soon as it is in a window.
  public static void on(Node content) {
    if (content.getScene() == null) {
      AtomicReference<Subscription> coming = new AtomicReference<>(Subscription.EMPTY);
      coming.set(
          content
              .sceneProperty()
              .subscribe(
                  (_, _) -> {
                    coming.get().unsubscribe();
                    on(content);
                  }));
    } else if (!(content instanceof Parent page)) {
      content.requestFocus();
    } else {
      land(page, page.getScene().getFocusOwner());
    }
  }

  /// @param before what had the focus until now, which has it still while the page cannot take it
  private static void land(Parent page, @Nullable Node before) {
    if (!landed(page)) {
      AtomicReference<Subscription> waiting = new AtomicReference<>(Subscription.EMPTY);
      waiting.set(
          page.needsLayoutProperty()
              .subscribe(
                  (_, dirty) -> {
                    if (!dirty && (isElsewhere(page, before) || landed(page))) {
                      waiting.get().unsubscribe();
                    }
                  }));
    }
  }

  /// Gives the focus on to what has just come to be shown, if the page still waits for it.
  public static void shown(Parent page) {
    if (waits(page)) {
      landed(page);
    }
  }

  /// Whether this node stands above the content of its page, such as a tab.
  private static boolean isAbove(Node node) {
    return ABOVE.stream().anyMatch(node.getStyleClass()::contains);
  }

  private static boolean landed(Parent page) {
    page.requestFocus();
    if (!isWithin(page)) {
      first(page).ifPresent(Node::requestFocus);
    }
    return isWithin(page);
  }

  /// Whether the page holds the focus itself, which is of no use to anybody.
  private static boolean waits(Parent page) {
    return page.getScene() != null && page.getScene().getFocusOwner() == page;
  }

  /// Whether somebody has gone to another place while the page was not ready. Until it is, the
  /// window itself gives the focus to what stands first: the head of the page.
  private static boolean isElsewhere(Parent page, @Nullable Node before) {
    Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
    boolean nowhere = owner == null || owner == page || owner == before || isAbove(owner, page);
    return page.getScene() == null || !nowhere;
  }

  /// Whether something in the content of the page has the focus.
  private static boolean isWithin(Parent page) {
    Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
    return owner != null && owner != page && isIn(owner, page) && !isAbove(owner, page);
  }

  private static boolean isIn(Node node, Parent page) {
    return node == page || (node.getParent() != null && isIn(node.getParent(), page));
  }

  private static boolean isAbove(Node node, Parent page) {
    return node != page
        && isIn(node, page)
        && (isAbove(node) || (node.getParent() != null && isAbove(node.getParent(), page)));
  }

  /// The node itself, if it takes the focus; else the first in it that does.
  static Optional<Node> within(Node node) {
    return takes(node)
        ? Optional.of(node)
        : node instanceof Parent parent ? first(parent) : Optional.empty();
  }

  private static Optional<Node> first(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled() && !isAbove(child)) {
        Optional<Node> found = within(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean takes(Node node) {
    return node.isFocusTraversable() && !(node instanceof ScrollPane);
  }
}
