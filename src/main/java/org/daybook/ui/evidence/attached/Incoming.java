package org.daybook.ui.evidence.attached;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Files that are dropped or pasted anywhere in a panel, also where words are typed.
public final class Incoming {
  private Incoming() {}

  /// Hands files and pictures that come to a panel to what attaches them.
  public static void of(Node panel, AttachmentsPart attachments) {
    panel.setOnDragOver(AttachmentsPart::over);
    panel.setOnDragDropped(
        drag -> {
          List<File> files = drag.getDragboard().getFiles();
          attachments.attach(files.stream().<Path>map(File::toPath).toList());
          drag.setDropCompleted(true);
          drag.consume();
        });
    panel.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Clipboard clipboard = Clipboard.getSystemClipboard();
          if (key.isShortcutDown()
              && key.getCode() == KeyCode.V
              && mayHold(clipboard)
              && attachments.paste(clipboard)) {
            key.consume();
          }
        });
  }

  /// File managers put the paths of files there as words too, which nobody wants in the text.
  /// Beside a picture alone, words come from a text program and are left to whoever types.
  private static boolean mayHold(Clipboard clipboard) {
    return clipboard.hasFiles() || !clipboard.hasString();
  }
}
