package org.daybook.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Space;

/// The agreement, to be read: what it means, who agreed and why. Which category it is, and since
/// when, stands above it beside the other views.
final class AgreedPage extends VBox {
  private final AgreementViewModel model;
  private final Label meaning = new Label();
  private final FactGrid facts = new FactGrid();
  private final Notice moved = new Notice("agreement-moved");
  private final Notice missing = new Notice("agreement-missing");
  private final Button change = new Button(Strings.of("agreement.change"));

  AgreedPage(AgreementViewModel model) {
    super(Space.L);
    this.model = model;
    setId("agreement-agreed");
    getStyleClass().add("agreement-form");
    Label title = new Label(Strings.of("agreement.agreed"));
    title.getStyleClass().add("text-section");
    meaning.getStyleClass().add("text-secondary");
    meaning.setWrapText(true);
    meaning.setMinHeight(USE_PREF_SIZE);
    VBox agreed = new VBox(Space.S, title, meaning);
    change.setId("agreement-change");
    change.setOnAction(_ -> model.reconsider());
    getChildren().setAll(agreed, moved, facts, missing, new HBox(change));
  }

  void show(Agreement agreement) {
    Category agreed = model.category(agreement.category());
    String then = agreement.proposed();
    meaning.setText(Strings.of("agreement.meaning", agreed.name(), agreed.meaning()));
    facts.clear();
    if (agreement.movedFrom(model.proposed().map(Category::id))) {
      facts.add(
          Strings.of("agreement.fact.proposed-then"),
          then == null ? Strings.of("agreement.fact.none-proposed") : model.category(then).name());
    }
    facts
        .add(Strings.of("agreement.fact.reason"), agreement.reason())
        .add(Strings.of("agreement.fact.by"), Person.lines(agreement.by()));
    List<String> lacking = AgreementViewModel.missing(agreement);
    if (lacking.isEmpty()) {
      missing.silence();
    } else {
      missing.inform(
          Strings.of("agreement.missing", String.join(Strings.of("judging.panel.and"), lacking)));
    }
    showChange(agreement, agreed.name());
  }

  /// Says whether the judgements still say what they said when people agreed.
  private void showChange(Agreement agreement, String agreed) {
    Optional<Category> now = model.proposed();
    boolean overtaken = agreement.overtakenBy(now.map(Category::id));
    change.setText(Strings.of(overtaken ? "agreement.confirm" : "agreement.change"));
    if (overtaken) {
      moved.warn(
          now.map(other -> Strings.of("agreement.overtaken", other.name(), agreed))
              .orElseGet(() -> Strings.of("agreement.overtaken.none", agreed)));
    } else if (agreement.movedFrom(now.map(Category::id))) {
      moved.inform(Strings.of("agreement.moved", agreed));
    } else {
      moved.silence();
    }
  }

  @Override
  public void requestFocus() {
    change.requestFocus();
  }
}
