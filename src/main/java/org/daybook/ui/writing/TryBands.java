package org.daybook.ui.writing;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Figure;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Space;

/// Trying the bands of a pack: a value is typed and the rating it means follows. Nothing of it is
/// kept.
final class TryBands extends VBox {
  private final ComboBox<Measure> measure = new ComboBox<>();
  private final TextField value = new LineField();
  private final Field field;
  private final Label found = new Label();

  /// @param measures those with bands; at least one
  TryBands(List<Measure> measures) {
    super(Space.M);
    setId("writing-try-bands");
    Label title = new Label(Strings.of("writing.try.bands"));
    title.getStyleClass().add("text-section");
    Choices.named(measure, Measure::name);
    measure.getItems().setAll(measures);
    measure.setValue(measures.getFirst());
    field = new Field("writing-try-value", Strings.of("writing.try.value"), value);
    found.setId("writing-try-band");
    found.getStyleClass().add("text-strong");
    found.setWrapText(true);
    found.setMinHeight(USE_PREF_SIZE);
    measure.setOnAction(_ -> show());
    value.textProperty().subscribe((_, _) -> show());
    getChildren()
        .setAll(
            title,
            new Field("writing-try-measure", Strings.of("writing.try.measure"), measure),
            field,
            found);
    show();
  }

  /// The measures of a pack that can be tried.
  static List<Measure> of(Framework framework) {
    return framework.instruments().measures().stream()
        .filter(measure -> !measure.bands().isEmpty())
        .toList();
  }

  private void show() {
    field.accept();
    found.setText("");
    if (value.getText().isBlank()) {
      return;
    }
    try {
      BigDecimal figure = Figure.of(measure.getValue(), value.getText());
      found.setText(
          measure
              .getValue()
              .claiming(figure)
              .map(Band::rating)
              .map(Rating::name)
              .orElseGet(() -> Strings.of("writing.try.no-band")));
    } catch (ProblemException e) {
      field.refuse(e.problem());
    }
  }
}
