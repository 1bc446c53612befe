package org.daybook.ui.concern;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.Concern;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The concerns about a school: raised when, to whom, and what came of them. None of it is ever
/// part of a note.
public final class ConcernsPart extends VBox {
  private final ConcernsViewModel model;
  private final VBox rows = new VBox(Space.M);
  private final Label none = words("text-secondary", Strings.of("concern.none"));
  private final Button add = new Button(Strings.of("concern.add"));
  private final VBox editor = new VBox(Space.S);

  public ConcernsPart(ConcernsViewModel model) {
    super(Space.M);
    this.model = model;
    setId("concerns");
    Label title = words("text-section", Strings.of("concern.title"));
    Notice notice = new Notice("concerns-notice");
    add.setId("concern-add");
    add.setOnAction(_ -> model.begin());
    editor.getStyleClass().add("concern-editor");
    getChildren().setAll(title, notice, none, rows, editor, add);
    model.concerns().subscribe(this::show);
    model.open().subscribe(this::edit);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    Shown.in(this, model::refresh);
  }

  private void show(Optional<List<Concern>> concerns) {
    List<Concern> all = concerns.orElse(List.of());
    rows.getChildren().setAll(all.stream().map(this::row).toList());
    Shown.when(all.isEmpty(), none);
    Shown.when(!all.isEmpty(), rows);
  }

  private HBox row(Concern concern) {
    Label what = words("text-strong", concern.what().strip());
    VBox said = new VBox(what, words("text-secondary", ConcernWords.state(concern)));
    if (!concern.outcome().isBlank()) {
      said.getChildren().add(words("text-body", concern.outcome().strip()));
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    Button follow = new Button(Strings.of("concern.follow"));
    follow.setId("concern-follow-" + concern.id());
    follow.setMinWidth(USE_PREF_SIZE);
    follow.setAccessibleText(Strings.of("concern.follow.spoken", concern.what().strip()));
    follow.setOnAction(_ -> model.follow(concern.id()));
    HBox row = new HBox(Space.M, said, follow);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void edit(Optional<ConcernViewModel> open) {
    editor.getChildren().clear();
    open.ifPresent(
        concern -> {
          Button done = new Button(Strings.of("concern.done"));
          done.setId("concern-done");
          done.setOnAction(_ -> model.close());
          editor.getChildren().setAll(new ConcernForm(concern), done);
        });
    Shown.when(open.isPresent(), editor);
    Shown.when(open.isEmpty(), add);
  }

  private static Label words(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
