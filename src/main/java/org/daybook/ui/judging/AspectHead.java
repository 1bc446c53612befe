package org.daybook.ui.judging;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.history.JudgementHistory.Point;
import org.daybook.ui.control.mark.Trend;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;

/// What stands above an aspect: where it is in the whole, its name, where it stood before, and
/// whose judgement is being made.
final class AspectHead extends VBox {
  private final JudgingViewModel judging;
  private final Label where = new Label();
  private final Label last = new Label();
  private final Trend trend = new Trend();
  private final Button next = new Button(Strings.of("judging.sheet.next"));
  private final VoiceStrip voices;

  AspectHead(JudgingViewModel judging, Aspect aspect) {
    this.judging = judging;
    this.voices = new VoiceStrip(judging);
    getStyleClass().add("aspect-top");
    where.setId("aspect-where");
    where.getStyleClass().add("text-secondary");
    where.setWrapText(true);
    where.setMinHeight(USE_PREF_SIZE);
    where.setMinWidth(0);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    last.setId("aspect-last");
    last.getStyleClass().add("text-secondary");
    last.setMinWidth(USE_PREF_SIZE);
    trend.setId("aspect-trend");
    HBox line = new HBox(where, trend, last);
    line.getStyleClass().add("aspect-line");
    Label name = new Label(aspect.name());
    name.setId("aspect-name");
    name.getStyleClass().add("text-title");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    next.setId("next-unplaced");
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> judging.nextUnplaced());
    HBox head = new HBox(name, ReadOnly.reads(next));
    head.getStyleClass().add("aspect-head");
    getChildren().setAll(line, head, voices);
  }

  void show(AspectSheet sheet) {
    int aspects = judging.framework().aspects().size();
    where.setText(Strings.of("judging.sheet.where", sheet.area().name(), sheet.number(), aspects));
    next.setVisible(sheet.unplaced() > 0);
    voices.show(sheet);
    earlier(sheet.earlier());
  }

  private void earlier(List<Point> points) {
    int categories = judging.framework().categories().size();
    trend.show(
        points.stream()
            .map(
                point ->
                    new Trend.Step(point.date(), point.category().name(), point.category().rank()))
            .toList(),
        categories);
    if (!points.isEmpty()) {
      Point latest = points.getLast();
      last.setText(Strings.of("judging.sheet.last", latest.category().shortName(), latest.date()));
    }
    Shown.when(!points.isEmpty(), last, trend);
  }
}
