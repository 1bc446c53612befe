package org.daybook.ui.listing;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// How a list to choose from names what is in it.
public final class Choices {
  private Choices() {}

  /// Names the entries of a list to choose from.
  public static <T> void named(ComboBox<T> box, Function<T, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here: " + text);
          }
        });
  }
}
