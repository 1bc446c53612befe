package org.daybook.ui.interrupted;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.support.Space;

/// One visit that was being worked on when the program died, and of which it cannot be told how it
/// was before.
final class UnshownCard extends VBox {
  UnshownCard(InterruptedViewModel model, VisitSummary visit, int number) {
    super(Space.M);
    setId("interrupted-unshown-" + number);
    Label name = InterruptedCard.words("text-section", visit.occasion().schoolName());
    Label what =
        InterruptedCard.words(
            "text-secondary",
            Strings.of("interrupted.visit", visit.typeName(), visit.occasion().date()));
    Label said = InterruptedCard.words("text-strong", Strings.of("interrupted.unshown"));
    said.setId("interrupted-unshown-said-" + number);
    Button open = new Button(Strings.of("interrupted.unshown.open"));
    open.setId("interrupted-unshown-open-" + number);
    open.setOnAction(_ -> model.letGo(visit));
    getChildren().setAll(new VBox(Space.XS, name, what), said, open);
  }
}
