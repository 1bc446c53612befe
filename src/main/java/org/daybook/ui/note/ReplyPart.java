package org.daybook.ui.note;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Where the headteacher's answer is typed: who answers, what is said of the note, and of each
/// section that somebody chooses or that has a comment already.
final class ReplyPart extends VBox {
  ReplyPart(ReplyViewModel model) {
    super(Space.M);
    setId("note-course-reply");
    TextField by = new LineField();
    by.textProperty().bindBidirectional(model.by().text());
    Shown.left(by, model.by()::save);
    by.setPrefColumnCount(28);
    Field on =
        CourseFields.day(
            "note-course-replied-on", Strings.of("note.course.replied-on.label"), model.on());
    getChildren()
        .addAll(
            row(
                new Field("note-course-replied-by", Strings.of("note.course.replied-by.label"), by),
                on),
            area("note-course-comment", Strings.of("note.course.comment.label"), model.general())
                .hint(Strings.of("note.course.comment.hint")),
            new Reminder());
    MenuButton choose = new MenuButton(Strings.of("note.course.comment.section"));
    choose.setId("note-course-comment-section");
    model
        .comments()
        .forEach(
            (section, draft) -> {
              ProseArea area =
                  area(
                      "note-course-comment-" + section.id(),
                      Strings.of("note.course.comment.on", section.title()),
                      draft);
              getChildren().add(area);
              draft.text().subscribe(text -> show(area, !text.isEmpty()));
              MenuItem item = new MenuItem(section.title());
              item.setId("note-course-comment-section-" + section.id());
              item.setOnAction(_ -> begin(area));
              choose.getItems().add(item);
            });
    getChildren().add(choose);
  }

  private static FlowPane row(Node... fields) {
    FlowPane row = new FlowPane(Space.M, Space.S, fields);
    row.setPrefWrapLength(600);
    return row;
  }

  private static ProseArea area(String id, String label, Draft draft) {
    return new ProseArea(id, label, draft.text(), draft::save).growing(2, 10);
  }

  /// Shows an area that has words; one that is shown stays, for its writer may go on.
  private static void show(ProseArea area, boolean words) {
    if (words || !area.isFocusWithin()) {
      Shown.when(words, area);
    }
  }

  private static void begin(ProseArea area) {
    Shown.when(true, area);
    area.begin();
  }
}
