package org.daybook.ui.assurance;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Asks why a row is rated otherwise than its figures suggest.
final class ReasonForm extends VBox {
  private final TextField why = new LineField();
  private final Button go = new Button();

  /// @param left called when the form is done with
  ReasonForm(GridViewModel model, Runnable left) {
    super(Space.S);
    getStyleClass().add("assurance-reason");
    why.textProperty().bindBidirectional(model.reason());
    Field field = new Field("assurance-reason", Strings.of("assurance.reason.label"), why);
    go.setId("assurance-reason-go");
    go.setOnAction(_ -> model.giveReason());
    Button stay = new Button(Strings.of("assurance.reason.stay"));
    stay.setId("assurance-reason-stay");
    stay.getStyleClass().add("quiet");
    Runnable leave =
        () -> {
          model.stopAsking();
          left.run();
        };
    stay.setOnAction(_ -> leave.run());
    why.setOnAction(_ -> model.giveReason());
    why.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
    getChildren().setAll(field, new FlowPane(Space.S, Space.S, go, stay));
    model.refusal().subscribe(field::show);
    model
        .asking()
        .addListener(
            (_, before, asking) -> {
              show(asking);
              if (before.isPresent() && asking.isEmpty() && why.isFocused()) {
                left.run();
              }
            });
    show(model.asking().get());
  }

  /// Puts the cursor here.
  void begin() {
    why.requestFocus();
  }

  private void show(Optional<Rating> asking) {
    asking.ifPresent(rating -> go.setText(Strings.of("assurance.reason.go", rating.shortName())));
    Shown.when(asking.isPresent(), this);
  }
}
