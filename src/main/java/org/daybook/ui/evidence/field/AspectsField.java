package org.daybook.ui.evidence.field;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Aspect;
import org.daybook.ui.control.LineField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The aspects something bears on: typed with completion, each taken away by its button or by
/// Backspace in the empty field.
public final class AspectsField extends FlowPane {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final List<Aspect> all;
  private final BiConsumer<String, Boolean> changed;
  private final TextField input = new LineField();
  private final AutoCompletionBinding<Aspect> completion;
  private Set<String> chosen = Set.of();
  private Runnable entered = () -> {};

  /// @param id the field to type into is `id-input`
  /// @param changed hears the id of an aspect, and whether it was chosen or taken away
  public AspectsField(String id, List<Aspect> all, BiConsumer<String, Boolean> changed) {
    this.all = all;
    this.changed = changed;
    getStyleClass().add("aspects-field");
    input.setId(id + "-input");
    input.setPromptText(Strings.of("evidence.aspects.prompt"));
    input.setAccessibleText(Strings.of("evidence.aspects.spoken"));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.textProperty().subscribe(() -> input.pseudoClassStateChanged(DANGER, false));
    completion =
        TextFields.bindAutoCompletion(
            input, request -> matches(request.getUserText()).toList(), new Names());
    completion.setOnAutoCompleted(done -> choose(done.getCompletion()));
    getChildren().setAll(input);
  }

  /// Does something when Enter is pressed and nothing is typed here. Returns this.
  public AspectsField onEntered(Runnable action) {
    entered = action;
    return this;
  }

  public TextField input() {
    return input;
  }

  /// Shows which aspects are chosen.
  public void show(Set<String> ids) {
    if (!chosen.equals(ids) || getChildren().size() != ids.size() + 1) {
      chosen = Set.copyOf(ids);
      getChildren().setAll(all.stream().filter(a -> ids.contains(a.id())).map(this::chip).toList());
      getChildren().add(input);
    }
  }

  /// Chooses the aspect that is typed.
  ///
  /// @return false, and marks the field, where something is typed that no aspect is called
  public boolean settle() {
    if (input.getText().isBlank()) {
      return true;
    }
    Optional<Aspect> meant = matches(input.getText()).findFirst();
    meant.ifPresentOrElse(this::choose, () -> input.pseudoClassStateChanged(DANGER, true));
    return meant.isPresent();
  }

  private Button chip(Aspect aspect) {
    Button chip = new Button(aspect.name(), new FontIcon(Material2OutlinedAL.CLOSE));
    chip.setId(input.getId() + "-" + aspect.id());
    chip.getStyleClass().add("aspect-chip");
    chip.setAccessibleText(Strings.of("evidence.aspects.remove", aspect.name()));
    chip.setOnAction(
        _ -> {
          input.requestFocus();
          take(aspect.id(), false);
        });
    return chip;
  }

  private void choose(Aspect aspect) {
    input.clear();
    take(aspect.id(), true);
  }

  private void take(String aspect, boolean on) {
    Set<String> now = new HashSet<>(chosen);
    if (on ? now.add(aspect) : now.remove(aspect)) {
      show(now);
      changed.accept(aspect, on);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      if (input.getText().isBlank()) {
        entered.run();
      } else {
        settle();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty()) {
      all.stream()
          .map(Aspect::id)
          .filter(chosen::contains)
          .reduce((_, last) -> last)
          .ifPresent(last -> take(last, false));
    }
  }

  /// The aspects not chosen yet whose names hold all the words typed, those that begin so first.
  private Stream<Aspect> matches(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+", -1));
    return wanted.isEmpty()
        ? Stream.empty()
        : Stream.of(true, false)
            .flatMap(
                first ->
                    all.stream()
                        .filter(aspect -> !chosen.contains(aspect.id()))
                        .filter(aspect -> name(aspect).startsWith(wanted) == first)
                        .filter(aspect -> words.stream().allMatch(name(aspect)::contains)));
  }

  private static String name(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }

  private static final class Names extends StringConverter<Aspect> {
    @Override
    public String toString(Aspect aspect) {
      return aspect.name();
    }

    @Override
    public Aspect fromString(String text) {
      throw new UnsupportedOperationException("only completions are taken");
    }
  }
}
