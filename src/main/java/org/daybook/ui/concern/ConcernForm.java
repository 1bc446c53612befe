package org.daybook.ui.concern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A concern to fill in: what and to whom; once it is raised, also what came of it.
final class ConcernForm extends VBox {
  private final Notice notice = new Notice("concern-notice");
  private final Button raise = new Button(Strings.of("concern.raise"));
  private final VBox follow = new VBox(Space.M);
  private final VBox notes = new VBox(Space.M);
  private final Map<UUID, ProseArea> areas = new HashMap<>();

  ConcernForm(ConcernViewModel model) {
    this(model, true);
  }

  /// A concern to fill in.
  ///
  /// @param followed whether what came of it is asked here too
  ConcernForm(ConcernViewModel model, boolean followed) {
    super(Space.M);
    setId("concern-form");
    ProseArea what = prose("concern-what", "concern.what", model.what()).growing(2, 8);
    TextField to = new LineField();
    to.textProperty().bindBidirectional(model.to().text());
    Shown.left(to, model.to()::save);
    Field whom = new Field("concern-to", Strings.of("concern.to"), to);
    HBox.setHgrow(whom, Priority.ALWAYS);
    raise.setId("concern-raise");
    raise.getStyleClass().add("primary");
    raise.setOnAction(_ -> model.raise(notice::silence, this::refuse));
    Field raised = date("concern-raised", "concern.raised", model.raised());
    Field next = date("concern-next", "concern.next", model.next());
    Field closed = date("concern-closed", "concern.closed", model.closed());
    ProseArea outcome = prose("concern-outcome", "concern.outcome", model.outcome()).growing(2, 8);
    Button add = new Button(Strings.of("concern.follow-up.add"));
    add.setId("concern-follow-up-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> model.followUp());
    Button settle = new Button(Strings.of("concern.settle"));
    settle.setId("concern-settle");
    settle.setOnAction(_ -> model.settle(notice::silence, this::refuse));
    follow
        .getChildren()
        .setAll(new HBox(Space.L, raised, next), notes, add, outcome, settle, closed);
    HBox passing = new HBox(Space.L, whom, raise);
    passing.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().setAll(what, new Reminder(), passing, notice, follow);
    model
        .standing()
        .subscribe(
            standing -> {
              boolean told = standing.concern().raised() != null;
              Shown.when(!told, raise);
              Shown.when(told && followed, follow);
              boolean settled = standing.concern().closed() != null;
              Shown.when(settled, closed);
              Shown.when(!settled, settle, next);
              show(model, standing.concern().following().notes());
            });
  }

  /// Keeps the fields of notes that are still there, and so the cursor in them.
  private void show(ConcernViewModel model, List<FollowUp> all) {
    boolean begun = !areas.isEmpty() || notes.getScene() != null;
    areas.keySet().retainAll(all.stream().map(FollowUp::id).toList());
    List<Node> shown = new ArrayList<>();
    for (FollowUp note : all) {
      boolean fresh = !areas.containsKey(note.id());
      ProseArea area =
          areas.computeIfAbsent(
              note.id(),
              id ->
                  new ProseArea(
                          "concern-note-" + id,
                          Strings.of("concern.follow-up.note", note.on()),
                          model.note(id).text(),
                          model.note(id)::save)
                      .growing(1, 8));
      shown.add(area);
      if (fresh && begun && note.note().isBlank()) {
        Landing.on(area);
      }
    }
    if (!notes.getChildren().equals(shown)) {
      notes.getChildren().setAll(shown);
    }
  }

  private void refuse(Problem problem) {
    notice.refuse(problem);
  }

  private static Field date(String id, String key, Draft draft) {
    DateField day = DateField.optional(draft.text());
    Shown.left(day, draft::save);
    Field field = new Field(id, Strings.of(key), day);
    field.getStyleClass().add("date-width");
    day.refused().subscribe(field::show);
    return field;
  }

  private static ProseArea prose(String id, String key, Draft draft) {
    return new ProseArea(id, Strings.of(key), draft.text(), draft::save);
  }
}
