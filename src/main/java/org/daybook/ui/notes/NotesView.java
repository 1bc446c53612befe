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
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.notes.NotesViewModel.Part;
import org.daybook.ui.notes.NotesViewModel.SectionNote;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Notes by section: a list of the sections to jump to, and the page to write on.
public final class NotesView extends HBox {
  private final NotesViewModel model;
  private final VBox page = new VBox(Space.XL);
  private final VBox contents = new VBox(Space.XS);
  private final ScrollPane scroll = new ScrollPane(page);
  private final ReturnPart comeBack;

  /// @param planNext plans the next visit as agreed
  public NotesView(NotesViewModel model, Runnable planNext) {
    this.model = model;
    setId("notes");
    getStyleClass().add("notes");
    page.getStyleClass().add("notes-page");
    contents.getStyleClass().add("notes-contents");
    ScrollPane list = new ScrollPane(ReadOnly.reads(contents));
    list.getStyleClass().add("notes-list");
    list.setFitToWidth(true);
    list.setFocusTraversable(false);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.setMinWidth(USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setHgrow(scroll, Priority.ALWAYS);
    page.getChildren().add(new Reminder());
    frame();
    model.sections().forEach(this::add);
    comeBack = new ReturnPart(model.comeBack(), planNext);
    add(
        Strings.of("notes.next"),
        comeBack,
        List.of(model.comeBack().date(), model.comeBack().about()));
    getChildren().setAll(list, scroll);
  }

  /// Shows whether the next visit is planned. Returns this.
  public NotesView following(PlannedNext planned) {
    comeBack.follow(planned);
    return this;
  }

  /// Puts the cursor into the first field, from where Tab leads to the others.
  @Override
  public void requestFocus() {
    Node first = page.lookup(".text-input");
    if (first != null) {
      first.requestFocus();
    }
  }

  /// Who was there, what for, what was done, and how long it took.
  private void frame() {
    add(
        Strings.of("notes.present"),
        writable("notes-present", "notes.present", model.present())
            .hint(Strings.of("notes.present.hint"))
            .growing(1, 6),
        List.of(model.present()));
    add(
        Strings.of("notes.focus"),
        writable("notes-focus", "notes.focus", model.focus())
            .hint(Strings.of("notes.focus.hint"))
            .growing(1, 6),
        List.of(model.focus()));
    Activities activities = new Activities(model);
    Button line = line(Strings.of("notes.activities"), activities);
    model
        .activities()
        .subscribe(
            all ->
                mark(
                    line,
                    Strings.of("notes.activities"),
                    all.stream().anyMatch(NotesViewModel.Activity::done)));
    contents.getChildren().add(line);
    page.getChildren().addAll(activities, new TimingPart(model.timing()));
  }

  private void add(SectionNote note) {
    List<Draft> drafts = note.parts().stream().flatMap(part -> part.drafts().stream()).toList();
    add(note.section().title(), section(note), drafts);
  }

  private static ProseArea writable(String id, String key, Draft draft) {
    return new ProseArea(id, Strings.of(key), draft.text(), draft::save);
  }

  private Node section(SectionNote note) {
    Section section = note.section();
    VBox box = new VBox(note.oneByOne() ? Space.M : Space.XS);
    if (section.audience() != Audience.SCHOOL) {
      String key = section.audience() == Audience.INTERNAL ? "notes.internal" : "notes.private";
      box.getChildren().add(words("notes-audience", Strings.of(key)));
    }
    if (note.oneByOne()) {
      box.getChildren().add(heading(section));
    }
    if (section.needed()) {
      box.getChildren().add(words("text-secondary", Strings.of("notes.needed")));
    }
    for (Part part : note.parts()) {
      ProseArea area =
          new ProseArea(
                  "note-" + part.key().replace('.', '-'),
                  part.name(),
                  part.draft().text(),
                  part.draft()::save)
              .growing(note.oneByOne() ? 1 : 3, 30);
      box.getChildren()
          .add(new PartFields(model, part, note.oneByOne() ? area : area.hint(section.hint())));
      box.getChildren()
          .addAll(new CarriedNote(model.carried(), part.key()), schoolSays(part.key()));
    }
    return box;
  }

  /// What the school wrote of itself when both worked together; no room while there is nothing.
  private Label schoolSays(String key) {
    Label said = words("text-secondary", "");
    said.setId("school-says-" + key.replace('.', '-'));
    said.setMinHeight(USE_PREF_SIZE);
    model
        .schoolSays(key)
        .subscribe(
            text -> {
              said.setText(Strings.of("notes.school-says", text));
              Shown.when(!text.isEmpty(), said);
            });
    return said;
  }

  private static VBox heading(Section section) {
    VBox heading = new VBox(words("text-section", section.title()));
    if (!section.hint().isBlank()) {
      heading.getChildren().add(words("text-secondary", section.hint()));
    }
    return heading;
  }

  private static Label words(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /// Adds a part of the page and the line that leads to it, marked once something is written.
  private void add(String title, Node part, List<Draft> drafts) {
    Button line = line(title, part);
    for (Draft draft : drafts) {
      draft
          .text()
          .subscribe(
              _ ->
                  mark(
                      line, title, drafts.stream().anyMatch(each -> !each.text().get().isBlank())));
    }
    contents.getChildren().add(line);
    page.getChildren().add(part);
  }

  private Button line(String title, Node part) {
    Button line = new Button(title);
    line.setId("notes-line-" + (contents.getChildren().size() + 1));
    line.getStyleClass().addAll("quiet", "notes-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setWrapText(true);
    line.setOnAction(_ -> jumpTo(part));
    return line;
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
    Node input = part.lookup(".text-input");
    if (input != null) {
      input.requestFocus();
    }
  }
}
