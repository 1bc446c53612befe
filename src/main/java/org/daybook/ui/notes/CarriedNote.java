package org.daybook.ui.notes;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What an earlier visit left for a section: to be taken over into it, or left out. Takes no room
/// once either was done.
final class CarriedNote extends VBox {
  private final Label from = new Label();
  private final Label words = new Label();

  /// @param key of the note; its dots are hyphens in the ids of the parts
  CarriedNote(CarriedNotes notes, String key) {
    super(Space.XS);
    String id = key.replace('.', '-');
    getStyleClass().add("carried");
    from.getStyleClass().add("text-secondary");
    words.setId("carried-" + id);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    FlowPane verbs =
        new FlowPane(
            Space.S,
            Space.S,
            verb("carried-take-" + id, "notes.carried.take", () -> notes.takeOver(key)),
            verb("carried-leave-" + id, "notes.carried.leave", () -> notes.leaveOut(key)));
    getChildren().setAll(from, words, verbs);
    notes.of(key).subscribe(this::show);
  }

  private void show(Optional<Brought<String>> carried) {
    from.setText(carried.map(each -> Strings.of("notes.carried.from", each.on())).orElse(""));
    words.setText(carried.map(each -> each.what().strip()).orElse(""));
    Shown.when(carried.isPresent(), this);
  }

  private static Button verb(String id, String key, Runnable action) {
    Button button = new Button(Strings.of(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
