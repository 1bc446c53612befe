package org.daybook.ui.unlock;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.application.StoreOpening.DemoProgress;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Notice;
import org.daybook.ui.recovery.RecoveryKeyView;
import org.daybook.ui.recovery.RecoveryKeyViewModel;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.daybook.ui.unlock.UnlockViewModel.Step;
import org.daybook.ui.unlock.UnlockViewModel.Work;

/// The whole window while no store is open: one quiet card, one step at a time.
public final class UnlockView extends StackPane {
  private final UnlockViewModel model;
  private final StackPane place = new StackPane();
  private final Notice notice = new Notice("unlock-problem");
  private final Label busy = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final VBox waiting = new VBox(Space.S, busy, bar);
  private final Timeline seconds;

  public UnlockView(UnlockViewModel model) {
    this.model = model;
    this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.second()));
    setId("unlock");
    getStyleClass().add("unlock");
    Label name = new Label(Strings.of("unlock.page.product"));
    name.getStyleClass().add("unlock-product");
    Label line = new Label(Strings.of("unlock.page.line"));
    line.getStyleClass().add("text-secondary");
    busy.setId("unlock-busy");
    bar.setId("unlock-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(busy.textProperty());
    VBox card = new VBox(Space.XL, new VBox(Space.XS, name, line), place, notice, waiting);
    card.getStyleClass().add("unlock-card");
    card.setMaxHeight(USE_PREF_SIZE);
    StackPane centre = new StackPane(card);
    centre.setAlignment(Pos.CENTER);
    ScrollPane scroll = new ScrollPane(centre);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    getChildren().setAll(scroll);
    model.step().subscribe(this::show);
    model.work().subscribe(this::show);
    model.filling().subscribe(filling -> filling.ifPresent(this::show));
    model.trouble().subscribe(problem -> problem.ifPresentOrElse(notice::refuse, notice::silence));
    model.waiting().subscribe(this::count);
    seconds.setCycleCount(Animation.INDEFINITE);
    Shown.in(this, model::begin);
  }

  private void count(boolean waiting) {
    if (waiting) {
      seconds.play();
    } else {
      seconds.stop();
    }
  }

  private void show(Step step) {
    place
        .getChildren()
        .setAll(
            switch (step) {
              case LOOKING -> new VBox();
              case WELCOME -> new WelcomeStep(model);
              case CREATE -> new CreateStep(model);
              case KEY -> recoveryKey();
              case UNLOCK -> new PassphraseStep(model);
              case RECOVER -> new RecoverStep(model);
            });
    focusFirst();
  }

  private RecoveryKeyView recoveryKey() {
    RecoveryKeyViewModel key = model.recoveryKey().orElseThrow();
    return new RecoveryKeyView(
        key,
        Strings.of(key.isFirst() ? "recovery.why.new" : "recovery.why.unproven"),
        Strings.of("recovery.typed.open"));
  }

  private void show(Work work) {
    boolean idle = work == Work.NONE;
    place.setDisable(!idle);
    Shown.when(!idle, waiting);
    busy.setText(
        switch (work) {
          case NONE -> "";
          case OPENING -> Strings.of("unlock.busy.opening");
          case MAKING -> Strings.of("unlock.busy.making");
          case OPENING_DEMO -> Strings.of("unlock.busy.demo");
        });
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    if (idle) {
      focusFirst();
    }
  }

  private void show(DemoProgress filling) {
    busy.setText(
        switch (filling.part()) {
          case SCHOOLS -> Strings.of("unlock.busy.schools", filling.done(), filling.of());
          case VISITS -> Strings.of("unlock.busy.visits", filling.done(), filling.of());
        });
    bar.setProgress(filling.share());
  }

  private void focusFirst() {
    Node field = place.lookup(".text-input");
    Node first = field == null ? place.lookup(".primary") : field;
    if (first != null) {
      first.requestFocus();
    }
  }
}
