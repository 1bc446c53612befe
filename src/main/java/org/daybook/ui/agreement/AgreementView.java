package org.daybook.ui.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Agreement;
import org.daybook.ui.control.CategoryChip;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// The category: what the rule proposes, what people agree on, and what it brings the school.
public final class AgreementView extends HBox {
  private final AgreementViewModel model;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Category, RadioButton> choices = new LinkedHashMap<>();
  private final TextArea by = new TextArea();
  private final TextArea reason = new TextArea();
  private final DateField date = new DateField();
  private final Field byField = new Field("agreement-by", Strings.of("agreement.by"), by);
  private final Field reasonField =
      new Field("agreement-reason", Strings.of("agreement.reason"), reason);
  private final Notice notice = new Notice("agreement-notice");
  private final Label proposal = new Label();
  private final Button agree = new Button(Strings.of("agreement.agree"));
  private final Button withdraw = new Button(Strings.of("agreement.withdraw"));
  private final VBox support = new VBox(Space.S);
  private final VBox form = new VBox(Space.L);
  private final VBox choiceList = new VBox(Space.S);

  public AgreementView(AgreementViewModel model) {
    this.model = model;
    setId("agreement");
    getStyleClass().add("agreement");
    build();
    bind();
    show();
  }

  private void build() {
    proposal.getStyleClass().add("agreement-proposal");
    proposal.setWrapText(true);
    Label which = new Label(Strings.of("agreement.which"));
    which.getStyleClass().add("field-label");
    model.categories().forEach(category -> choiceList.getChildren().add(choice(category)));
    by.setPrefRowCount(3);
    byField.hint(Strings.of("agreement.by.hint"));
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    reasonField.hint(Strings.of("agreement.reason.hint"));
    Field dateField = new Field("agreement-date", Strings.of("agreement.date"), date);
    dateField.setMaxWidth(180);
    agree.setId("agreement-agree");
    agree.getStyleClass().add("primary");
    agree.setOnAction(_ -> agree());
    withdraw.setId("agreement-withdraw");
    withdraw.setOnAction(_ -> model.withdraw());
    HBox buttons = new HBox(Space.S, agree, withdraw);
    form.getStyleClass().add("agreement-form");
    form.getChildren()
        .setAll(
            proposal,
            notice,
            new VBox(Space.S, which, choiceList),
            byField,
            reasonField,
            dateField,
            buttons);
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    support.getStyleClass().add("agreement-support");
    getChildren().setAll(scroll, support);
  }

  private HBox choice(Category category) {
    RadioButton button = new RadioButton();
    button.setId("agreement-" + category.id());
    button.setToggleGroup(group);
    button.setAccessibleText(category.name());
    button.setOnAction(_ -> model.chosen().set(category));
    choices.put(category, button);
    Label meaning = new Label(category.meaning());
    meaning.getStyleClass().add("text-secondary");
    meaning.setWrapText(true);
    HBox.setHgrow(meaning, Priority.ALWAYS);
    CategoryChip chip =
        new CategoryChip(category.name(), category.rank(), model.categories().size());
    chip.setOnMouseClicked(_ -> button.fire());
    StackPane name = new StackPane(chip);
    name.setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("agreement-name");
    HBox line = new HBox(Space.S, button, name, meaning);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void bind() {
    by.textProperty().bindBidirectional(model.by());
    reason.textProperty().bindBidirectional(model.reason());
    date.valueProperty().bindBidirectional(model.date());
    model.chosen().subscribe(_ -> show());
    model.standing().subscribe(_ -> show());
  }

  private void show() {
    Category chosen = model.chosen().get();
    choices.forEach((category, button) -> button.setSelected(category.equals(chosen)));
    proposal.setText(
        model
            .proposed()
            .map(category -> Strings.of("agreement.proposal", category.name()))
            .orElseGet(() -> Strings.of("agreement.no-proposal")));
    boolean agreed = model.agreement().isPresent();
    boolean differs = model.differs();
    reasonField.setVisible(differs);
    reasonField.setManaged(differs);
    byField.setDisable(agreed);
    reasonField.setDisable(agreed);
    choiceList.setDisable(agreed);
    date.setDisable(agreed);
    agree.setVisible(!agreed);
    agree.setManaged(!agreed);
    withdraw.setVisible(agreed);
    withdraw.setManaged(agreed);
    model.agreement().ifPresentOrElse(this::sayAgreed, notice::silence);
    showSupport(chosen);
  }

  private void sayAgreed(Agreement agreement) {
    String who = String.join("; ", agreement.by().stream().map(Object::toString).toList());
    notice.inform(Strings.of("agreement.agreed", agreement.date(), who));
  }

  private void showSupport(@Nullable Category category) {
    support.setVisible(category != null);
    if (category == null) {
      return;
    }
    SupportLevel level = model.supportFor(category);
    Label title = new Label(Strings.of("agreement.support", level.name()));
    title.getStyleClass().add("text-section");
    Label days = new Label(level.days());
    days.getStyleClass().add("text-strong");
    Label first = new Label(level.firstStep());
    for (Label label : new Label[] {title, days, first}) {
      label.setWrapText(true);
    }
    support.getChildren().setAll(title, days, first);
    for (Entitlement entitlement : level.entitlements()) {
      Label line = new Label("•  " + entitlement.text());
      line.setWrapText(true);
      support.getChildren().add(line);
    }
  }

  private void agree() {
    byField.accept();
    reasonField.accept();
    notice.silence();
    model.agree(this::refuse);
  }

  /// Shows what is missing at the field that lacks it.
  private void refuse(Problem problem) {
    switch (problem.key()) {
      case "visit.category.nobody" -> byField.refuse(problem);
      case "visit.category.no-reason" -> reasonField.refuse(problem);
      default -> notice.refuse(problem);
    }
  }
}
