package org.daybook.ui.year;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.plan.Action;
import org.daybook.ui.support.Space;

/// A visit as the booklet has it: summary, activities, agreed next steps.
final class VisitPart extends VBox {

  /// @param sections ids of the sections shown
  VisitPart(Recorded visit, List<String> sections, Doors doors) {
    super(Space.S);
    String id = "year-visit-" + visit.visit().id();
    setId(id);
    getStyleClass().add("year-visit");
    Label name = new Label(visit.type().name());
    name.getStyleClass().add("text-strong");
    name.setWrapText(true);
    Label when = quiet(YearWords.visit(visit));
    VBox what = new VBox(name, when);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox head = new HBox(Space.M, what, doors.visit(id + "-open", visit, visit.type().name()));
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head);
    List<String> done = visit.visit().findings().activities();
    if (!done.isEmpty()) {
      say(Strings.of("year.visit.activities"), String.join("; ", done));
    }
    visit.said(sections).forEach(said -> say(said.title(), said.text()));
    List<Action> actions = visit.actions();
    if (!actions.isEmpty()) {
      say(
          Strings.of("year.visit.actions"),
          String.join("\n", actions.stream().map(VisitPart::action).toList()));
    }
    if (getChildren().size() == 1) {
      getChildren().add(quiet(Strings.of("year.visit.nothing")));
    }
  }

  private void say(String title, String text) {
    Label heading = quiet(title);
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("reading-width");
    heading.setLabelFor(words);
    getChildren().add(new VBox(heading, words));
  }

  private static String action(Action action) {
    String what = action.what().strip();
    String who = action.who().strip();
    var due = action.due();
    if (due != null) {
      return who.isEmpty()
          ? Strings.of("year.action.by", what, due)
          : Strings.of("year.action.who-by", what, who, due);
    }
    return who.isEmpty()
        ? Strings.of("year.action.bare", what)
        : Strings.of("year.action.who", what, who);
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    return label;
  }
}
