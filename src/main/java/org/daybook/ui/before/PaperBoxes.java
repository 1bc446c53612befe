package org.daybook.ui.before;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.brief.Brief.Paper;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Documents to have before a visit, each with a box to tick.
final class PaperBoxes extends VBox {
  private final BeforeViewModel model;
  private final VBox boxes = new VBox(Space.S);
  private final Label none = new Label(Strings.of("before.papers.none"));
  private final Label count = new Label();
  private List<String> shown = List.of();

  PaperBoxes(BeforeViewModel model) {
    super(Space.S);
    this.model = model;
    setId("before-papers");
    Label title = new Label(Strings.of("before.papers"));
    title.getStyleClass().add("field-label");
    none.setWrapText(true);
    none.getStyleClass().add("text-secondary");
    count.setId("before-papers-count");
    count.getStyleClass().add("text-secondary");
    getChildren().setAll(title, boxes, none, count);
    model.papers().subscribe(this::show);
  }

  /// Keeps the boxes where they are while only their ticks change, and so the focus too.
  private void show(List<Paper> papers) {
    List<String> wanted = papers.stream().map(Paper::text).toList();
    if (!wanted.equals(shown)) {
      shown = wanted;
      boxes.getChildren().setAll(papers.stream().map(this::box).toList());
    }
    for (int i = 0; i < papers.size(); i++) {
      ((CheckBox) boxes.getChildren().get(i)).setSelected(papers.get(i).had());
    }
    long there = papers.stream().filter(Paper::had).count();
    count.setText(Strings.of("before.papers.count", there, papers.size()));
    Shown.when(!papers.isEmpty(), boxes, count);
    Shown.when(papers.isEmpty(), none);
  }

  private CheckBox box(Paper paper) {
    CheckBox box =
        new CheckBox(
            paper.optional() ? Strings.of("before.papers.optional", paper.text()) : paper.text());
    box.setId("before-paper-" + (shown.indexOf(paper.text()) + 1));
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setOnAction(_ -> model.tick(paper, box.isSelected()));
    return box;
  }
}
