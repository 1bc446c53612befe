package org.daybook.ui.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.concern.ListedConcern;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.school.Urn;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The concerns about all schools: what is open first, the oldest on top, each with when it was
/// raised with whom and what was found since; and the one that is followed up.
public final class AllConcernsView extends VBox {
  private final AllConcernsViewModel model;
  private final Consumer<Urn> openSchool;
  private final PageHeader header = new PageHeader(Strings.of("concerns.page.title"));
  private final Notice notice = new Notice("concerns-notice");
  private final CheckBox settled = new CheckBox(Strings.of("concerns.settled"));
  private final Label none = words("text-secondary", "");
  private final VBox rows = new VBox(Space.L);
  private final Map<UUID, VBox> slots = new HashMap<>();
  private final VBox editor = new VBox(Space.S);
  private final Button done = new Button(Strings.of("concern.done"));

  /// @param openSchool opens the page of a school
  public AllConcernsView(AllConcernsViewModel model, Consumer<Urn> openSchool) {
    this.model = model;
    this.openSchool = openSchool;
    setId("all-concerns");
    settled.setId("concerns-settled");
    settled.setOnAction(_ -> show());
    none.setId("concerns-none");
    rows.setId("concerns-rows");
    editor.getStyleClass().add("concern-editor");
    done.setId("concern-done");
    done.setOnAction(_ -> model.close());
    VBox content = new VBox(Space.L, notice, settled, none, rows);
    content.getStyleClass().add("reading-width");
    VBox page = new VBox(content);
    page.getStyleClass().add("page-content");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
    model.concerns().subscribe(this::show);
    model.open().subscribe(this::edit);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    model.unread().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  private void edit(Optional<ConcernViewModel> open) {
    slots.values().forEach(slot -> slot.getChildren().remove(editor));
    editor.getChildren().clear();
    open.ifPresent(concern -> editor.getChildren().setAll(new ConcernForm(concern), done));
    show();
    if (open.isPresent()) {
      Landing.on(editor);
    }
  }

  private void show() {
    List<ListedConcern> all = model.concerns().get().orElse(List.of());
    long open = all.stream().filter(each -> each.concern().closed() == null).count();
    header.context(
        all.isEmpty() ? "" : Strings.of("concerns.page.context", open, all.size() - open));
    List<Node> shown = new ArrayList<>();
    for (ListedConcern each : all) {
      boolean edited = edited(each.concern());
      if (edited || settled.isSelected() || each.concern().closed() == null) {
        shown.add(slot(each, edited));
      }
    }
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    none.setText(Strings.of(all.isEmpty() ? "concerns.none" : "concerns.none-open"));
    Shown.when(model.concerns().get().isPresent() && shown.isEmpty(), none);
    Shown.when(all.size() > open, settled);
  }

  /// The place of a concern in the list, which stays where it is while what it says changes: the
  /// cursor may be in it.
  private VBox slot(ListedConcern listed, boolean edited) {
    VBox slot = slots.computeIfAbsent(listed.concern().id(), _ -> new VBox(Space.M, new HBox()));
    slot.getChildren().set(0, row(listed));
    if (edited && !slot.getChildren().contains(editor)) {
      slot.getChildren().add(editor);
    }
    return slot;
  }

  private boolean edited(Concern concern) {
    return model.open().get().filter(each -> each.concern().id().equals(concern.id())).isPresent();
  }

  private HBox row(ListedConcern listed) {
    Concern concern = listed.concern();
    LocalDate today = model.today();
    VBox said =
        new VBox(
            words("text-strong", concern.what().strip()),
            words(
                "text-secondary",
                Strings.of("concerns.about", listed.school(), ConcernWords.state(concern))));
    String waiting = ConcernWords.waiting(concern, today);
    if (!waiting.isEmpty()) {
      said.getChildren()
          .add(
              words(ConcernWords.late(concern, today) ? "text-strong" : "text-secondary", waiting));
    }
    List<FollowUp> notes = concern.following().written();
    if (!notes.isEmpty()) {
      FollowUp last = notes.getLast();
      said.getChildren()
          .add(words("text-body", Strings.of("concerns.last", last.on(), last.note().strip())));
    }
    if (!concern.outcome().isBlank()) {
      said.getChildren().add(words("text-body", concern.outcome().strip()));
    }
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button follow =
        button(
            "concern-follow-" + concern.id(),
            Strings.of("concern.follow"),
            Strings.of("concern.follow.spoken", concern.what().strip()),
            () -> model.follow(concern.id()));
    follow.setDisable(edited(concern));
    Button school =
        button(
            "concern-school-" + concern.id(),
            Strings.of("concerns.school"),
            Strings.of("concerns.school.spoken", listed.school()),
            () -> openSchool.accept(concern.school()));
    HBox row = new HBox(Space.M, said, follow, school);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Button button(String id, String verb, String spoken, Runnable action) {
    Button button = new Button(verb);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(spoken);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Label words(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
