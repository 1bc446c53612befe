package org.daybook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped on the window where the page itself has no use for them: a register extract and a
/// pack, known by their endings, and whatever else.
///
/// @param register takes a CSV file
/// @param pack takes a YAML file
/// @param other takes all that was dropped, where the first is neither
record Drops(Consumer<Path> register, Consumer<Path> pack, Consumer<List<Path>> other) {
  /// Takes what is dropped on a window from now on.
  void on(Parent window) {
    window.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
        });
    window.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent drag) {
    boolean files = drag.getDragboard().hasFiles();
    if (files) {
      take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    drag.setDropCompleted(files);
  }

  private void take(List<Path> files) {
    Path first = files.getFirst();
    String name = first.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      register.accept(first);
    } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      pack.accept(first);
    } else {
      other.accept(files);
    }
  }
}
