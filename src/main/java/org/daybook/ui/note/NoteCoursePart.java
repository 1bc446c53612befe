package org.daybook.ui.note;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.note.history.CourseHistory.Happened;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// How far the note is between draft and issued, what there is to do before it is signed; and, to
/// stand after the signatures, issuing it with every step there was.
final class NoteCoursePart extends VBox {
  private final NoteCourseViewModel model;
  private final Label sentence = text("note-course-state", "prose");
  private final Field me;
  private final VBox next = new VBox(Space.M);
  private final Notice notice = new Notice("note-course-notice");
  private final VBox issue = new VBox(Space.M);
  private final Notice notIssued = new Notice("note-issue-notice");
  private final VBox issuing = new VBox(Space.M);
  private final Node handOver;
  private final VBox steps = new VBox(Space.XS);
  private final Label history = text("note-course-history", "text-strong");
  private @Nullable VisitState shown;
  private boolean accepted;

  /// @param handOver offers the file that the school is to check
  NoteCoursePart(NoteCourseViewModel model, Node handOver) {
    super(Space.M);
    this.model = model;
    this.handOver = handOver;
    setId("note-course");
    Label title = text("note-course-title", "text-section");
    title.setText(Strings.of("note.course.title"));
    history.setText(Strings.of("note.course.history"));
    next.getStyleClass().add("note-course-next");
    me = CourseFields.me(model);
    issue.getStyleClass().add("note-course-next");
    Label issueTitle = text("note-issue-title", "text-section");
    issueTitle.setText(Strings.of("note.course.issuing"));
    issuing.setId("note-issuing");
    issuing.getChildren().setAll(issueTitle, issue, notIssued, history, steps);
    getChildren().setAll(title, sentence, me, next, notice);
    model.standing().subscribe(_ -> show());
  }

  /// Issuing the note, and what became of it so far.
  VBox issuing() {
    return issuing;
  }

  private void show() {
    sentence.setText(model.sentence());
    if (model.state() != shown || model.accepted() != accepted) {
      shown = model.state();
      accepted = model.accepted();
      notice.silence();
      notIssued.silence();
      Shown.when(shown.written(), me);
      next.getChildren().setAll(ways(shown));
      issue.getChildren().setAll(ends(shown));
    }
    List<Happened> happened = model.history();
    Shown.when(!happened.isEmpty(), history, steps);
    Shown.when(!issue.getChildren().isEmpty() || !happened.isEmpty(), issuing);
    steps.getChildren().setAll(happened.stream().map(NoteCoursePart::line).toList());
    for (int i = 0; i < happened.size(); i++) {
      steps.getChildren().get(i).setId("note-course-step-" + (happened.size() - 1 - i));
    }
  }

  private List<Node> ways(VisitState state) {
    return switch (state) {
      case PLANNED, IN_PROGRESS -> model.begunAnew() ? List.of(buttons(giveUp())) : List.of();
      case DRAFT ->
          List.of(
              CourseFields.sending(model), buttons(primary("send", model::send), lead(), giveUp()));
      case OUT_FOR_CHECK ->
          List.of(
              handOver,
              new ReplyPart(model.reply()),
              buttons(
                  button("accurate", refused -> model.reply().answer(true, refused)),
                  button("inaccurate", refused -> model.reply().answer(false, refused)),
                  lead(model.unanswered()),
                  button("take-back", model::takeBack)));
      case AGREED -> List.of(buttons(lead(), button("take-back", model::takeBack)));
      case DISPUTED ->
          List.of(
              CourseFields.view(model),
              new Reminder(),
              CourseFields.sending(model),
              buttons(primary("send", model::send), lead()));
      case WITH_LEAD ->
          accepted
              ? List.of(
                  CourseFields.sending(model),
                  buttons(button("send", model::send), button("take-back", model::takeBack)))
              : List.of(
                  new LeadPart(model),
                  buttons(
                      primary("accept", refused -> model.leadSays(true, refused)),
                      button("send-back", refused -> model.leadSays(false, refused)),
                      button("take-back", model::takeBack)));
      case ISSUED -> List.of();
    };
  }

  /// What comes after the signatures.
  private List<Node> ends(VisitState state) {
    return switch (state) {
      case PLANNED, IN_PROGRESS -> List.of();
      case OUT_FOR_CHECK -> model.unanswered() ? List.of(buttons(issue(false))) : List.of();
      case DRAFT, DISPUTED -> List.of(buttons(issue(false)));
      case AGREED -> List.of(buttons(issue(true)));
      case WITH_LEAD -> accepted ? List.of(buttons(issue(true))) : List.of();
      case ISSUED ->
          List.of(
              CourseFields.reason(model),
              new Reminder(),
              buttons(button("revise", notIssued, model::revise)));
    };
  }

  private Button issue(boolean due) {
    Button issue = button("issue", notIssued, model::issue);
    if (due) {
      issue.getStyleClass().add("primary");
    }
    return issue;
  }

  /// Offered only where the framework names somebody to look at notes.
  private Button lead() {
    return lead(true);
  }

  private Button lead(boolean now) {
    Button lead = button("lead", model::passToLead);
    Shown.when(now && model.lead().isPresent(), lead);
    return lead;
  }

  /// Offered while a version that follows an issued one was sent to nobody.
  private Button giveUp() {
    Button giveUp = button("give-up", _ -> ask());
    Shown.when(model.begunAnew(), giveUp);
    return giveUp;
  }

  private void ask() {
    Button stay = button("give-up-cancel", _ -> next.getChildren().setAll(ways(model.state())));
    Label question = text("note-course-next-question", "prose");
    question.setText(model.giveUpQuestion());
    next.getChildren().setAll(question, buttons(button("give-up-go", model::giveUp), stay));
    stay.requestFocus();
  }

  private static FlowPane buttons(Button... buttons) {
    FlowPane pane = new FlowPane(Space.S, Space.S, buttons);
    pane.setAlignment(Pos.CENTER_LEFT);
    return pane;
  }

  private Button primary(String part, Consumer<Consumer<Problem>> action) {
    Button button = button(part, action);
    button.getStyleClass().add("primary");
    return button;
  }

  private Button button(String part, Consumer<Consumer<Problem>> action) {
    return button(part, notice, action);
  }

  private static Button button(String part, Notice refusals, Consumer<Consumer<Problem>> action) {
    Button button = new Button(Strings.of(CourseVerbs.of(part)));
    button.setId("note-course-" + part);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          refusals.silence();
          action.accept(refusals::refuse);
        });
    return button;
  }

  private static VBox line(Happened happened) {
    VBox lines = new VBox(Space.XS, label(happened.line(), "text-secondary"));
    happened.said().forEach(words -> lines.getChildren().add(label(words, "note-course-said")));
    return lines;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Label text(String id, String style) {
    Label label = label("", style);
    label.setId(id);
    return label;
  }
}
