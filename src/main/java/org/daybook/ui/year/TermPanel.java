package org.daybook.ui.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.year.BookletPlan;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.listing.SideBySide;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Space;

/// A term: the summary for governors, the evaluations so far, and the forms of the term.
final class TermPanel extends VBox {
  private final StopsViewModel model;
  private final OfTerm term;
  private final Doors doors;
  private final Draft words;
  private final List<Consumer<OfTerm>> rows = new ArrayList<>();

  /// @param writeSummary writes the summary of the term as a file
  TermPanel(StopsViewModel model, OfTerm term, Doors doors, Runnable writeSummary) {
    super(Space.XL);
    this.model = model;
    this.term = term;
    this.doors = doors;
    this.words = model.words(term.span().name());
    setId("year-term");
    VBox story = new VBox(Space.XL);
    story.getStyleClass().add("year-story");
    story
        .getChildren()
        .add(
            model
                .reading()
                .booklet()
                .map(BookletPlan::summary)
                .map(summary -> summary(summary, writeSummary))
                .orElseGet(this::withoutSummary));
    model
        .reading()
        .evaluations()
        .ifPresent(found -> story.getChildren().add(new EvaluationsPart(found, agreed())));
    VBox aside = new VBox(Space.XL);
    if (!term.forms().isEmpty()) {
      aside.getChildren().add(forms());
    }
    if (!term.documents().isEmpty()) {
      aside.getChildren().add(documents());
    }
    aside.getStyleClass().add("year-aside");
    aside.setMaxHeight(USE_PREF_SIZE);
    getChildren().setAll(new SideBySide(Space.XXL, story, aside));
  }

  /// Saves what is typed and is done with the term.
  void leave() {
    words.end();
  }

  private VBox summary(BookletPlan.Summary summary, Runnable write) {
    ProseArea area =
        new ProseArea("year-words", Strings.of("year.words.label"), words.text(), words::save)
            .growing(3, 10)
            .hint(Strings.of("year.words.hint"));
    Button button = new Button(Strings.of("year.summary.write"));
    button.setId("year-summary-write");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> write.run());
    ReadOnly.reads(button);
    return new VBox(
        Space.M,
        heading(summary.name()),
        area,
        new Reminder(),
        visits(
            term.visits().stream().filter(model.reading()::inBooklet).toList(), summary.sections()),
        button);
  }

  /// The visits of the term, where governors get no summary of them.
  private VBox withoutSummary() {
    List<String> sections = model.reading().booklet().map(BookletPlan::sections).orElse(List.of());
    return new VBox(
        Space.M, heading(Strings.of("year.visits.title")), visits(term.visits(), sections));
  }

  private VBox visits(List<Recorded> its, List<String> sections) {
    VBox visits = new VBox(Space.M);
    for (Recorded visit : its) {
      visits.getChildren().add(new VisitPart(visit, sections, doors));
    }
    if (its.isEmpty()) {
      visits.getChildren().add(quiet("year.summary.none"));
    }
    return visits;
  }

  /// What the visits of the term agreed about evaluations, where it does not stand in the form.
  private List<Recorded.Said> agreed() {
    List<Recorded.Said> said = new ArrayList<>();
    model
        .reading()
        .booklet()
        .map(BookletPlan::evaluated)
        .filter(evaluated -> !evaluated.byElement())
        .map(BookletPlan.Evaluated::section)
        .ifPresent(
            section ->
                term.visits().stream()
                    .filter(Recorded::stands)
                    .forEach(visit -> said.addAll(visit.said(List.of(section)))));
    return said;
  }

  private VBox forms() {
    VBox block = new VBox(heading(Strings.of("year.forms.title", term.span().name())));
    for (FormSlot slot : term.forms()) {
      String id = slot.form().id();
      AsidePart aside = new AsidePart(model, term.matter(slot), id, slot.form().name());
      FormRow row = new FormRow(slot, doors).with(aside);
      rows.add(
          now -> {
            row.show(now, slot);
            aside.show(now.aside().containsKey(id), now.applies(slot));
          });
      block.getChildren().add(row);
    }
    rows.forEach(row -> row.accept(term));
    return block;
  }

  /// Shows the forms as they stand now.
  void refresh() {
    OfTerm now = model.term(term.span().name());
    rows.forEach(row -> row.accept(now));
  }

  private Node documents() {
    return new VBox(
        Space.S, heading(Strings.of("year.documents.title")), new Bullets(term.documents()));
  }

  private static Label heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-section");
    label.setWrapText(true);
    return label;
  }

  private static Label quiet(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    return label;
  }
}
