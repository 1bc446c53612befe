package org.daybook.ui.support;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Whether something is shown, and what a screen does only while it is: it reads afresh when it
/// comes, and lets go of what outlives it when it leaves.
public final class Shown {
  private Shown() {}

  /// Shows nodes, or takes them away together with the room they take.
  public static void when(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }

  /// Runs `action` whenever the focus leaves an input, so that what is typed there is saved at
  /// once.
  public static void left(Node input, Runnable action) {
    input
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                action.run();
              }
            });
  }

  /// Runs `action` each time `screen` is put into a window.
  public static void in(Node screen, Runnable action) {
    screen
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                action.run();
              }
            });
  }

  /// Listens to something that outlives `screen`, for as long as the screen is in a window.
  public static void listening(Node screen, Supplier<Subscription> listen) {
    AtomicReference<Subscription> listening = new AtomicReference<>(Subscription.EMPTY);
    screen
        .sceneProperty()
        .subscribe(
            scene -> {
              listening.get().unsubscribe();
              listening.set(scene == null ? Subscription.EMPTY : listen.get());
            });
  }
}
