package org.daybook.ui.together;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.listing.PressRow;
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
    Page.Talk talk = (Page.Talk) page;
    Agenda agenda = talk.agenda();
    Shown.when(!agenda.items().isEmpty(), counts);
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
    rows(talk);
  }

  @Override
  void land() {
    if (first.isVisible()) {
      first.requestFocus();
    } else if (rows.getChildren().size() > 1) {
      rows.getChildren().get(1).requestFocus();
    } else {
      rows.getChildren().getLast().requestFocus();
    }
  }

  private void rows(Page.Talk talk) {
    Optional<String> focused =
        rows.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
    rows.getChildren().clear();
    if (talk.nothing()) {
      Label nothing = line("together-nothing", "text-body");
      nothing.setText(
          Strings.of(
              model.framework().judges() ? "together.talk.nothing" : "together.talk.unwritten"));
      rows.getChildren().add(nothing);
    } else {
      rows.getChildren().add(TalkLine.heads());
      talk.agenda().items().forEach(item -> rows.getChildren().add(row(item)));
      talk.written().forEach(written -> rows.getChildren().add(row(written)));
    }
    focused.map(id -> rows.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private PressRow row(Item item) {
    Framework framework = model.framework();
    String id = item.aspect().id();
    Label name = line("together-name-" + id, "text-body");
    name.setText(item.aspect().name());
    Label state = new Label(state(framework, item));
    state.setId("together-state-" + id);
    String spoken =
        Strings.of(
            "together.talk.spoken",
            item.aspect().name(),
            View.placement(framework, item.school()),
            View.placement(framework, item.adviser()),
            state.getText());
    HBox line =
        TalkLine.of(name, chip(framework, item.school()), chip(framework, item.adviser()), state);
    return new PressRow("together-about-" + id, spoken, line, () -> model.compare(id));
  }

  private PressRow row(Page.Written written) {
    String id = written.section().id();
    Label name = line("together-section-" + id, "text-body");
    name.setText(written.section().title());
    String school = words(written.bySchool());
    String adviser = words(written.byAdviser());
    String spoken =
        Strings.of(
            "together.talk.spoken",
            written.section().title(),
            school,
            adviser,
            Strings.of("together.state.read"));
    HBox line =
        TalkLine.of(
            name, said(school), said(adviser), new Label(Strings.of("together.state.read")));
    return new PressRow("together-read-" + id, spoken, line, () -> model.read(id));
  }

  private static String words(boolean written) {
    return Strings.of(written ? "together.talk.wrote" : "together.talk.nothing-written");
  }

  private static Label said(String words) {
    Label said = new Label(words);
    said.getStyleClass().addAll("text-secondary", "together-chip");
    return said;
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
