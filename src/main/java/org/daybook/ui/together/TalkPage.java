package org.daybook.ui.together;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.CategoryChip;
import org.daybook.ui.support.Shown;

/// What there is to talk about: every aspect with both views, the widest differences first.
final class TalkPage extends PageFrame {
  private final TogetherViewModel model;
  private final Label counts = line("together-counts", "text-secondary");
  private final VBox rows = new VBox();
  private final Button alike;
  private final Button first;

  TalkPage(TogetherViewModel model) {
    super("together-talk");
    this.model = model;
    Label title = line("together-talk-title", "together-title");
    title.setText(Strings.of("together.talk.title"));
    rows.getStyleClass().add("together-rows");
    content(title, counts, rows);
    first = button("together-first", "together.talk.begin", () -> model.goOn(""));
    first.getStyleClass().add("primary");
    alike = button("together-agree-alike", "together.talk.alike", model::agreeAlike);
    foot(first, alike);
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Talk;
  }

  @Override
  void show(Page page) {
    Agenda agenda = ((Page.Talk) page).agenda();
    counts.setText(
        Strings.of(
            "together.talk.counts",
            agenda.count(Item.Kind.DIFFERENT),
            agenda.count(Item.Kind.ONE_VIEW),
            agenda.count(Item.Kind.ALIKE),
            agenda.open()));
    int open = agenda.openAlike().size();
    alike.setText(Strings.of("together.talk.alike", open));
    Shown.when(open > 0, alike);
    Shown.when(agenda.open() > 0, first);
    rows(agenda.items());
  }

  @Override
  void land() {
    if (first.isVisible()) {
      first.requestFocus();
    } else {
      rows.getChildren().getFirst().requestFocus();
    }
  }

  private void rows(List<Item> items) {
    boolean focused = rows.isFocusWithin();
    if (items.isEmpty()) {
      Label nothing = line("together-nothing", "text-body");
      nothing.setText(Strings.of("together.talk.nothing"));
      rows.getChildren().setAll(nothing);
    } else {
      rows.getChildren().setAll(items.stream().map(this::row).toList());
    }
    if (focused) {
      land();
    }
  }

  private Button row(Item item) {
    Framework framework = model.framework();
    String id = item.aspect().id();
    Label name = new Label(item.aspect().name());
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label state = new Label(state(framework, item));
    state.setId("together-state-" + id);
    state.getStyleClass().add("together-state");
    HBox line =
        new HBox(name, chip(framework, item.school()), chip(framework, item.adviser()), state);
    line.getStyleClass().add("together-row-line");
    Button row = new Button("", line);
    row.setId("together-about-" + id);
    row.getStyleClass().addAll("quiet", "together-row");
    row.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(
        Strings.of(
            "together.talk.spoken",
            item.aspect().name(),
            View.placement(framework, item.school()),
            View.placement(framework, item.adviser()),
            state.getText()));
    row.setOnAction(_ -> model.compare(id));
    return row;
  }

  private static CategoryChip chip(Framework framework, Placement placement) {
    CategoryChip chip = new CategoryChip();
    chip.getStyleClass().add("together-chip");
    if (placement instanceof Placement.In(String id)) {
      Category category = framework.category(id);
      chip.show(category.shortName(), category.rank(), framework.categories().size());
    } else {
      chip.showNone(View.placement(framework, placement));
    }
    return chip;
  }

  private static String state(Framework framework, Item item) {
    return item.agreed()
        .map(agreed -> Strings.of("together.state.agreed", View.placement(framework, agreed)))
        .orElseGet(
            () ->
                Strings.of(
                    item.disagreement().isPresent()
                        ? "together.state.apart"
                        : "together.state.open"));
  }
}
