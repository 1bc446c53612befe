package org.daybook.ui.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Dates;
import org.jspecify.annotations.Nullable;

/// A date, picked or typed in any of the usual British ways.
///
/// What is no date stays in the field with the reason in [#refused()]: it neither vanishes unsaid
/// nor looks like an answer, and whoever reads the text keeps the date they had.
public final class DateField extends DatePicker {
  private final ReadOnlyObjectWrapper<Optional<Problem>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty text;
  private final boolean needed;
  private Function<LocalDate, Optional<Problem>> check = _ -> Optional.empty();

  /// What was left in the field and refused; empty text is refused too where a date is needed.
  private @Nullable String wrong;

  private DateField(StringProperty text, boolean needed) {
    this.text = text;
    this.needed = needed;
    setPromptText(Strings.of("control.date.prompt"));
    setConverter(new British());
    text.subscribe(this::follow);
    getEditor().textProperty().addListener((_, _, typed) -> typed(typed));
    valueProperty().addListener((_, _, date) -> picked(date));
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                settle(getEditor().getText());
              }
            });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            settle(getEditor().getText());
            if (wrong != null) {
              key.consume();
            }
          }
        });
    setOnShowing(_ -> giveUpWrong());
  }

  /// A date that must be given: the empty field is refused.
  ///
  /// @param text what stands in the field, both ways, a date or not yet one
  public static DateField needed(StringProperty text) {
    return new DateField(text, true);
  }

  /// A date that need not be given: leaving the field empty takes the date away. While somebody is
  /// in the field, an empty one only means that a new date is about to be typed.
  ///
  /// @param text what stands in the field, both ways, a date or not yet one
  public static DateField optional(StringProperty text) {
    return new DateField(text, false);
  }

  /// Refuses some dates too.
  ///
  /// @param why says why a date is not taken; empty where it is
  public DateField refusing(Function<LocalDate, Optional<Problem>> why) {
    check = why;
    return this;
  }

  /// Why what was left in the field is not taken; shown beneath it.
  public ReadOnlyObjectProperty<Optional<Problem>> refused() {
    return refused.getReadOnlyProperty();
  }

  /// Follows a text that changes while nobody types: the store's answer, or a test's.
  private void follow(String changed) {
    if (!changed.equals(wrong)) {
      accept();
    }
    if (!changed.equals(getEditor().getText())) {
      getEditor().setText(changed);
    }
    if (!inHand()) {
      Dates.read(changed).ifPresent(this::setValue);
      if (changed.isBlank()) {
        setValue(null);
      }
    }
  }

  private void typed(String typed) {
    String left = wrong;
    if (left != null && typed.isEmpty() && !inHand()) {
      // The date picker clears what it cannot read once nobody is in it.
      getEditor().setText(left);
      return;
    }
    if (!typed.equals(wrong)) {
      accept();
    }
    if (needed || !typed.isBlank() || !inHand()) {
      text.set(typed);
    }
  }

  private void picked(@Nullable LocalDate date) {
    if (date != null) {
      accept();
    }
  }

  private void accept() {
    wrong = null;
    refused.set(Optional.empty());
  }

  /// Somebody who looks at the calendar goes on from the date there was.
  private void giveUpWrong() {
    if (wrong != null) {
      accept();
      getEditor().setText(Dates.written(getValue()));
    }
  }

  /// Takes what somebody leaves behind as meant.
  private void settle(String left) {
    Optional<LocalDate> read = Dates.read(left);
    Optional<Problem> why =
        left.isBlank()
            ? needed ? Optional.of(Problem.of("control.date.needed")) : Optional.empty()
            : read.isEmpty()
                ? Optional.of(Problem.of("control.date.none", left.strip()))
                : read.flatMap(check);
    if (why.isPresent()) {
      wrong = left;
      refused.set(why);
    } else {
      accept();
    }
    text.set(left);
  }

  private boolean inHand() {
    return isFocused();
  }

  private final class British extends StringConverter<@Nullable LocalDate> {
    /// What is refused stays to be seen until something else is typed or picked.
    @Override
    public String toString(@Nullable LocalDate date) {
      String still = wrong;
      return still == null ? Dates.written(date) : still;
    }

    /// Called when one leaves the field or presses Enter, before anything else hears of it. What is
    /// refused leaves the date picker with the date it had.
    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
      String left = typed == null ? "" : typed;
      settle(left);
      return wrong == null ? Dates.read(left).orElse(null) : getValue();
    }
  }
}
