package org.daybook.ui.listing;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a list to choose from names what is in it, on the screen and to a screen reader.
public final class Choices {
  private Choices() {}

  /// Names the entries of a list to choose from.
  public static <T> void named(ComboBox<T> box, Function<T, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          /// The first entry of this name, or null when no entry has it.
          @Override
          public @Nullable T fromString(String text) {
            return box.getItems().stream()
                .filter(entry -> name.apply(entry).equals(text))
                .findFirst()
                .orElse(null);
          }
        });
  }
}
