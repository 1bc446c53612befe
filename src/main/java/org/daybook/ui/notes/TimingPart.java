package org.daybook.ui.notes;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Where one says how long the visit took.
final class TimingPart extends FlowPane {
  TimingPart(Timing timing) {
    super(Space.XL, Space.M);
    getChildren()
        .setAll(
            field("notes-hours", Strings.of("notes.hours"), 10, timing.hours(), Timing::wrongHours)
                .hint(Strings.of("notes.hours.hint")),
            field("notes-days", Strings.of("notes.days"), 4, timing.days(), Timing::wrongDays)
                .hint(Strings.of("notes.days.hint")));
  }

  private static Field field(
      String id,
      String label,
      int columns,
      Draft draft,
      Function<String, Optional<Problem>> wrong) {
    TextField input = new LineField();
    input.setPrefColumnCount(columns);
    input.setMaxWidth(USE_PREF_SIZE);
    Field field = new Field(id, label, input);
    field.setMaxWidth(USE_PREF_SIZE);
    input.textProperty().bindBidirectional(draft.text());
    Shown.left(
        input,
        () -> {
          draft.save();
          field.show(wrong.apply(input.getText()));
        });
    return field;
  }
}
