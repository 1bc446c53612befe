package org.daybook.ui.control;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.daybook.application.Strings;
import org.daybook.ui.support.Dates;
import org.jspecify.annotations.Nullable;

/// A date, picked or typed in any of the usual British ways. What is no date is not taken over.
public final class DateField extends DatePicker {
  /// Starts empty.
  public DateField() {
    setPromptText(Strings.of("control.date.prompt"));
    setConverter(
        new StringConverter<@Nullable LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : Dates.day(date);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null ? null : Dates.read(text).orElse(null);
          }
        });
  }
}
