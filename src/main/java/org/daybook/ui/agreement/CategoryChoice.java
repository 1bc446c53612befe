package org.daybook.ui.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Space;

/// The categories to choose from, each with what it means.
final class CategoryChoice extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Category, RadioButton> buttons = new LinkedHashMap<>();

  CategoryChoice(List<Category> categories, Consumer<Category> chosen) {
    super(Space.S);
    Label which = new Label(Strings.of("agreement.which"));
    which.getStyleClass().add("field-label");
    getChildren().add(which);
    for (Category category : categories) {
      getChildren().add(line(category, categories.size(), chosen));
    }
  }

  void select(Optional<Category> chosen) {
    buttons.forEach((category, button) -> button.setSelected(chosen.equals(Optional.of(category))));
  }

  /// Puts the focus on the choice made, or on the first there is.
  @Override
  public void requestFocus() {
    buttons.values().stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .or(() -> buttons.values().stream().findFirst())
        .ifPresent(RadioButton::requestFocus);
  }

  private HBox line(Category category, int categories, Consumer<Category> chosen) {
    RadioButton button = new RadioButton();
    button.setId("agreement-" + category.id());
    button.setToggleGroup(group);
    button.setAccessibleText(category.name());
    button.setAccessibleHelp(category.meaning());
    button.setOnAction(_ -> chosen.accept(category));
    buttons.put(category, button);
    StackPane chip = new StackPane(new CategoryChip(category.name(), category.rank(), categories));
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("agreement-chip");
    button.setGraphic(chip);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("agreement-name");
    Label meaning = new Label(category.meaning());
    meaning.getStyleClass().add("text-secondary");
    meaning.setWrapText(true);
    HBox.setHgrow(meaning, Priority.ALWAYS);
    HBox line = new HBox(Space.S, button, meaning);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("agreement-choice");
    line.setOnMouseClicked(_ -> button.fire());
    return line;
  }
}
