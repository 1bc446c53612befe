package org.daybook.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.form.FormSummary;
import org.daybook.application.words.Strings;
import org.daybook.domain.form.Form;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Notice;
import org.daybook.ui.documents.Shelf.Slot;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Every form with the documents made of it: by period where it recurs, one below the other where
/// it does not.
public final class DocumentsPart extends VBox {
  private final DocumentsViewModel model;
  private final Runnable chooseFramework;
  private final Notice notice = new Notice("documents-notice");
  private final VBox list = new VBox();
  private final Label year = new Label();
  private final HBox years = new HBox(Space.XS);

  /// @param chooseFramework leads to where the framework is chosen
  public DocumentsPart(DocumentsViewModel model, Runnable chooseFramework) {
    this.model = model;
    this.chooseFramework = chooseFramework;
    setId("documents");
    getStyleClass().add("documents");
    year.setId("documents-year");
    year.getStyleClass().add("text-strong");
    years.setAlignment(Pos.CENTER_RIGHT);
    years
        .getChildren()
        .setAll(
            turn("earlier", -1, Material2OutlinedAL.CHEVRON_LEFT),
            year,
            turn("later", 1, Material2OutlinedAL.CHEVRON_RIGHT));
    VBox content = new VBox(Space.M, notice, years, list);
    content.getStyleClass().add("documents-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    model.shelf().subscribe(this::show);
    model.autumn().subscribe(this::show);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  /// Puts the focus on what is due now, else on what stands first.
  @Override
  public void requestFocus() {
    Node now = list.lookup(".document-slot.now");
    if (now == null) {
      super.requestFocus();
    } else {
      now.requestFocus();
    }
  }

  private Button turn(String id, int by, Material2OutlinedAL icon) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("documents-" + id);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(
        Strings.of(by < 0 ? "documents.year.earlier" : "documents.year.later"));
    button.setOnAction(_ -> model.turn(by));
    return button;
  }

  private void show() {
    int autumn = model.autumn().get();
    year.setText(Strings.of("documents.year", Integer.toString(autumn), suffix(autumn)));
    list.getChildren().clear();
    model.shelf().get().ifPresent(shelf -> fill(shelf, autumn));
  }

  private static String suffix(int autumn) {
    return "%02d".formatted((autumn + 1) % 100);
  }

  private void fill(Shelf shelf, int autumn) {
    List<Form> forms = shelf.forms();
    boolean recurs = forms.stream().anyMatch(form -> form.every() != null);
    years.setVisible(recurs);
    years.setManaged(recurs);
    if (forms.isEmpty()) {
      list.getChildren().add(none(shelf));
    }
    for (Form form : forms) {
      list.getChildren()
          .add(
              form.every() == null
                  ? block(form.name(), asNeeded(shelf, form))
                  : block(form.name(), periods(shelf, form, autumn)));
    }
    if (!shelf.others().isEmpty()) {
      VBox rows = new VBox();
      shelf.others().forEach(other -> rows.getChildren().add(row(other)));
      list.getChildren().add(block(Strings.of("documents.others"), rows));
    }
  }

  private EmptyState none(Shelf shelf) {
    EmptyState none =
        new EmptyState(
            Material2OutlinedAL.DESCRIPTION,
            Strings.of("documents.none", shelf.framework().identity().title()),
            Strings.of("documents.none.verb"),
            chooseFramework);
    none.step().setId("documents-next");
    return none;
  }

  private static Node block(String title, Node content) {
    Label name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().addAll("text-strong", "document-name");
    BorderPane block = new BorderPane(content);
    block.setLeft(name);
    block.getStyleClass().add("document-block");
    return block;
  }

  private Node periods(Shelf shelf, Form form, int autumn) {
    FlowPane slots = new FlowPane(Space.S, Space.S);
    for (Slot slot : shelf.slots(form, autumn)) {
      slots.getChildren().add(slot(form, slot));
    }
    return slots;
  }

  private Button slot(Form form, Slot slot) {
    String period = slot.period().name().isEmpty() ? slot.period().year() : slot.period().name();
    String state = slot.there().map(DocumentWords::state).orElse(Strings.of("documents.start"));
    Label when = new Label(period);
    Label how = new Label(state);
    how.getStyleClass().add("text-secondary");
    VBox words = new VBox(when, how);
    words.setMouseTransparent(true);
    Button button = new Button("", words);
    button.setId("document-" + form.id() + "-" + period.replace(' ', '-').replace('/', '-'));
    button.setAccessibleText(Strings.of("documents.slot.spoken", form.name(), period, state));
    button.getStyleClass().add("document-slot");
    if (slot.now()) {
      button.getStyleClass().add("now");
    }
    if (slot.there().isPresent()) {
      when.getStyleClass().add("text-strong");
      button.getStyleClass().add("begun");
    }
    button.setOnAction(
        _ ->
            slot.there()
                .ifPresentOrElse(
                    there -> model.open(there.id()),
                    () -> model.start(form, Optional.of(slot.period()))));
    return button;
  }

  private Node asNeeded(Shelf shelf, Form form) {
    VBox rows = new VBox();
    shelf.begun(form).forEach(document -> rows.getChildren().add(row(document)));
    Button start = new Button(Strings.of("documents.new"), new FontIcon(Material2OutlinedAL.ADD));
    start.setId("document-new-" + form.id());
    start.setAccessibleText(Strings.of("documents.new.spoken", form.name()));
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(_ -> model.start(form, Optional.empty()));
    Label none = new Label(Strings.of("documents.none-yet"));
    none.getStyleClass().add("text-secondary");
    HBox begin = new HBox(Space.M, start);
    begin.setAlignment(Pos.CENTER_LEFT);
    if (rows.getChildren().isEmpty()) {
      begin.getChildren().add(none);
    }
    return new VBox(Space.S, rows, begin);
  }

  private Node row(FormSummary document) {
    return new DocumentRow(document, () -> model.open(document.id()));
  }
}
