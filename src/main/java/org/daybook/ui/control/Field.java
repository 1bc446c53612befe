package org.daybook.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Shown;

/// A control with its label above it and, when something is wrong with it, the reason below.
public final class Field extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Region control;
  private final Label hint = line("field-hint");
  private final Label error = line("field-error");
  private Subscription mended = Subscription.EMPTY;

  /// @param id given to the control; the error beneath is `id-error`
  public Field(String id, String label, Region control) {
    this.control = control;
    getStyleClass().add("field");
    control.setId(id);
    control.setAccessibleText(label);
    control.setMaxWidth(Double.MAX_VALUE);
    setVgrow(control, Priority.ALWAYS);
    Label name = new Label(label);
    name.getStyleClass().add("field-label");
    name.setLabelFor(control);
    error.setId(id + "-error");
    getChildren().setAll(name, hint, control, error);
  }

  /// Says in a line between label and control how to fill it in. Returns this.
  public Field hint(String sentence) {
    say(hint, sentence);
    control.setAccessibleHelp(sentence);
    return this;
  }

  /// Shows what is wrong, at the place where it can be put right, until somebody does.
  public void refuse(Problem problem) {
    say(problem);
    mended.unsubscribe();
    mended = changes(this::accept);
  }

  private void say(Problem problem) {
    say(error, Strings.of(problem));
    control.pseudoClassStateChanged(DANGER, true);
    control.setAccessibleHelp(error.getText());
  }

  /// Shows what is wrong, or that nothing is; stays until it is told otherwise.
  public void show(Optional<Problem> problem) {
    mended.unsubscribe();
    problem.ifPresentOrElse(this::say, this::accept);
  }

  /// Takes the reason away.
  public void accept() {
    mended.unsubscribe();
    say(error, "");
    control.pseudoClassStateChanged(DANGER, false);
    control.setAccessibleHelp(hint.getText());
  }

  private Subscription changes(Runnable changed) {
    return switch (control) {
      case TextInputControl input -> input.textProperty().subscribe((_, _) -> changed.run());
      case DatePicker date -> date.getEditor().textProperty().subscribe((_, _) -> changed.run());
      case ComboBoxBase<?> box -> box.valueProperty().subscribe((_, _) -> changed.run());
      default -> Subscription.EMPTY;
    };
  }

  private static void say(Label label, String sentence) {
    label.setText(sentence);
    Shown.when(!sentence.isEmpty(), label);
  }

  private static Label line(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    say(label, "");
    return label;
  }
}
