package org.daybook.ui.school;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.control.CategoryChip;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.support.Space;

/// A school's categories over the half-terms, the earliest first.
final class CategoryHistory extends FlowPane {

  CategoryHistory(List<VisitSummary> visits) {
    super(Space.XL, Space.L);
    setId("school-categories");
    visits.forEach(visit -> getChildren().add(step(visit)));
  }

  private static VBox step(VisitSummary visit) {
    Occasion occasion = visit.occasion();
    String name = VisitWords.category(visit).orElseThrow();
    Label when =
        quiet(
            Strings.of(
                "school.categories.when",
                occasion.halfTerm(),
                SchoolYear.academicYear(occasion.date())));
    Label standing =
        quiet(
            Strings.of("school.categories.standing", VisitWords.standing(visit), occasion.date()));
    VBox step =
        new VBox(
            Space.XS, when, new CategoryChip(name, visit.rank(), visit.categories()), standing);
    step.setAccessibleText(String.join(" ", when.getText(), name, standing.getText()));
    return step;
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    return label;
  }
}
