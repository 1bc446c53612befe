package org.daybook.ui.assurance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Escape;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The cell one is at: how it stands, the ratings with what they look like, comment and evidence.
final class CellPanel extends VBox {
  // In sizes of the title.
  private static final double LOW = 32;

  private final GridViewModel model;
  private final Label title = label("assurance-title", "text-section");
  private final Label term = label("assurance-term", "text-secondary");
  private final Label state = label("assurance-state", "text-body");
  private final Label why = label("assurance-why", "text-body");
  private final Button confirm = new Button();
  private final Button takeBack = new Button(Strings.of("assurance.take-back.verb"));
  private final RatingChoices choices;
  private final ReasonForm reason;
  private final VBox words = new VBox(Space.S);
  private final VBox rating = new VBox(Space.S);
  private final ScrollPane scroll = new ScrollPane(rating);
  private final List<Draft> drafts = new ArrayList<>();
  private ProseArea comment;
  private ProseArea evidence;

  /// @param backToCell puts the focus back on the cell
  CellPanel(GridViewModel model, Runnable backToCell) {
    this.model = model;
    this.choices = new RatingChoices(model, this::beginReason);
    this.reason = new ReasonForm(model, backToCell);
    setId("assurance-panel");
    getStyleClass().add("assurance-panel");
    confirm.setId("assurance-confirm");
    confirm.getStyleClass().add("primary");
    confirm.setWrapText(true);
    confirm.setMinHeight(USE_PREF_SIZE);
    confirm.setOnAction(_ -> model.confirm());
    takeBack.setId("assurance-take-back");
    takeBack.getStyleClass().add("quiet");
    takeBack.setOnAction(_ -> model.takeBack());
    rating
        .getChildren()
        .setAll(
            new VBox(title, term),
            state,
            why,
            new VBox(Space.S, confirm, takeBack),
            reason,
            choices);
    rating.getStyleClass().add("assurance-rating");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setVgrow(scroll, Priority.ALWAYS);
    words.getStyleClass().add("assurance-prose");
    setMinSize(0, 0);
    getChildren().setAll(scroll, words);
    heightProperty().subscribe(this::fit);
    comment = prose("comment", model.comment(model.selected().get()));
    evidence = prose("evidence", model.evidence(model.selected().get()));
    model.selected().subscribe(this::turnTo);
    model.standing().subscribe(_ -> show());
    model.asking().subscribe(_ -> show());
    Escape.from(this, backToCell);
  }

  void beginComment() {
    scroll.setVvalue(scroll.getVmax());
    comment.begin();
  }

  void beginEvidence() {
    scroll.setVvalue(scroll.getVmax());
    evidence.begin();
  }

  void beginReason() {
    scroll.setVvalue(scroll.getVmin());
    reason.begin();
  }

  /// Comment and evidence stay in sight where there is room, else they stand below the ratings.
  private void fit() {
    boolean low = getHeight() < title.getFont().getSize() * LOW;
    if (low && getChildren().remove(words)) {
      rating.getChildren().add(words);
    } else if (!low && rating.getChildren().remove(words)) {
      getChildren().add(words);
    }
  }

  private void turnTo(Spot spot) {
    drafts.forEach(Draft::end);
    drafts.clear();
    comment = prose("comment", model.comment(spot));
    evidence = prose("evidence", model.evidence(spot));
    words.getChildren().setAll(comment, evidence, new Reminder());
    choices.turnTo(spot.row());
    scroll.setVvalue(scroll.getVmin());
    show();
  }

  private ProseArea prose(String part, Draft draft) {
    drafts.add(draft);
    return new ProseArea(
            "assurance-" + part,
            Strings.of(
                part.equals("comment") ? "assurance.comment.label" : "assurance.evidence.label"),
            draft.text(),
            draft::save)
        .growing(2, 5);
  }

  private void show() {
    Spot spot = model.selected().get();
    CellReading cell = model.cell(spot);
    String year = model.reading().filled().frame().year();
    title.setText(spot.row().name());
    term.setText(Strings.of("assurance.panel.term", spot.term(), year));
    AssuranceWords.since(cell, year)
        .ifPresent(since -> term.setText(term.getText() + " · " + since));
    state.setText(AssuranceWords.state(cell));
    Confirmation confirmation = cell.cell().confirmation();
    String because = confirmation == null ? "" : confirmation.reason();
    why.setText(Strings.of("assurance.panel.why", because));
    Shown.when(!because.isEmpty(), why);
    confirm.setText(
        Strings.of("assurance.confirm.verb", cell.suggested().map(Rating::name).orElse("")));
    Shown.when(model.waits(cell) && model.asking().get().isEmpty(), confirm);
    Shown.when(model.isRated(cell), takeBack);
    choices.show(cell);
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
