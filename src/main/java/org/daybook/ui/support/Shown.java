package org.daybook.ui.support;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What a screen does only while it is shown: it reads afresh when it comes, and lets go of what
/// outlives it when it leaves.
public final class Shown {
  private Shown() {}

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
