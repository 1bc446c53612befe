package org.daybook.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.daybook.ui.support.Space;

/// A few choices side by side, one of which holds.
///
/// @param <T> what is chosen
final class OneOf<T> extends HBox {
  private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final Consumer<T> chosen;

  /// Makes a row without choices.
  ///
  /// @param chosen hears which one holds from now on, also by arrow keys and by [#show]
  OneOf(Consumer<T> chosen) {
    super(Space.XL);
    this.chosen = chosen;
  }

  /// Adds a choice. Returns this.
  OneOf<T> or(String id, T value, String name) {
    RadioButton button = new RadioButton(name);
    button.setId(id);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .subscribe(
            on -> {
              if (on) {
                chosen.accept(value);
              }
            });
    buttons.put(value, button);
    getChildren().add(button);
    return this;
  }

  /// Marks the choice that holds; none when the value is none of them.
  void show(T value) {
    buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
  }
}
