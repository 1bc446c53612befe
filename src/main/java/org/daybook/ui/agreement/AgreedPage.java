package org.daybook.ui.agreement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.ui.control.CategoryChip;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// The agreement, to be read: which category, who agreed, when and why.
final class AgreedPage extends VBox {
  private final AgreementViewModel model;
  private final Label meaning = new Label();
  private final FactGrid facts = new FactGrid();
  private final Notice moved = new Notice("agreement-moved");
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
    change.setId("agreement-change");
    change.setOnAction(_ -> model.reconsider());
    getChildren().setAll(title, facts, meaning, moved, new HBox(change));
  }

  void show(Agreement agreement) {
    Category agreed = model.category(agreement.category());
    String then = agreement.proposed();
    meaning.setText(agreed.meaning());
    facts.clear();
    facts
        .add(Strings.of("agreement.fact.category"), chip(agreed))
        .add(
            Strings.of("agreement.fact.proposed"),
            then == null ? Strings.of("agreement.fact.none-proposed") : model.category(then).name())
        .add(Strings.of("agreement.fact.reason"), agreement.reason())
        .add(Strings.of("agreement.fact.by"), Person.lines(agreement.by()))
        .add(Strings.of("agreement.fact.date"), Dates.day(agreement.date()));
    model
        .proposed()
        .filter(now -> !now.id().equals(then))
        .ifPresentOrElse(
            now -> moved.inform(Strings.of("agreement.moved", now.name())), moved::silence);
  }

  @Override
  public void requestFocus() {
    change.requestFocus();
  }

  private CategoryChip chip(Category category) {
    CategoryChip chip =
        new CategoryChip(category.name(), category.rank(), model.categories().size());
    chip.setId("agreement-category");
    return chip;
  }
}
