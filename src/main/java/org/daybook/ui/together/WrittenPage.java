package org.daybook.ui.together;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.ui.control.ColumnsPane;
import org.daybook.ui.support.Space;

/// What both have written in a section, side by side, to be read together.
final class WrittenPage extends PageFrame {
  private final Section section;
  private final VBox said = new VBox();
  private final Button next;

  WrittenPage(TogetherViewModel model, Page.Written page) {
    super("together-written");
    this.section = page.section();
    Label name = line("together-section", "together-title");
    name.setText(section.title());
    said.getStyleClass().add("together-rows");
    content(name, said);
    next = button("together-next", "together.step.next", () -> model.step(1));
    next.getStyleClass().add("primary");
    foot(
        button("together-back", "together.step.back", () -> model.step(-1)),
        next,
        button("together-list", "together.step.agenda", model::agendaAgain));
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Written written && written.section().equals(section);
  }

  @Override
  void show(Page page) {
    List<Node> rows = new ArrayList<>();
    int number = 0;
    for (Page.Said each : ((Page.Written) page).said()) {
      number++;
      if (each.school().isEmpty() && each.adviser().isEmpty()) {
        continue;
      }
      if (!each.about().isEmpty()) {
        Label about = line("together-about-" + number, "text-strong");
        about.setText(each.about());
        rows.add(about);
      }
      ColumnsPane views = new ColumnsPane(Space.XL);
      views.getStyleClass().add("together-views");
      views
          .getChildren()
          .setAll(
              view("together-school-" + number, "together.view.school", each.school()),
              view("together-adviser-" + number, "together.view.adviser", each.adviser()));
      rows.add(views);
    }
    said.getChildren().setAll(rows);
  }

  @Override
  void land() {
    next.requestFocus();
  }

  private static VBox view(String id, String whose, String words) {
    Label name = new Label(Strings.of(whose));
    name.getStyleClass().add("text-secondary");
    Label text = line(id, words.isEmpty() ? "text-secondary" : "text-body");
    text.setText(words.isEmpty() ? Strings.of("together.written.nothing") : words);
    VBox view = new VBox(name, text);
    view.getStyleClass().add("together-view");
    return view;
  }
}
