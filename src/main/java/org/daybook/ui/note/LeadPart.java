package org.daybook.ui.note;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Where it is typed who looked at a note for the lead, and what they say of it.
final class LeadPart extends VBox {
  LeadPart(NoteCourseViewModel model) {
    super(Space.M);
    setId("note-course-lead-part");
    TextField by = new LineField();
    by.textProperty().bindBidirectional(model.leadBy().text());
    Shown.left(by, model.leadBy()::save);
    getChildren()
        .setAll(
            CourseFields.row(
                new Field("note-course-lead-by", Strings.of("note.course.lead-by.label"), by),
                CourseFields.day(
                    "note-course-lead-on",
                    Strings.of("note.course.lead-on.label"),
                    model.leadOn())),
            new ProseArea(
                    "note-course-lead-comment",
                    Strings.of("note.course.lead-comment.label"),
                    model.leadComment().text(),
                    model.leadComment()::save)
                .growing(2, 10)
                .hint(Strings.of("note.course.lead-comment.hint")),
            new Reminder());
  }
}
