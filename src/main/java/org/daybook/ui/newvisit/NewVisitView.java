package org.daybook.ui.newvisit;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.newvisit.NewVisitViewModel.Input;
import org.daybook.ui.newvisit.NewVisitViewModel.Start;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// Planning a visit: one short form, from the school to the focus.
public final class NewVisitView extends VBox {
  private final NewVisitViewModel model;
  private final ComboBox<Framework> framework = new ComboBox<>();
  private final ComboBox<VisitType> type = new ComboBox<>();
  private final TextField adviser = new TextField();
  private final Field frameworkField =
      new Field("newvisit-framework", Strings.of("newvisit.framework.label"), framework);
  private final Field typeField =
      new Field("newvisit-type", Strings.of("newvisit.type.label"), type);
  private final Field adviserField =
      new Field("newvisit-adviser", Strings.of("newvisit.adviser.label"), adviser);
  private final SchoolPick school;
  private final DateEntry date = new DateEntry();
  private final PresentRows present = new PresentRows();
  private final StringProperty purpose = new SimpleStringProperty("");
  private final ProseArea focus =
      new ProseArea("newvisit-focus", Strings.of("newvisit.focus.label"), purpose, () -> {});
  private final Notice notice = new Notice("newvisit-notice");

  /// Makes the screen.
  ///
  /// @param cancelled goes back to where one came from
  public NewVisitView(NewVisitViewModel model, Runnable cancelled) {
    this.model = model;
    this.school = new SchoolPick(model);
    setId("newvisit");
    PageHeader header = new PageHeader(Strings.of("newvisit.page.title"));
    header.context(Strings.of("newvisit.page.context"));
    Choices.named(framework, pack -> pack.identity().title());
    Choices.named(type, VisitType::name);
    framework.valueProperty().subscribe(this::take);
    focus.hint(Strings.of("newvisit.focus.hint"));
    VBox form =
        new VBox(
            Space.L,
            notice,
            school,
            frameworkField,
            row(typeField, date),
            adviserField,
            present,
            focus,
            buttons(cancelled));
    form.getStyleClass().addAll("page-content", "form-width");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
    model.start().subscribe(start -> start.ifPresent(this::show));
    model.problems().subscribe(this::show);
  }

  private HBox buttons(Runnable cancelled) {
    Button start = new Button(Strings.of("newvisit.start.verb"));
    start.setId("newvisit-start");
    start.getStyleClass().add("primary");
    start.setOnAction(_ -> model.save(form()));
    start.disableProperty().bind(model.saving());
    Button cancel = new Button(Strings.of("newvisit.cancel.verb"));
    cancel.setId("newvisit-cancel");
    cancel.setOnAction(_ -> cancelled.run());
    return new HBox(Space.S, start, cancel);
  }

  private static HBox row(Field left, DateEntry right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    return new HBox(Space.L, left, right);
  }

  private VisitForm form() {
    return new VisitForm(
        framework.getValue(),
        Optional.ofNullable(type.getValue()).map(VisitType::id),
        date.date(),
        adviser.getText(),
        present.people(),
        purpose.get());
  }

  private void show(Start start) {
    framework.getItems().setAll(start.frameworks());
    framework.setValue(start.framework());
    frameworkField.setVisible(start.frameworks().size() > 1);
    frameworkField.setManaged(start.frameworks().size() > 1);
    date.show(start.date());
    adviser.setText(start.adviser());
  }

  private void take(@Nullable Framework chosen) {
    if (chosen != null) {
      type.getItems().setAll(chosen.practice().visitTypes());
      type.getSelectionModel().selectFirst();
      date.year(chosen.practice().schoolYear());
    }
  }

  private void show(Map<Input, Problem> problems) {
    school.show(Optional.ofNullable(problems.get(Input.SCHOOL)));
    typeField.show(Optional.ofNullable(problems.get(Input.TYPE)));
    date.show(Optional.ofNullable(problems.get(Input.DATE)));
    adviserField.show(Optional.ofNullable(problems.get(Input.ADVISER)));
    present.show(Optional.ofNullable(problems.get(Input.PRESENT)));
    Optional.ofNullable(problems.get(Input.FORM)).ifPresentOrElse(notice::refuse, notice::silence);
  }
}
