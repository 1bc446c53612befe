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
import org.daybook.ui.support.Shown;

/// The foot of every page on which the school says where it stands: back, next, how far it is, and
/// who is ready to compare. Whoever sits alone before it for a moment can press both, so both are
/// asked once more, with an answer that shows nothing.
final class OwnFoot {
  private final TogetherViewModel model;
  private final Label count = PageFrame.line("together-count", "text-secondary");
  private final Button back;
  private final Button next;
  private final ToggleButton school;
  private final ToggleButton adviser;
  private final Label both = PageFrame.line("together-ready-words", "text-secondary");
  private final Label asks = PageFrame.line("together-compare-words", "text-strong");
  private final Button compare;
  private final Button notYet;

  OwnFoot(TogetherViewModel model) {
    this.model = model;
    back = PageFrame.button("together-back", "together.step.back", () -> model.step(-1));
    next = PageFrame.button("together-next", "together.step.next", () -> model.step(1));
    next.getStyleClass().add("primary");
    school = ready("together-ready-school", "together.ready.school", Voice.SCHOOL);
    adviser = ready("together-ready-adviser", "together.ready.adviser", Voice.ADVISER);
    compare =
        PageFrame.button("together-compare", "together.compare.now", () -> model.compareNow(true));
    notYet =
        PageFrame.button(
            "together-not-yet", "together.compare.not-yet", () -> model.compareNow(false));
    both.setText(Strings.of("together.ready.words"));
    asks.setText(Strings.of("together.compare.asks"));
    Shown.when(false, asks, compare, notYet);
    compare.setAccessibleHelp(asks.getText());
    notYet.setAccessibleHelp(asks.getText());
  }

  /// What stands in the foot, in reading order.
  List<Node> nodes() {
    HBox line = new HBox(both, school, adviser, asks, compare, notYet);
    line.getStyleClass().add("together-compare");
    return List.of(back, next, count, line);
  }

  void show(String progress, Page.Ready ready) {
    count.setText(progress);
    back.setDisable(!model.leads(-1));
    next.setDisable(!model.leads(1));
    school.setSelected(ready.school());
    adviser.setSelected(ready.adviser());
    boolean asked = compare.isVisible();
    Shown.when(ready.both(), asks, compare, notYet);
    Shown.when(!ready.both(), both, school, adviser);
    if (ready.both() && !asked) {
      // The safe answer has the keys: whoever presses Space once more shows nothing.
      notYet.requestFocus();
    } else if (asked && !ready.both()) {
      school.requestFocus();
    }
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
