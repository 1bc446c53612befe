package org.daybook.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question.YesNo;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Space;

/// Questions with yes or no, and what follows from the answers, said at once.
final class YesNoEditor extends VBox {
  private static final int NAMED = 3;

  private final FormViewModel model;
  private final Part part;
  private final YesNo asked;
  private final Notice consequence;

  YesNoEditor(FormViewModel model, Part part, YesNo asked) {
    super(Space.M);
    this.model = model;
    this.part = part;
    this.asked = asked;
    this.consequence = new Notice("consequence-" + part.id());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-questions");
    ColumnConstraints question = new ColumnConstraints();
    question.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(question);
    for (int n = 1; n <= asked.questions().size(); n++) {
      add(grid, n);
    }
    getChildren().setAll(grid, consequence);
    model.standing().subscribe(_ -> say());
  }

  private void add(GridPane grid, int n) {
    String key = Answers.key(part.id(), n);
    Label question = new Label(asked.questions().get(n - 1));
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    question.setMaxWidth(Double.MAX_VALUE);
    GridPane.setValignment(question, VPos.TOP);
    ToggleGroup group = new ToggleGroup();
    RadioButton yes = radio(key, n, Answers.YES, "form.answer.yes", group);
    RadioButton no = radio(key, n, Answers.NO, "form.answer.no", group);
    grid.addRow(n - 1, question, yes, no);
    model
        .standing()
        .subscribe(
            _ -> {
              yes.setSelected(model.answers().get(key).equals(Answers.YES));
              no.setSelected(model.answers().get(key).equals(Answers.NO));
            });
  }

  private RadioButton radio(String key, int n, String answer, String word, ToggleGroup group) {
    RadioButton button = new RadioButton(Strings.of(word));
    button.setId("answer-" + part.id() + "-" + n + "-" + answer);
    button.setAccessibleText(asked.questions().get(n - 1) + " " + Strings.of(word));
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> model.answer(key, answer));
    return button;
  }

  private void say() {
    if (!asked.leads()) {
      return;
    }
    switch (FormProgress.verdict(part.id(), asked, model.answers())) {
      case OPEN -> consequence.inform(Strings.of("form.questions.open", open()));
      case ANY_YES ->
          say(
              sentence("form.questions.yes", asked.anyYes(), "form.questions.yes-nothing"),
              asked.anyYes());
      case ALL_NO ->
          say(
              sentence("form.questions.no", asked.allNo(), "form.questions.no-nothing"),
              asked.allNo());
    }
  }

  /// Warns while one of the parts is missing.
  private void say(String sentence, List<String> parts) {
    if (model.missing().stream().map(Part::id).anyMatch(parts::contains)) {
      consequence.warn(sentence);
    } else {
      consequence.inform(sentence);
    }
  }

  private long open() {
    return IntStream.rangeClosed(1, asked.questions().size())
        .filter(n -> model.answers().get(Answers.key(part.id(), n)).isEmpty())
        .count();
  }

  private String sentence(String key, List<String> parts, String nothing) {
    Form form = model.standing().get().form();
    List<String> titles =
        parts.stream().flatMap(id -> form.findPart(id).stream()).map(Part::title).toList();
    if (titles.isEmpty()) {
      return Strings.of(nothing);
    }
    String named = String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())));
    return titles.size() > NAMED
        ? Strings.of(key, Strings.of("form.questions.more", named, titles.size() - NAMED))
        : Strings.of(key, named);
  }
}
