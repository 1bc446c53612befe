package org.daybook.ui.control.mark;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.domain.indicator.Rating;

/// A rating of an assurance grid: circle, triangle or square in its colour, and its own words. The
/// outline alone stands for one that figures suggest and nobody has confirmed.
public final class RatingMark extends HBox {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final Label words = new Label();

  public RatingMark() {
    getStyleClass().addAll("rag-mark", "rating-mark");
    Region shape = new Region();
    shape.getStyleClass().add("rag-shape");
    shape.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(shape, words);
  }

  /// Shows a rating somebody stands for, in these words.
  public void show(Rating rating, String said) {
    show(rating.colour().name(), said, false);
  }

  /// Shows a rating that is only suggested, in these words.
  public void suggest(Rating rating, String said) {
    show(rating.colour().name(), said, true);
  }

  /// Shows that there is none; the dash says so, and screen readers hear the words.
  public void none(String said) {
    show("none", "", false);
    setAccessibleText(said);
  }

  /// Lets long words take several lines. Returns this.
  public RatingMark wrap() {
    words.setWrapText(true);
    words.setMinWidth(0);
    words.setMinHeight(USE_PREF_SIZE);
    return this;
  }

  private void show(String colour, String said, boolean suggested) {
    getStyleClass().removeIf(name -> name.startsWith("rag-") && !name.equals("rag-mark"));
    getStyleClass().add("rag-" + colour.toLowerCase(Locale.ROOT));
    pseudoClassStateChanged(SUGGESTED, suggested);
    words.setText(said);
    setAccessibleText(said);
  }
}
