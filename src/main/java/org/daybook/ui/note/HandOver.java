package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.ui.control.Notice;
import org.daybook.ui.note.NoteViewModel.Progress;
import org.daybook.ui.support.Space;

/// Offers the file that the school is to check once the note is marked as sent: Daybook itself
/// sends nothing.
final class HandOver extends VBox {
  private final Notice notice = new Notice("note-hand-over-notice");
  private boolean asked;

  /// @param askWhere asks where to write, offering a file name; empty when the person changed
  ///     their mind
  HandOver(NoteViewModel model, Function<String, Optional<Path>> askWhere) {
    super(Space.S);
    setId("note-hand-over");
    Label words = new Label(Strings.of("note.hand-over"));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("prose");
    Button save = new Button(Strings.of("note.hand-over.save"));
    save.setId("note-hand-over-save");
    save.getStyleClass().add("primary");
    save.setOnAction(
        _ ->
            askWhere
                .apply(model.fileName())
                .ifPresent(
                    file -> {
                      asked = true;
                      model.write(file);
                    }));
    getChildren().setAll(words, save, notice);
    model.progress().subscribe(this::show);
  }

  private void show(Progress progress) {
    switch (progress) {
      case Progress.Idle() -> notice.silence();
      case Progress.Writing() -> notice.silence();
      case Progress.Written(Path file, Copy _, var damaged) -> {
        if (asked) {
          VersionsPart.written(notice, Strings.of("note.written", file.toString()), damaged);
        }
        asked = false;
      }
      case Progress.Failed(var problem) -> {
        if (asked) {
          notice.refuse(problem);
        }
        asked = false;
      }
    }
  }
}
