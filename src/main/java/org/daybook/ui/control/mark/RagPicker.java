package org.daybook.ui.control.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.daybook.domain.plan.Rag;

/// Chooses a rating: green, amber, red or not rated.
///
/// One stop of the Tab key; arrows move, and G, A, R and N choose at once.
public final class RagPicker extends FlowPane {
  private static final List<Optional<Rag>> CHOICES =
      List.of(
          Optional.of(Rag.GREEN), Optional.of(Rag.AMBER), Optional.of(Rag.RED), Optional.empty());

  private final ObjectProperty<Optional<Rag>> value =
      new SimpleObjectProperty<>(this, "value", Optional.empty());
  private final Map<Optional<Rag>, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  /// @param id each choice gets it with its own letter: `id-g`, `id-a`, `id-r`, `id-n`
  /// @param what what is rated, for screen readers: "Action" or "Impact"
  public RagPicker(String id, String what) {
    setId(id);
    getStyleClass().add("rag-picker");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(what);
    CHOICES.forEach(choice -> getChildren().add(button(choice, what)));
    value.subscribe(this::mark);
    addEventHandler(KeyEvent.KEY_TYPED, this::chooseByLetter);
    addEventFilter(KeyEvent.KEY_PRESSED, this::chooseByArrow);
  }

  public ObjectProperty<Optional<Rag>> valueProperty() {
    return value;
  }

  private ToggleButton button(Optional<Rag> choice, String what) {
    RagMark mark = new RagMark();
    mark.show(choice);
    mark.setMouseTransparent(true);
    ToggleButton button = new ToggleButton(null, mark);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId(getId() + "-" + letter(choice));
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(what + ": " + RagMark.word(choice));
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> go(CHOICES.indexOf(choice)));
    buttons.put(choice, button);
    return button;
  }

  private void choose(Optional<Rag> choice) {
    value.set(choice);
    mark(choice);
  }

  private void mark(Optional<Rag> choice) {
    buttons.forEach(
        (each, button) -> {
          boolean on = each.equals(choice);
          button.setSelected(on);
          button.setFocusTraversable(on);
        });
  }

  private void chooseByLetter(KeyEvent key) {
    for (Optional<Rag> choice : CHOICES) {
      if (key.getCharacter().equalsIgnoreCase(letter(choice))) {
        go(CHOICES.indexOf(choice));
        key.consume();
      }
    }
  }

  private void chooseByArrow(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (by != 0) {
      int last = CHOICES.size() - 1;
      go(Math.clamp(CHOICES.indexOf(value.get()) + by, 0, last));
      key.consume();
    }
  }

  private void go(int index) {
    choose(CHOICES.get(index));
    getChildren().get(index).requestFocus();
  }

  private static String letter(Optional<Rag> choice) {
    return switch (choice.orElse(null)) {
      case GREEN -> "g";
      case AMBER -> "a";
      case RED -> "r";
      case null -> "n";
    };
  }
}
