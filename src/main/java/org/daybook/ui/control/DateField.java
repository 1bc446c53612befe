package org.daybook.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.daybook.application.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Dates;
import org.jspecify.annotations.Nullable;

/// A date, picked or typed in any of the usual British ways.
///
/// What is no date is not taken over: the one before comes back, and [#refused()] says what was
/// typed, so that nothing typed vanishes unsaid.
public final class DateField extends DatePicker {
  private final ReadOnlyObjectWrapper<Optional<Problem>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A date field for a text that is a date, or not yet one, while it is typed.
  ///
  /// @param text what stands in the field, both ways
  public DateField(StringProperty text) {
    setPromptText(Strings.of("control.date.prompt"));
    setConverter(new British());
    getEditor().textProperty().bindBidirectional(text);
    getEditor().textProperty().subscribe(this::take);
  }

  /// What was typed last and is no date; shown beneath the field.
  public ReadOnlyObjectProperty<Optional<Problem>> refused() {
    return refused.getReadOnlyProperty();
  }

  /// Follows a text that changes while nobody types: the store's answer, or a test's.
  private void take(String text) {
    if (!getEditor().isFocused() && !isFocused()) {
      Dates.read(text).ifPresent(this::setValue);
      if (text.isBlank()) {
        setValue(null);
      }
    }
  }

  private final class British extends StringConverter<@Nullable LocalDate> {
    @Override
    public String toString(@Nullable LocalDate date) {
      return Dates.written(date);
    }

    /// Called when one leaves the field or presses Enter.
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      refused.set(Optional.empty());
      if (text == null || text.isBlank()) {
        return null;
      }
      return Dates.read(text).orElseThrow(() -> refuse(text));
    }

    /// The date picker keeps the date it had when it is refused one.
    private DateTimeException refuse(String text) {
      refused.set(Optional.of(Problem.of("control.date.none", text.strip())));
      return new DateTimeException(text);
    }
  }
}
