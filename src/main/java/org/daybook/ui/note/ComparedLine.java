package org.daybook.ui.note;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.application.versions.Difference.Change;
import org.daybook.application.versions.Difference.Compared;
import org.daybook.application.versions.Difference.Run;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Space;

/// A line of two versions in one: what was added is underlined, what was removed struck through,
/// and a word before the line says what happened to it. One can tab to it where it differs.
final class ComparedLine extends HBox {
  ComparedLine(Compared line) {
    super(Space.M);
    getStyleClass().addAll("compared-line", style(line.change()));
    Label what = new Label(word(line.change()));
    what.getStyleClass().add("compared-word");
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("compared-text");
    for (Run run : line.runs()) {
      if (!flow.getChildren().isEmpty()) {
        flow.getChildren().add(new Text(" "));
      }
      flow.getChildren().add(text(run, line.level()));
    }
    setHgrow(flow, Priority.ALWAYS);
    getChildren().setAll(what, flow);
    boolean differs = line.change() != Change.NONE;
    setFocusTraversable(differs);
    setAccessibleText(spoken(line));
    if (differs) {
      addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }
  }

  private static Text text(Run run, int level) {
    Text text = new Text(marked(run));
    text.getStyleClass().addAll("text", level > 0 ? "compared-heading" : "compared-body");
    switch (run.kind()) {
      case ADDED -> {
        text.getStyleClass().add("compared-added");
        text.setUnderline(true);
      }
      case REMOVED -> {
        text.getStyleClass().add("compared-removed");
        text.setStrikethrough(true);
      }
      case SAME -> text.getStyleClass().add("compared-same");
    }
    return text;
  }

  private static String marked(Run run) {
    return switch (run.kind()) {
      case ADDED -> "+ " + run.text();
      case REMOVED -> "− " + run.text();
      case SAME -> run.text();
    };
  }

  private static String spoken(Compared line) {
    String words = line.runs().stream().map(ComparedLine::spoken).collect(Collectors.joining(" "));
    return line.change() == Change.NONE ? words : word(line.change()) + ": " + words;
  }

  private static String spoken(Run run) {
    return switch (run.kind()) {
      case SAME -> run.text();
      case ADDED -> Strings.of("note.compared.spoken.added", run.text());
      case REMOVED -> Strings.of("note.compared.spoken.removed", run.text());
    };
  }

  private static String word(Change change) {
    return switch (change) {
      case NONE -> "";
      case ADDED -> Strings.of("note.compared.added");
      case REMOVED -> Strings.of("note.compared.removed");
      case CHANGED -> Strings.of("note.compared.changed");
    };
  }

  private static String style(Change change) {
    return switch (change) {
      case NONE -> "compared-none";
      case ADDED -> "compared-line-added";
      case REMOVED -> "compared-line-removed";
      case CHANGED -> "compared-line-changed";
    };
  }
}
