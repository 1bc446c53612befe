package org.daybook.ui.before;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Before a visit: on the left how it is planned and what to have, on the right what to read on the
/// way to it.
public final class BeforeView extends StackPane {
  private final BeforeViewModel model;
  private final Ways ways;
  private final Button begin = new Button(Strings.of("before.begin"));
  private final VBox page;

  public BeforeView(BeforeViewModel model, Ways ways) {
    this.model = model;
    this.ways = ways;
    setId("before");
    VBox plan =
        new VBox(
            Space.L,
            beginning(),
            prose("before-focus", "before.focus", "before.focus.hint", model.focus()),
            prose("before-agenda", "before.agenda", "before.agenda.hint", model.agenda()),
            new Reminder(),
            prose("before-present", "before.present", "before.present.hint", model.present()),
            new PaperBoxes(model));
    plan.getStyleClass().add("before-plan");
    BriefPane brief = new BriefPane(model, ways);
    page = new VBox(new SideBySide(Space.XXL, plan, brief));
    page.getStyleClass().add("school-part");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().setAll(scroll);
  }

  /// Puts the focus on what one most likely wants: to begin, or else to write.
  @Override
  public void requestFocus() {
    if (begin.isVisible()) {
      begin.requestFocus();
    } else {
      Node first = page.lookup(".text-input");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  /// The state of a planned visit, and the two ways on from there.
  private VBox beginning() {
    Label planned = new Label();
    planned.setId("before-planned");
    planned.setWrapText(true);
    planned.setMinHeight(USE_PREF_SIZE);
    model
        .occasionNow()
        .subscribe(
            occasion ->
                planned.setText(
                    Strings.of("before.planned", occasion.date(), occasion.halfTerm())));
    begin.setId("before-begin");
    begin.getStyleClass().add("primary");
    begin.setOnAction(_ -> model.begin(ways.begun()));
    Button cancel = new Button(Strings.of("before.cancel"));
    cancel.setId("before-cancel");
    cancel.setOnAction(_ -> ways.cancel().run());
    FlowPane verbs = new FlowPane(Space.S, Space.S, begin, cancel);
    verbs.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(Space.S, planned, verbs);
    model.planned().subscribe(is -> Shown.when(is, box, begin));
    return box;
  }

  private static ProseArea prose(String id, String label, String hint, Draft draft) {
    return new ProseArea(id, Strings.of(label), draft.text(), draft::save)
        .hint(Strings.of(hint))
        .growing(1, 8);
  }

  /// Where one can go from here.
  ///
  /// @param begun goes to where the visit's work is done
  /// @param cancel takes a planned visit away
  /// @param askWhere asks where to write a file, offering a name; empty when the person changed
  ///     their mind
  /// @param openFile shows a file in the program the machine has for it, or tells that there is
  ///     none
  public record Ways(
      Runnable begun,
      Runnable cancel,
      Function<String, Optional<Path>> askWhere,
      BiConsumer<Path, Consumer<Problem>> openFile) {}
}
