package org.daybook.ui.visits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.daybook.application.filter.FilteredVisits.Choice;
import org.daybook.application.words.Strings;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.ui.control.Field;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Which visits are shown, side by side: what they are, and whether something at them is overdue.
final class VisitFilters extends FlowPane {
  private final VisitsViewModel model;
  private final Map<Facet, ComboBox<Optional<Choice>>> boxes = new EnumMap<>(Facet.class);
  private final CheckBox overdue = new CheckBox(Strings.of("visits.filter.overdue"));
  private final Label count = new Label();
  private final Button clear = new Button(Strings.of("visits.filter.clear"));
  private final ToggleButton open = new ToggleButton();
  private boolean roomy = true;
  private boolean showing;

  VisitFilters(VisitsViewModel model) {
    super(Space.M, Space.S);
    this.model = model;
    setAlignment(Pos.BOTTOM_LEFT);
    setRowValignment(VPos.BOTTOM);
    setId("visits-filters");
    getStyleClass().add("visit-filters");
    for (Facet facet : Facet.values()) {
      getChildren().add(field(facet));
    }
    overdue.setId("visits-filter-overdue");
    overdue.setOnAction(_ -> model.filter(now -> now.withOverdue(overdue.isSelected())));
    count.setId("visits-count");
    count.getStyleClass().add("text-secondary");
    clear.setId("visits-filter-clear");
    clear.getStyleClass().add("quiet");
    clear.setOnAction(_ -> clear());
    HBox end = new HBox(Space.L, overdue, count, clear);
    end.getStyleClass().add("visit-filters-end");
    end.setAlignment(Pos.CENTER_LEFT);
    end.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(end);
    open.setId("visits-filters-open");
    open.setMinWidth(USE_PREF_SIZE);
    open.selectedProperty().subscribe(this::fold);
    model.visits().subscribe(this::show);
    model.filter().subscribe(this::show);
    model.total().subscribe(this::show);
  }

  /// Opens and folds the filters where there is little room; not shown where there is enough.
  ToggleButton open() {
    return open;
  }

  /// Folds the filters away while there is little room, so that rows can be seen.
  void makeRoom(boolean enough) {
    roomy = enough;
    fold();
  }

  private void fold() {
    Shown.when(!roomy, open);
    Shown.when(roomy || open.isSelected(), this);
  }

  private Field field(Facet facet) {
    ComboBox<Optional<Choice>> box = new ComboBox<>();
    String any = Strings.of("visits.filter.any");
    Choices.named(box, choice -> choice.map(Choice::name).orElse(any));
    box.setOnAction(
        _ -> {
          if (!showing && box.getValue() != null) {
            String value = box.getValue().map(Choice::value).orElse(null);
            model.filter(now -> now.with(facet, value));
          }
        });
    boxes.put(facet, box);
    String name = facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Field field = new Field("visits-filter-" + name, label(facet), box);
    field.getStyleClass().add("visit-filter");
    return field;
  }

  private static String label(Facet facet) {
    return Strings.of(
        switch (facet) {
          case STATE -> "visits.column.state";
          case SCHOOL -> "visits.column.school";
          case TYPE -> "visits.column.type";
          case HALF_TERM -> "visits.column.half-term";
          case ADVISER -> "visits.column.adviser";
        });
  }

  private void clear() {
    model.clear();
    Objects.requireNonNull(boxes.get(Facet.STATE)).requestFocus();
  }

  private void show() {
    VisitFilter filter = model.filter().get();
    showing = true;
    boxes.forEach((facet, box) -> offer(box, facet, filter));
    overdue.setSelected(filter.overdue());
    showing = false;
    boolean all = filter.equals(VisitFilter.ALL);
    count.setText(
        all ? "" : Strings.of("visits.filter.count", model.shown().size(), model.total().get()));
    Shown.when(!all, count, clear);
    int set = filter.wanted().size() + (filter.overdue() ? 1 : 0);
    open.setText(Strings.of("visits.filter.open", set));
  }

  private void offer(ComboBox<Optional<Choice>> box, Facet facet, VisitFilter filter) {
    String wanted = filter.wanted().get(facet);
    List<Optional<Choice>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    model.visits().get().choices(facet, wanted).forEach(c -> choices.add(Optional.of(c)));
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    box.setValue(
        choices.stream()
            .filter(c -> c.isPresent() && c.get().value().equals(wanted))
            .findFirst()
            .orElse(Optional.empty()));
  }
}
