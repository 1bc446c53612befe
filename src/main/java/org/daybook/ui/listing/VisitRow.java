package org.daybook.ui.listing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// A visit in a short list: when, what and where it stands. Works as a button that opens it.
public final class VisitRow extends PressRow {
  private VisitRow(VisitSummary visit, String subject, String detail, Runnable open) {
    super(
        "visit-" + visit.id(),
        Strings.of(
            "listing.visit.spoken",
            subject,
            detail,
            visit.occasion().date(),
            VisitWords.state(visit.state()),
            VisitWords.category(visit).orElse("")),
        new SideBySide(Space.S, whatAndWhen(visit, subject, detail), standing(visit)),
        open);
  }

  /// A row among visits to several schools.
  public static VisitRow bySchool(VisitSummary visit, Runnable open) {
    return new VisitRow(visit, visit.occasion().schoolName(), visit.typeName(), open);
  }

  /// A row among the visits to one school.
  public static VisitRow byType(VisitSummary visit, Runnable open) {
    return new VisitRow(visit, visit.typeName(), visit.occasion().focus(), open);
  }

  private static HBox whatAndWhen(VisitSummary visit, String subject, String detail) {
    VBox when = lines(new Label(Dates.day(visit.occasion().date())), visit.occasion().halfTerm());
    when.getStyleClass().add("visit-row-when");
    Label title = new Label(subject);
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    VBox what = lines(title, detail);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(Space.L, when, what);
    row.getStyleClass().add("visit-row-what");
    return row;
  }

  private static HBox standing(VisitSummary visit) {
    Label state = new Label(VisitWords.state(visit.state()));
    state.getStyleClass().addAll("text-secondary", "visit-row-state");
    HBox standing = new HBox(Space.M, state, new CategoryStanding(visit));
    standing.setAlignment(Pos.CENTER_LEFT);
    standing.getStyleClass().add("visit-row-standing");
    return standing;
  }

  private static VBox lines(Label first, String second) {
    VBox lines = new VBox(first);
    if (!second.isBlank()) {
      Label quiet = new Label(second);
      quiet.getStyleClass().add("text-secondary");
      quiet.setWrapText(true);
      lines.getChildren().add(quiet);
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    return lines;
  }
}
