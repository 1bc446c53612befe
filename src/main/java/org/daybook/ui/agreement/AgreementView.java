package org.daybook.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.domain.framework.Category;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.support.Space;

/// The category: what the rule proposes, what people agree on, and what it brings the school.
///
/// Once agreed it is a page to be read; "Change agreement" opens the form again, Escape leaves the
/// agreement as it was.
public final class AgreementView extends HBox {
  private final AgreementViewModel model;
  private final AgreementForm form;
  private final AgreedPage agreed;
  private final StackPane place = new StackPane();
  private final ScrollPane scroll;
  private final ThreeCategories three;
  private final SupportPanel support = new SupportPanel();

  public AgreementView(AgreementViewModel model) {
    this.model = model;
    this.form = new AgreementForm(model);
    this.agreed = new AgreedPage(model);
    setId("agreement");
    getStyleClass().add("agreement");
    place.setAlignment(Pos.TOP_LEFT);
    place.getStyleClass().add("agreement-place");
    three = new ThreeCategories(model);
    VBox page = new VBox(Space.XL, three, new SideBySide(Space.XXL, place, support));
    page.getStyleClass().add("agreement-page");
    scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setHgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    model.standing().subscribe(_ -> show());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Puts the focus where one goes on: the choice to be made, or the way back to it.
  @Override
  public void requestFocus() {
    place.getChildren().forEach(Node::requestFocus);
  }

  private void show() {
    three.show();
    model.settled().ifPresentOrElse(agreed::show, form::show);
    turnTo(model.settled().isPresent() ? agreed : form);
    model
        .settled()
        .map(agreement -> model.category(agreement.category()))
        .or(model::chosen)
        .ifPresentOrElse(this::brings, () -> support.setVisible(false));
  }

  /// Shows one of the two; whoever had the focus in the other has it in this one then.
  private void turnTo(Node content) {
    if (!place.getChildren().contains(content)) {
      boolean within = isFocusWithin();
      place.getChildren().setAll(content);
      scroll.setVvalue(0);
      if (within) {
        content.requestFocus();
      }
    }
  }

  private void brings(Category category) {
    support.show(model.supportFor(category));
    support.setVisible(true);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && model.settled().isEmpty()) {
      model.leaveAsItWas();
      key.consume();
    }
  }
}
