package org.daybook.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.PartProgress;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// One part of a form: its title, what belongs there, and the place to answer.
final class PartPane extends VBox {
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label folded = new Label(Strings.of("form.part.folded-kept"));
  private final Label hint = new Label();
  private final Node answer;
  private final boolean counts;
  private final boolean locked;

  PartPane(FormViewModel model, Part part, boolean locked) {
    setId("part-" + part.id());
    getStyleClass().add("form-part");
    this.locked = locked;
    title.setText(part.title());
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    count.setId("count-" + part.id());
    count.getStyleClass().add("text-secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(Space.M, title, count);
    head.setAlignment(Pos.BASELINE_LEFT);
    hint.setText(part.hint());
    hint.getStyleClass().add("field-hint");
    hint.setMinHeight(USE_PREF_SIZE);
    folded.setId("folded-" + part.id());
    folded.getStyleClass().add("text-secondary");
    folded.setWrapText(true);
    counts = counts(part.question());
    answer = locked ? PartReading.of(model, part) : PartEditor.of(model, part);
    title.setLabelFor(answer);
    getChildren().setAll(head, hint, folded, answer);
  }

  void show(PartProgress progress) {
    boolean needed = progress.need() != Need.NOT_NEEDED;
    boolean kept = !needed && progress.filling().begun();
    title.getStyleClass().setAll(needed ? "text-section" : "text-secondary");
    offer(answer, needed);
    offer(hint, needed && !locked && !hint.getText().isEmpty());
    offer(folded, kept);
    offer(count, !needed || (counts && !locked && progress.filling().of() > 0));
    count.setText(
        needed
            ? Strings.of("form.part.count", progress.filling().given(), progress.filling().of())
            : Strings.of("form.part.folded"));
  }

  /// Whether there is something in it to go to.
  boolean isAnswerable() {
    return answer.isVisible() && first(answer) != null;
  }

  /// Puts the cursor where one answers first.
  void begin() {
    Node first = first(answer);
    if (first != null) {
      first.requestFocus();
    }
  }

  private static boolean counts(Question question) {
    return switch (question) {
      case Question.Line _, Question.Prose _, Question.Day _, Question.Choice _, Question.Table _ ->
          false;
      default -> true;
    };
  }

  private static @Nullable Node first(Node node) {
    if (node.isFocusTraversable() && node.isVisible()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }
}
