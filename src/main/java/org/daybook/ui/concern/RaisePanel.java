package org.daybook.ui.concern;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.Concern;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A concern to raise from a visit, above what one is working on.
public final class RaisePanel extends VBox {
  private final VBox form = new VBox(Space.M);
  private final Label done = new Label();

  public RaisePanel(ConcernsViewModel model) {
    super(Space.M);
    setId("raise-concern");
    getStyleClass().add("raise-concern");
    Label title = new Label(Strings.of("concern.panel.title"));
    title.getStyleClass().add("text-section");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(Strings.of("concern.done"));
    close.setId("concern-done");
    close.setOnAction(_ -> model.close());
    Label about = new Label(Strings.of("concern.panel.about"));
    about.getStyleClass().add("text-secondary");
    about.setWrapText(true);
    done.setId("concern-raised-note");
    done.setWrapText(true);
    done.getStyleClass().add("text-strong");
    Notice notice = new Notice("raise-notice");
    HBox head = new HBox(Space.M, title, about, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, notice, form, done);
    model.problem().subscribe(problem -> problem.ifPresent(notice::refuse));
    model.open().subscribe(this::show);
  }

  private void show(Optional<ConcernViewModel> open) {
    form.getChildren().clear();
    Shown.when(false, done);
    open.ifPresent(
        concern -> {
          form.getChildren().setAll(new ConcernForm(concern, false));
          concern.standing().subscribe(standing -> tell(standing.concern()));
        });
    Shown.when(open.isPresent(), this);
    if (open.isPresent()) {
      Landing.on(form);
    }
  }

  private void tell(Concern concern) {
    LocalDate raised = concern.raised();
    done.setText(raised == null ? "" : Strings.of("concern.panel.raised", concern.to(), raised));
    Shown.when(raised != null, done);
  }
}
