package org.daybook.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.notes.NotesViewModel.SectionNote;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Space;

/// Notes by section: a list of the sections to jump to, and the page to write on.
public final class NotesView extends HBox {
  private final VBox page = new VBox(Space.XL);
  private final VBox contents = new VBox(Space.XS);
  private final ScrollPane scroll = new ScrollPane(page);

  public NotesView(NotesViewModel model) {
    setId("notes");
    getStyleClass().add("notes");
    page.getStyleClass().add("notes-page");
    contents.getStyleClass().add("notes-contents");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setHgrow(scroll, Priority.ALWAYS);

    add(
        Strings.of("notes.present"),
        writable("notes-present", "notes.present", model.present())
            .hint(Strings.of("notes.present.hint"))
            .growing(1, 6),
        model.present());
    add(
        Strings.of("notes.focus"),
        writable("notes-focus", "notes.focus", model.focus())
            .hint(Strings.of("notes.focus.hint"))
            .growing(1, 6),
        model.focus());
    for (SectionNote note : model.sections()) {
      add(note.section().title(), section(note), note.draft());
    }
    getChildren().setAll(contents, scroll);
  }

  private static ProseArea writable(String id, String key, Draft draft) {
    return new ProseArea(id, Strings.of(key), draft.text(), draft::save);
  }

  private static Node section(SectionNote note) {
    Section section = note.section();
    ProseArea area =
        new ProseArea(
                "note-" + section.id(), section.title(), note.draft().text(), note.draft()::save)
            .hint(section.hint())
            .growing(3, 30);
    if (section.audience() == Audience.SCHOOL) {
      return area;
    }
    Label audience =
        new Label(
            Strings.of(
                section.audience() == Audience.INTERNAL ? "notes.internal" : "notes.private"));
    audience.getStyleClass().add("notes-audience");
    return new VBox(Space.XS, audience, area);
  }

  /// Adds a part of the page and the line that leads to it, marked once something is written.
  private void add(String title, Node part, Draft draft) {
    Button line = new Button(title);
    line.getStyleClass().addAll("quiet", "notes-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setWrapText(true);
    line.setOnAction(_ -> jumpTo(part));
    draft.text().subscribe(text -> mark(line, title, !text.isBlank()));
    contents.getChildren().add(line);
    page.getChildren().add(part);
  }

  private static void mark(Button line, String title, boolean written) {
    List<String> styles = new ArrayList<>(line.getStyleClass());
    styles.remove("written");
    if (written) {
      styles.add("written");
    }
    line.getStyleClass().setAll(styles);
    line.setAccessibleText(written ? Strings.of("notes.line.written", title) : title);
  }

  private void jumpTo(Node part) {
    double room = page.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.min(1, part.getBoundsInParent().getMinY() / room));
    }
    Node area = part.lookup(".text-area");
    if (area != null) {
      area.requestFocus();
    }
  }
}
