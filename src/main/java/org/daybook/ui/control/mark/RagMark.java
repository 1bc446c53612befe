package org.daybook.ui.control.mark;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.domain.plan.Rag;
import org.jspecify.annotations.Nullable;

/// A rating as shape, colour and word: green circle, amber triangle, red square.
///
/// Shape and word would do without the colour, for the eyes and printers that have none.
public final class RagMark extends HBox {
  private final Label word = new Label();

  public RagMark() {
    getStyleClass().add("rag-mark");
    Region shape = new Region();
    shape.getStyleClass().add("rag-shape");
    getChildren().setAll(shape, word);
    show(Optional.empty());
  }

  public RagMark(Rag rating) {
    this();
    show(Optional.of(rating));
  }

  /// Shows a rating, or "not rated".
  public void show(Optional<Rag> rating) {
    getStyleClass().removeIf(name -> name.startsWith("rag-") && !name.equals("rag-mark"));
    getStyleClass()
        .add(rating.map(r -> "rag-" + r.name().toLowerCase(Locale.ROOT)).orElse("rag-none"));
    word.setText(word(rating));
    setAccessibleText(word.getText());
  }

  /// The word for a rating, as screen and paper say it.
  public static String word(@Nullable Rag rating) {
    return word(Optional.ofNullable(rating));
  }

  static String word(Optional<Rag> rating) {
    return Strings.of(
        switch (rating.orElse(null)) {
          case GREEN -> "control.rag.green";
          case AMBER -> "control.rag.amber";
          case RED -> "control.rag.red";
          case null -> "control.rag.none";
        });
  }
}
