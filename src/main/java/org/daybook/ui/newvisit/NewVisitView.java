package org.daybook.ui.newvisit;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.newvisit.Missing.Input;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Planning a visit: one short form, from the school to the focus. What is filled in is kept.
public final class NewVisitView extends VBox {
  private final NewVisitViewModel model;
  private final ComboBox<Framework> framework = new ComboBox<>();
  private final ComboBox<VisitType> type = new ComboBox<>();
  private final TextField adviser = new LineField();
  private final Field frameworkField =
      new Field("newvisit-framework", Strings.of("newvisit.framework.label"), framework);
  private final Field typeField =
      new Field("newvisit-type", Strings.of("newvisit.type.label"), type);
  private final TextField days = new LineField();
  private final Field daysField =
      new Field("newvisit-days", Strings.of("newvisit.days.label"), days);
  private final Field adviserField =
      new Field("newvisit-adviser", Strings.of("newvisit.adviser.label"), adviser);
  private final SchoolPick school;
  private final DateEntry date = new DateEntry();
  private final PresentRows present = new PresentRows(this::edited);
  private final StringProperty purpose = new SimpleStringProperty("");
  private final StringProperty agenda = new SimpleStringProperty("");
  private final Notice notice = new Notice("newvisit-notice");
  private final VBox form = new VBox(Space.L);
  private boolean showing;

  /// Makes the screen.
  ///
  /// @param back goes back to where one came from
  public NewVisitView(NewVisitViewModel model, Runnable back) {
    this.model = model;
    this.school = new SchoolPick(model);
    setId("newvisit");
    PageHeader header = new PageHeader(Strings.of("newvisit.page.title"));
    header.context(Strings.of("newvisit.page.context"));
    Choices.named(framework, pack -> pack.identity().named());
    days.setPrefColumnCount(6);
    daysField.setMinWidth(USE_PREF_SIZE);
    ProseArea focus =
        new ProseArea("newvisit-focus", Strings.of("newvisit.focus.label"), purpose, model::leave)
            .hint(Strings.of("newvisit.focus.hint"))
            .growing(1, 8);
    ProseArea order =
        new ProseArea("newvisit-agenda", Strings.of("before.agenda"), agenda, model::leave)
            .hint(Strings.of("before.agenda.hint"))
            .growing(1, 8);
    HBox.setHgrow(focus, Priority.ALWAYS);
    HBox.setHgrow(order, Priority.ALWAYS);
    form.getChildren()
        .setAll(
            notice,
            school,
            frameworkField,
            row(typeField, date),
            date.outside(),
            row(adviserField, daysField),
            present,
            new HBox(Space.L, focus, order),
            new Reminder());
    form.getStyleClass().addAll("page-content", "form-width");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll, new StartButtons(model, back));
    framework.valueProperty().addListener(_ -> edited());
    type.valueProperty().addListener(_ -> edited());
    days.textProperty().addListener(_ -> edited());
    date.text().addListener(_ -> edited());
    adviser.textProperty().addListener(_ -> edited());
    purpose.addListener(_ -> edited());
    agenda.addListener(_ -> edited());
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
    model.problems().subscribe(this::show);
  }

  /// Puts the cursor into the form; what scrolls comes into the window after its buttons do.
  @Override
  public void requestFocus() {
    Landing.on(form);
  }

  private static HBox row(Field left, Region right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    return new HBox(Space.L, left, right);
  }

  private void edited() {
    if (!showing) {
      model.edited(
          new VisitForm.Fields(
              framework.getValue(),
              Optional.ofNullable(type.getValue()),
              date.text().get(),
              adviser.getText(),
              present.people(),
              purpose.get(),
              days.getText(),
              agenda.get()));
    }
  }

  private void show(VisitForm form) {
    showing = true;
    framework.getItems().setAll(form.blank().frameworks());
    framework.setValue(form.framework());
    framework.setDisable(form.assigned().isPresent());
    frameworkField.hint(
        form.assigned()
            .map(change -> Strings.of("newvisit.framework.assigned", change.from()))
            .orElse(""));
    Shown.when(form.blank().frameworks().size() > 1, frameworkField);
    Choices.named(type, each -> named(form, each));
    type.getItems().setAll(form.types());
    type.getItems().stream()
        .filter(each -> each.id().equals(form.entries().type()))
        .findFirst()
        .ifPresent(type::setValue);
    date.framework(form.framework());
    date.text().set(form.dateText());
    adviser.setText(form.entries().adviser());
    days.setText(form.entries().days());
    present.show(form.entries().present());
    purpose.set(form.entries().focus());
    agenda.set(form.entries().agenda());
    showing = false;
  }

  /// The type's name and whom it is meant for.
  private static String named(VisitForm form, VisitType type) {
    VisitType.Setting setting = type.meantFor();
    if (setting == null) {
      return type.name();
    }
    String whom =
        Strings.of(
            switch (setting) {
              case MAINTAINED -> "newvisit.type.maintained";
              case ACADEMY -> "newvisit.type.academy";
              case EARLY_YEARS_SETTING -> "newvisit.type.early-years";
            });
    return Strings.of(
        form.fits(type) ? "newvisit.type.meant" : "newvisit.type.other", type.name(), whom);
  }

  private void show(Map<Input, Problem> problems) {
    school.show(Optional.ofNullable(problems.get(Input.SCHOOL)));
    typeField.show(Optional.ofNullable(problems.get(Input.TYPE)));
    date.show(Optional.ofNullable(problems.get(Input.DATE)));
    daysField.show(Optional.ofNullable(problems.get(Input.DAYS)));
    adviserField.show(Optional.ofNullable(problems.get(Input.ADVISER)));
    present.show(Optional.ofNullable(problems.get(Input.PRESENT)));
    Optional.ofNullable(problems.get(Input.FORM)).ifPresentOrElse(notice::refuse, notice::silence);
  }
}
