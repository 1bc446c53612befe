package org.daybook.ui.note;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The fields that are filled in on a note's way from draft to issued.
final class CourseFields {
  private CourseFields() {}

  /// Who works here.
  static Field me(NoteCourseViewModel model) {
    TextField name = new LineField();
    name.textProperty().bindBidirectional(model.me());
    name.setPrefColumnCount(28);
    Field field =
        new Field("note-course-me", Strings.of("note.course.me.label"), name)
            .hint(Strings.of("note.course.me.hint"));
    field.setFillWidth(false);
    return field;
  }

  /// On which day the note is sent, and by when an answer is asked for.
  static FlowPane sending(NoteCourseViewModel model) {
    return row(
        day("note-course-sent-on", Strings.of("note.course.sent-on.label"), model.sentOn()),
        replyBy(model));
  }

  /// Fields beside each other, as far as there is room.
  static FlowPane row(Node... fields) {
    FlowPane row = new FlowPane(Space.M, Space.S, fields);
    row.setPrefWrapLength(600);
    return row;
  }

  private static Field replyBy(NoteCourseViewModel model) {
    return day("note-course-reply-by", Strings.of("note.course.reply-by.label"), model.replyBy())
        .hint(model.replyByHint());
  }

  /// A day that is needed.
  static Field day(String id, String label, Draft text) {
    DateField day = DateField.needed(text.text());
    Shown.left(day, text::save);
    day.getStyleClass().add("date-width");
    Field field = new Field(id, label, day);
    day.refused().subscribe(field::show);
    return field;
  }

  /// Where the adviser says why the note stays as it is.
  static ProseArea view(NoteCourseViewModel model) {
    Draft view = model.reply().view();
    return new ProseArea(
            "note-course-view", Strings.of("note.course.view.label"), view.text(), view::save)
        .growing(2, 10)
        .hint(Strings.of("note.course.view.hint"));
  }

  /// Why an issued note is revised.
  static Field reason(NoteCourseViewModel model) {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(model.reason().text());
    Shown.left(field, model.reason()::save);
    return new Field("note-course-reason", Strings.of("note.course.reason.label"), field)
        .hint(Strings.of("note.course.reason.hint"));
  }
}
