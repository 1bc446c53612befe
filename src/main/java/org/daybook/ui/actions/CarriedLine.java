package org.daybook.ui.actions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.ui.control.mark.RagMark;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// From which visit an action comes and how it was rated there, and whether anybody has looked at
/// it since. Takes no room at an action of this visit's own.
final class CarriedLine extends HBox {
  private final ActionRow row;
  private final Label words = new Label();
  private final Button stays = new Button(Strings.of("actions.carried.stays"));

  CarriedLine(ActionRow row) {
    super(Space.M);
    this.row = row;
    setAlignment(Pos.CENTER_LEFT);
    words.setId("action-carried-" + row.id());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    stays.setId("action-stays-" + row.id());
    stays.setMinWidth(USE_PREF_SIZE);
    stays.setOnAction(_ -> row.confirm());
    getChildren().setAll(words, stays);
    row.standing().subscribe(this::show);
  }

  private void show(Standing standing) {
    Carried carried = standing.visit().preparation().carried();
    boolean untouched = row.action().filter(carried::untouched).isPresent();
    getStyleClass().removeAll("carried", "text-secondary");
    getStyleClass().add(untouched ? "carried" : "text-secondary");
    words.getStyleClass().removeAll("text-secondary");
    if (!untouched) {
      words.getStyleClass().add("text-secondary");
    }
    words.setText(
        carried
            .action(row.id())
            .map(
                from ->
                    Strings.of(
                        untouched ? "actions.carried.untouched" : "actions.carried.from",
                        from.on(),
                        then(from)))
            .orElse(""));
    Shown.when(untouched, stays);
    Shown.when(!words.getText().isEmpty(), this);
  }

  private static String then(Brought<Action> from) {
    return Strings.of(
        "actions.carried.then",
        RagMark.word(from.what().action()),
        RagMark.word(from.what().impact()));
  }
}
