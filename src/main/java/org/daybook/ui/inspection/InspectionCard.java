package org.daybook.ui.inspection;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.inspection.InspectionFrame.Area;
import org.daybook.domain.inspection.InspectionGrade;
import org.daybook.domain.school.School;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Space;

/// One inspection: when, what kind, and the grade of every area with the day it was given.
final class InspectionCard extends VBox {
  private final InspectionRow row;
  private final GridPane grades = new GridPane(Space.L, Space.S);

  InspectionCard(InspectionRow row, School school, Runnable remove) {
    super(Space.M);
    this.row = row;
    getStyleClass().add("inspection-card");
    String id = "inspection-" + row.id();
    Label frame = new Label(row.frame().name());
    frame.getStyleClass().add("text-strong");
    grades.addRow(
        0,
        head("inspection.grades.area"),
        head("inspection.grades.grade"),
        head("inspection.grades.date"));
    row.areas(school).forEach(this::add);
    getChildren()
        .setAll(
            frame,
            new FlowPane(
                Space.L,
                Space.S,
                Inputs.neededDate(id + "-date", Strings.of("inspection.date"), row.date()),
                Inputs.text(id + "-kind", Strings.of("inspection.kind"), row.kind())),
            grades,
            Inputs.remove(id + "-remove", remove));
  }

  private void add(Area area) {
    Label name = new Label(area.name());
    ComboBox<Optional<InspectionGrade>> grade = new ComboBox<>();
    grade.setId("grade-" + area.id() + "-" + row.id());
    grade.setAccessibleText(area.name());
    name.setLabelFor(grade);
    Choices.named(
        grade,
        given ->
            given
                .map(InspectionGrade::inWords)
                .orElseGet(() -> Strings.of("inspection.grades.none")));
    grade.getItems().add(Optional.empty());
    area.scale().forEach(each -> grade.getItems().add(Optional.of(each)));
    VBox day =
        Inputs.bareDate(
            "grade-date-" + area.id() + "-" + row.id(),
            Strings.of("inspection.grades.date-of", area.name()),
            row.gradeDate(area));
    row.standing()
        .subscribe(
            _ -> {
              grade.setValue(row.grade(area));
              day.setDisable(row.grade(area).isEmpty());
            });
    grade.setOnAction(
        _ -> {
          if (!row.grade(area).equals(grade.getValue())) {
            row.grade(area, grade.getValue());
          }
        });
    grades.addRow(grades.getRowCount(), name, grade, day);
  }

  private static Label head(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-secondary");
    return label;
  }
}
