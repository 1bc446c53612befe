package org.daybook.ui.together;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Judgements.Voice;

/// The foot of every page on which the school says where it stands: back, next, how far it is, and
/// who is ready to compare.
final class OwnFoot {
  private final TogetherViewModel model;
  private final Label count = PageFrame.line("together-count", "text-secondary");
  private final Button back;
  private final Button next;
  private final ToggleButton school;
  private final ToggleButton adviser;

  OwnFoot(TogetherViewModel model) {
    this.model = model;
    back = PageFrame.button("together-back", "together.step.back", () -> model.step(-1));
    next = PageFrame.button("together-next", "together.step.next", () -> model.step(1));
    next.getStyleClass().add("primary");
    school = ready("together-ready-school", "together.ready.school", Voice.SCHOOL);
    adviser = ready("together-ready-adviser", "together.ready.adviser", Voice.ADVISER);
  }

  /// What stands in the foot, in reading order.
  List<Node> nodes() {
    Label both = PageFrame.line("together-ready-words", "text-secondary");
    both.setText(Strings.of("together.ready.words"));
    HBox compare = new HBox(both, school, adviser);
    compare.getStyleClass().add("together-compare");
    return List.of(back, next, count, compare);
  }

  void show(String progress, Page.Ready ready) {
    count.setText(progress);
    back.setDisable(!model.leads(-1));
    next.setDisable(!model.leads(1));
    school.setSelected(ready.school());
    adviser.setSelected(ready.adviser());
  }

  private ToggleButton ready(String id, String key, Voice who) {
    ToggleButton button = new ToggleButton(Strings.of(key));
    button.setId(id);
    button.getStyleClass().add("ready");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> model.ready(who, button.isSelected()));
    return button;
  }
}
