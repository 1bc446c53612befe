package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.history.CategoryStep.Issue;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.support.Space;

/// A school's categories over the half-terms, the earliest first, with the changes of framework
/// between them.
///
/// A category stands as its own framework gave it; where there is more than one framework, each
/// names its own and its place on that scale.
final class CategoryHistory extends FlowPane {
  private final Page page;
  private final boolean several;

  CategoryHistory(Page page) {
    super(Space.XL, Space.L);
    this.page = page;
    this.several =
        !page.kept().file().frameworks().isEmpty()
            || page.categories().stream().map(step -> step.visit().pack()).distinct().count() > 1;
    setId("school-categories-list");
    List<Entry> entries = new ArrayList<>();
    page.categories().forEach(step -> entries.add(new Entry(step.on(), step(step))));
    page.kept().file().frameworks().stream()
        .filter(change -> !change.from().isAfter(page.kept().today()))
        .forEach(change -> entries.add(new Entry(change.from(), event(change))));
    entries.sort(Comparator.comparing(Entry::on));
    entries.forEach(entry -> getChildren().add(entry.node()));
  }

  private VBox step(CategoryStep led) {
    VisitSummary visit = led.visit();
    String name = VisitWords.category(visit).orElseThrow();
    Label when =
        quiet(Strings.of("school.categories.when", led.term(), SchoolYear.academicYear(led.on())));
    Label standing = quiet(standing(led));
    VBox step =
        new VBox(
            Space.XS, when, new CategoryChip(name, visit.rank(), visit.categories()), standing);
    String scale = "";
    if (several) {
      scale =
          Strings.of(
              "school.categories.scale",
              page.frameworkName(visit.pack()),
              visit.rank(),
              visit.categories());
      step.getChildren().add(quiet(scale));
    }
    step.setAccessibleText(
        String.join(" ", when.getText(), name, standing.getText(), scale).strip());
    return step;
  }

  /// Such as "Agreed 5 Mar 2026", and in which version it was issued before that was changed.
  private static String standing(CategoryStep led) {
    String standing =
        Strings.of("school.categories.standing", VisitWords.standing(led.visit()), led.on());
    Issue issued = led.issued();
    return issued == null
        ? standing
        : standing + "\n" + Strings.of("history.issued", issued.version(), issued.on());
  }

  static VBox event(FrameworkChange change) {
    Label when = quiet(Strings.date(change.from()));
    Label name = new Label(Strings.of("school.categories.change", change.title()));
    name.getStyleClass().add("text-strong");
    VBox event = new VBox(Space.XS, when, name);
    event.getStyleClass().add("framework-event");
    if (!change.reason().isBlank()) {
      Label reason = quiet(change.reason());
      reason.setWrapText(true);
      reason.getStyleClass().add("framework-reason");
      event.getChildren().add(reason);
    }
    event.setAccessibleText(
        String.join(" ", when.getText(), name.getText(), change.reason()).strip());
    return event;
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    return label;
  }

  private record Entry(LocalDate on, Node node) {}
}
