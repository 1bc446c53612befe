package org.daybook.ui.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.EntryReading.Uncounted;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.year.BookletPlan;
import org.daybook.ui.control.EqualColumns;
import org.daybook.ui.support.Space;

/// A half-term: what to have and to complete, and what its visits came to.
final class HalfTermPanel extends VBox {
  private final StopsViewModel model;
  private final Doors doors;
  private final Map<Place, ItemRow> items = new LinkedHashMap<>();

  HalfTermPanel(StopsViewModel model, OfHalfTerm half, Doors doors) {
    super(Space.L);
    this.model = model;
    this.doors = doors;
    setId("year-half-term");
    for (EntryReading entry : half.entries()) {
      getChildren().add(entry(half, entry));
    }
    getChildren().add(visits(half));
    List<FormSlot> others =
        half.forms().stream().filter(slot -> !half.asksFor(slot.form())).toList();
    if (!others.isEmpty()) {
      getChildren().add(forms(others));
    }
  }

  /// Documents of the half-term that no visit asks for.
  private VBox forms(List<FormSlot> slots) {
    Label title = new Label(Strings.of("year.forms.others"));
    title.getStyleClass().add("text-section");
    VBox block = new VBox(title);
    slots.forEach(slot -> block.getChildren().add(new FormRow(slot, doors)));
    return block;
  }

  /// Shows the items as they stand now.
  void refresh() {
    items.forEach((place, row) -> model.item(place).ifPresent(row::show));
  }

  private VBox entry(OfHalfTerm half, EntryReading entry) {
    Label focus = new Label(entry.entry().focus());
    focus.getStyleClass().add("text-section");
    focus.setWrapText(true);
    Label when =
        new Label(
            Strings.of(
                "year.half-term.when",
                half.span().name(),
                half.span().from(),
                half.span().until().minusDays(1)));
    when.getStyleClass().add("text-secondary");
    EqualColumns columns = new EqualColumns();
    columns.setHgap(Space.XL);
    columns.add(list("year.beforehand.title", entry.beforehand()));
    columns.add(list("year.on-the-day.title", entry.onTheDay()));
    VBox head = new VBox(focus, when);
    entry
        .uncounted()
        .filter(why -> why != Uncounted.UNRECORDED)
        .ifPresent(why -> head.getChildren().add(said(YearWords.uncounted(why))));
    VBox block = new VBox(Space.M, head, columns);
    block.getStyleClass().add("year-entry");
    return block;
  }

  private VBox list(String title, List<ItemReading> readings) {
    Label heading = new Label(Strings.of(title));
    heading.getStyleClass().add("text-strong");
    VBox list = new VBox(heading);
    for (ItemReading item : readings) {
      ItemRow row = new ItemRow(model, item, doors);
      items.put(item.place(), row);
      list.getChildren().add(row);
    }
    if (readings.isEmpty()) {
      list.getChildren().add(quiet("year.items.none"));
    }
    return list;
  }

  private VBox visits(OfHalfTerm half) {
    Label title = new Label(Strings.of("year.visits.title"));
    title.getStyleClass().add("text-section");
    List<Node> rows = new ArrayList<>();
    rows.add(title);
    List<String> sections = model.reading().booklet().map(BookletPlan::sections).orElse(List.of());
    for (Recorded visit : half.visits()) {
      rows.add(new VisitPart(visit, sections, doors));
    }
    for (EntryReading entry : half.entries()) {
      if (entry.visits().isEmpty()) {
        Label none = new Label(Strings.of("year.visits.none", entry.typeName()));
        none.getStyleClass().add("text-secondary");
        none.setWrapText(true);
        none.setMinWidth(0);
        HBox.setHgrow(none, Priority.SOMETIMES);
        HBox line =
            new HBox(Space.M, none, doors.plan("year-plan-" + entry.entry().visit(), entry));
        line.setAlignment(Pos.CENTER_LEFT);
        rows.add(line);
      }
    }
    if (rows.size() == 1) {
      rows.add(quiet("year.visits.none-here"));
    }
    VBox block = new VBox(Space.M);
    block.getChildren().setAll(rows);
    return block;
  }

  private static Label quiet(String key) {
    return said(Strings.of(key));
  }

  private static Label said(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    return label;
  }
}
