package org.daybook.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.timeline.Event;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.listing.PressRow;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.daybook.ui.timeline.TimelineViewModel.Term;

/// What happened at a school, the latest first, by half-term; each line opens its page.
public final class TimelineView extends ScrollPane {
  private final TimelineViewModel model;
  private final Consumer<Target> open;
  private final Notice notice = new Notice("timeline-notice");
  private final ComboBox<Optional<Kind>> kind = new ComboBox<>();
  private final VBox terms = new VBox(Space.XL);
  private final Label none = words("text-secondary", Strings.of("timeline.none"));
  private final Button older = new Button();
  private boolean offering;

  /// @param open opens what an event is about
  public TimelineView(TimelineViewModel model, Consumer<Target> open) {
    this.model = model;
    this.open = open;
    setId("timeline");
    setFitToWidth(true);
    Choices.named(kind, this::named);
    kind.setOnAction(
        _ -> {
          if (!offering && kind.getValue() != null) {
            model.show(kind.getValue());
          }
        });
    Field show = new Field("timeline-kind", Strings.of("timeline.show"), kind);
    show.getStyleClass().add("timeline-kind");
    older.setId("timeline-older");
    older.setOnAction(_ -> model.showAll());
    terms.setId("timeline-terms");
    VBox content = new VBox(Space.L, notice, show, none, terms, older);
    content.getStyleClass().addAll("school-part", "reading-width");
    setContent(content);
    model.shown().subscribe(this::show);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  private void show(TimelineViewModel.Shown shown) {
    offer();
    terms.getChildren().setAll(shown.terms().stream().map(this::term).toList());
    Shown.when(shown.read() && shown.of() == 0, none);
    older.setText(Strings.of("timeline.older", shown.of() - shown.events()));
    Shown.when(shown.of() > shown.events(), older);
  }

  /// Offers the kinds there are, each with how many of it.
  private void offer() {
    Optional<Kind> chosen = Optional.ofNullable(kind.getValue()).flatMap(each -> each);
    List<Optional<Kind>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    Stream.of(Kind.values())
        .map(Optional::of)
        .filter(each -> model.count(each) > 0 || each.equals(chosen))
        .forEach(kinds::add);
    offering = true;
    kind.getItems().setAll(kinds);
    kind.setValue(chosen);
    offering = false;
  }

  private String named(Optional<Kind> which) {
    return Strings.of(
        "timeline.kind.count",
        which.map(TimelineView::name).orElseGet(() -> Strings.of("timeline.kind.all")),
        model.count(which));
  }

  private VBox term(Term term) {
    Label heading = words("text-section", Strings.of("timeline.term", term.name(), term.year()));
    VBox rows = new VBox();
    term.events().forEach(event -> rows.getChildren().add(row(event)));
    return new VBox(Space.S, heading, rows);
  }

  private PressRow row(Event event) {
    Label when = words("text-secondary", Strings.date(event.on()));
    when.getStyleClass().add("visit-row-when");
    Label sort = words("text-secondary", one(event.kind()));
    sort.getStyleClass().add("timeline-row-kind");
    VBox said = new VBox(words("text-strong", event.what()));
    if (!event.detail().isBlank()) {
      said.getChildren().add(words("text-secondary", event.detail()));
    }
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(Space.M, when, sort, said);
    row.setAlignment(Pos.TOP_LEFT);
    String spoken =
        Strings.of("timeline.spoken", event.on(), one(event.kind()), event.what(), event.detail());
    PressRow press =
        new PressRow(
            "timeline-" + event.kind().name().toLowerCase(Locale.ROOT),
            spoken,
            row,
            () -> open.accept(event.opens()));
    press.getStyleClass().add("timeline-row");
    return press;
  }

  private static String name(Kind kind) {
    return Strings.of(
        switch (kind) {
          case VISIT -> "timeline.kind.visits";
          case CATEGORY -> "timeline.kind.categories";
          case ACTION -> "timeline.kind.actions";
          case CONCERN -> "timeline.kind.concerns";
          case DOCUMENT -> "timeline.kind.documents";
          case FRAMEWORK -> "timeline.kind.frameworks";
          case INSPECTION -> "timeline.kind.inspections";
        });
  }

  private static String one(Kind kind) {
    return Strings.of(
        switch (kind) {
          case VISIT -> "timeline.one.visit";
          case CATEGORY -> "timeline.one.category";
          case ACTION -> "timeline.one.action";
          case CONCERN -> "timeline.one.concern";
          case DOCUMENT -> "timeline.one.document";
          case FRAMEWORK -> "timeline.one.framework";
          case INSPECTION -> "timeline.one.inspection";
        });
  }

  private static Label words(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
