package org.daybook.ui.packs;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Asks for the id of a pack about to be begun; away until it is asked for.
final class NewPackForm extends VBox {
  private final Label title = new Label();
  private final Label aside = new Label();
  private final TextField id = new LineField();
  private final Field field =
      new Field("packs-new-id", Strings.of("packs.new.id"), id).hint(Strings.of("packs.new.hint"));
  private BiConsumer<String, Consumer<Problem>> begin = (_, _) -> {};

  NewPackForm() {
    super(Space.M);
    setId("packs-new");
    getStyleClass().add("concern-editor");
    title.setId("packs-new-title");
    title.getStyleClass().add("text-section");
    title.setWrapText(true);
    aside.setId("packs-new-aside");
    aside.getStyleClass().add("text-secondary");
    aside.setWrapText(true);
    aside.setMinHeight(USE_PREF_SIZE);
    field.getStyleClass().add("pack-new-id");
    id.textProperty().subscribe(_ -> field.accept());
    id.setOnAction(_ -> go());
    Button go = Buttons.saying("packs-new-go", Strings.of("packs.new.go"), this::go);
    go.getStyleClass().add("primary");
    Button cancel = Buttons.saying("packs-new-cancel", Strings.of("packs.new.cancel"), this::away);
    getChildren().setAll(title, aside, field, new FlowPane(Space.S, Space.S, go, cancel));
    away();
  }

  /// Comes up.
  ///
  /// @param words what is begun
  /// @param more what to know before one begins; empty for nothing
  /// @param offered an id to take or change
  /// @param begin begins a pack of the id given, or says why it cannot
  void ask(String words, String more, String offered, BiConsumer<String, Consumer<Problem>> begin) {
    this.begin = begin;
    title.setText(words);
    aside.setText(more);
    Shown.when(!more.isEmpty(), aside);
    id.setText(offered);
    Shown.when(true, this);
    id.requestFocus();
    id.selectAll();
  }

  private void go() {
    begin.accept(id.getText(), field::refuse);
  }

  private void away() {
    Shown.when(false, this);
  }
}
