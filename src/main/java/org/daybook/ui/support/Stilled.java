package org.daybook.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Shows of a page that may only be read that it can only be read: what would change it is disabled
/// there, texts can be selected but not written in, and all is as before once it may be changed.
/// What only helps to read the page ([ReadOnly#reads]) stays as it is.
final class Stilled {
  private final Supplier<Optional<Node>> page;
  private final List<Runnable> undo = new ArrayList<>();
  private @Nullable Node shown;

  private Stilled(Supplier<Optional<Node>> page) {
    this.page = page;
  }

  /// Watches over a page for as long as the frame is in a window: it grows and changes while it is
  /// read.
  static void within(Parent frame, Supplier<Optional<Node>> page) {
    Stilled stilled = new Stilled(page);
    Runnable look = stilled::look;
    frame
        .sceneProperty()
        .addListener(
            (_, before, now) -> {
              stop(before, look);
              if (now != null) {
                now.addPostLayoutPulseListener(look);
              }
            });
  }

  private static void stop(@Nullable Scene scene, Runnable look) {
    if (scene != null) {
      scene.removePostLayoutPulseListener(look);
    }
  }

  private void look() {
    Node now = page.get().orElse(null);
    if (now != shown) {
      undo.forEach(Runnable::run);
      undo.clear();
      shown = now;
    }
    if (now != null) {
      still(now);
    }
  }

  private void still(Node node) {
    if (ReadOnly.isReading(node)) {
      return;
    }
    if (node instanceof TextInputControl input) {
      if (input.isEditable()) {
        input.setEditable(false);
        undo.add(() -> input.setEditable(true));
      }
    } else if (changes(node)) {
      if (!node.isDisable() && !node.disableProperty().isBound()) {
        node.setDisable(true);
        undo.add(() -> node.setDisable(false));
      }
    } else if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::still);
    }
  }

  private static boolean changes(Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof ChoiceBox<?>;
  }
}
