package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Snapshot;
import org.jspecify.annotations.Nullable;

/// Goes through the real screens by itself, step by step, and takes pictures.
///
/// Lives on JavaFX's thread and waits by watching every pulse, so that no step runs before what it
/// needs is there and still.
final class Tour extends AnimationTimer {
  private static final int STILL_PULSES = 6;
  private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

  private static final MouseEvent MOUSE =
      new MouseEvent(
          MouseEvent.MOUSE_PRESSED,
          0,
          0,
          0,
          0,
          MouseButton.PRIMARY,
          1,
          false,
          false,
          false,
          false,
          true,
          false,
          false,
          true,
          false,
          true,
          null);

  private final Stage stage;
  private final Path folder;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Consumer<Optional<RuntimeException>> end;
  private int still;
  private long since;

  /// A tour of the window.
  ///
  /// @param folder where pictures go
  /// @param end called once, with what went wrong if the tour could not go on
  Tour(Stage stage, Path folder, Consumer<Optional<RuntimeException>> end) {
    this.stage = stage;
    this.folder = folder;
    this.end = end;
  }

  /// Waits until a node of this id can be seen, then does something with it.
  Tour at(String id, Consumer<Node> act) {
    return step(id, () -> seen(id) != null, () -> act.accept(there(id)));
  }

  Tour press(String id) {
    return at(id, node -> ((ButtonBase) node).fire());
  }

  /// Presses the mouse on something that is no button, such as a row.
  Tour point(String id) {
    return at(id, node -> Event.fireEvent(node, MOUSE));
  }

  Tour type(String id, String text) {
    return at(id, node -> ((TextInputControl) node).setText(text));
  }

  /// Waits for an empty field whose id begins so, then does something with it: what was just added
  /// comes only when the store has answered.
  Tour atEmpty(String start, Consumer<Node> act) {
    return step(start, () -> empty(start).isPresent(), () -> empty(start).ifPresent(act));
  }

  private Optional<Node> empty(String start) {
    return stage.getScene().getRoot().lookupAll(".text-input").stream()
        .filter(node -> node.getId() != null && node.getId().startsWith(start))
        .filter(node -> node instanceof TextInputControl field && field.getText().isEmpty())
        .filter(Tour::visible)
        .findFirst();
  }

  Tour key(String id, KeyCode code) {
    return at(
        id,
        node ->
            Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /// Takes a picture once the node can be seen.
  Tour picture(String id, String name) {
    return step(id, () -> seen(id) != null && saved(), () -> picture(name));
  }

  Tour step(String name, BooleanSupplier ready, Runnable act) {
    steps.add(new Step(name, ready, act));
    return this;
  }

  /// How many rows the table of this id shows; 0 if it is not there.
  int rows(String id) {
    return seen(id) instanceof TableView<?> table ? table.getItems().size() : 0;
  }

  /// Nobody would hear of what fails on a pulse, and whoever waits for the end would wait for ever.
  @Override
  public void handle(long now) {
    try {
      pulse(now);
    } catch (RuntimeException mistake) {
      fail(mistake);
    } catch (Error mistake) {
      fail(new IllegalStateException("the tour failed", mistake));
    }
  }

  private void pulse(long now) {
    since = since == 0 ? now : since;
    Step step = steps.peek();
    if (step == null) {
      stop();
      end.accept(Optional.empty());
    } else if (step.ready().getAsBoolean()) {
      still++;
      if (still >= STILL_PULSES) {
        take(step);
      }
    } else if (now - since > PATIENCE) {
      fail(new IllegalStateException("the tour waits in vain for " + step.name()));
    } else {
      still = 0;
    }
  }

  private void take(Step step) {
    steps.remove();
    still = 0;
    since = 0;
    try {
      step.act().run();
    } catch (RuntimeException | Error mistake) {
      fail(new IllegalStateException("the tour failed at " + step.name(), mistake));
    }
  }

  /// Leaves a picture of where it went wrong.
  private void fail(RuntimeException why) {
    stop();
    try {
      picture("failed");
    } catch (RuntimeException noPicture) {
      why.addSuppressed(noPicture);
    }
    end.accept(Optional.of(why));
  }

  private void picture(String name) {
    Scene scene = stage.getScene();
    try {
      Snapshot.write(Snapshot.of(scene, 1), folder.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// True unless something is on its way to the disk.
  private boolean saved() {
    return !(seen("save-words") instanceof Labeled label
        && label.getText().equals(Strings.of("control.save.saving")));
  }

  private Node there(String id) {
    Node node = seen(id);
    if (node == null) {
      throw new IllegalStateException("gone: " + id);
    }
    return node;
  }

  private @Nullable Node seen(String id) {
    return stage.getScene().getRoot().lookupAll("#" + id).stream()
        .filter(Tour::visible)
        .findFirst()
        .orElse(null);
  }

  private static boolean visible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return !node.isDisabled();
  }

  private record Step(String name, BooleanSupplier ready, Runnable act) {}
}
