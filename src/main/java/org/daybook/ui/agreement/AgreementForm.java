package org.daybook.ui.agreement;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.CaretInSight;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The form in which people agree: which category, who, why and when.
final class AgreementForm extends VBox {
  private final AgreementViewModel model;
  private final Label proposal = new Label();
  private final Label reasons = new Label();
  private final Notice notice = new Notice("agreement-notice");
  private final CategoryChoice choice;
  private final PeopleWhoAgree people;
  private final Field by;
  private final Field others;
  private final Field reason;
  private final Field date;
  private final Button agree = new Button(Strings.of("agreement.agree"));
  private final Button keep = new Button(Strings.of("agreement.keep"));
  private final Button withdraw = new Button(Strings.of("agreement.withdraw"));

  AgreementForm(AgreementViewModel model) {
    super(Space.L);
    this.model = model;
    getStyleClass().add("agreement-form");
    proposal.getStyleClass().add("text-section");
    proposal.setWrapText(true);
    reasons.setId("agreement-reasons");
    reasons.getStyleClass().add("text-secondary");
    reasons.setWrapText(true);
    reasons.setMinHeight(USE_PREF_SIZE);
    choice = new CategoryChoice(model.categories(), model::choose);
    people = new PeopleWhoAgree(model);
    by =
        new Field("agreement-by", Strings.of("agreement.by"), people)
            .hint(Strings.of("agreement.by.hint"));
    by.addEventHandler(ActionEvent.ACTION, _ -> by.accept());
    others =
        new Field("agreement-others", Strings.of("agreement.others"), prose(model.others(), 1))
            .hint(Strings.of("agreement.others.hint"));
    reason =
        new Field("agreement-reason", Strings.of("agreement.reason"), prose(model.reason(), 3))
            .hint(Strings.of("agreement.reason.hint"));
    DateField day = DateField.needed(model.date().text());
    Shown.left(day, model.date()::save);
    date = new Field("agreement-date", Strings.of("agreement.date"), day);
    day.getStyleClass().add("date-width");
    day.refused().subscribe(date::show);
    getChildren()
        .setAll(
            new VBox(Space.XS, proposal, reasons),
            notice,
            choice,
            by,
            others,
            reason,
            new Reminder(),
            date,
            buttons());
  }

  private FlowPane buttons() {
    agree.setId("agreement-agree");
    agree.getStyleClass().add("primary");
    agree.setOnAction(_ -> agree());
    keep.setId("agreement-keep");
    keep.setOnAction(_ -> model.leaveAsItWas());
    withdraw.setId("agreement-withdraw");
    withdraw.getStyleClass().add("link");
    withdraw.setOnAction(_ -> model.withdraw());
    FlowPane buttons = new FlowPane(Space.S, Space.S, agree, keep, withdraw);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  void show() {
    proposal.setText(
        model
            .proposed()
            .map(category -> Strings.of("agreement.proposal", category.name()))
            .orElseGet(() -> Strings.of("agreement.no-proposal")));
    reasons.setText(String.join("\n", model.reasons()));
    Shown.when(!reasons.getText().isEmpty(), reasons);
    choice.select(model.chosen());
    people.show();
    Shown.when(!model.people().isEmpty(), by);
    Shown.when(model.differs(), reason);
    Shown.when(model.agreement().isPresent(), keep, withdraw);
  }

  @Override
  public void requestFocus() {
    choice.requestFocus();
  }

  private void agree() {
    by.accept();
    others.accept();
    reason.accept();
    date.accept();
    notice.silence();
    model.agree(this::refuse);
  }

  /// Shows what is missing at the field that lacks it.
  private void refuse(Problem problem) {
    switch (problem.key()) {
      case "visit.category.nobody" -> (by.isVisible() ? by : others).refuse(problem);
      case "visit.category.no-reason", "visit.category.no-reason-alone" -> reason.refuse(problem);
      case "visit.category.no-date", "visit.category.day" -> date.refuse(problem);
      default -> notice.refuse(problem);
    }
  }

  private static TextArea prose(Draft draft, int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(draft.text());
    Shown.left(area, draft::save);
    CaretInSight.of(area);
    return area;
  }
}
