package org.daybook.ui.judging;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.judging.model.CategorySummary;
import org.daybook.ui.judging.model.CategorySummary.AreaFit;
import org.daybook.ui.judging.model.CategorySummary.VoiceFit;
import org.daybook.ui.judging.model.VoiceWords;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the placements mean, live: the closest category, how close it is, and what to see to.
final class CategoryPane extends ScrollPane {
  private final int categories;
  private final Consumer<String> jump;
  private final Label proposed = line("proposed", "proposed");
  private final Label coverage = line("coverage", "text-secondary");
  private final Label provisional = line("provisional", "provisional");
  private final Label tie = line("tie", "text-body");
  private final Label margin = line("margin", "text-body");
  private final Label discussed = line("discussed-count", "text-body");
  private final DistanceTable distances = new DistanceTable();
  private final Label toAnswer = line("signals-to-answer", "text-strong");
  private final VBox signals = new VBox();
  private final GridPane reportCard = new GridPane();
  private final GridPane voices = new GridPane();
  private final Label talk = line("voices-talk", "text-secondary");

  /// @param categories how many the framework has
  /// @param jump turns to the aspect of an id
  CategoryPane(int categories, Consumer<String> jump) {
    this.categories = categories;
    this.jump = jump;
    setId("category-panel");
    getStyleClass().add("category-panel");
    setAccessibleText(Strings.of("judging.panel.label"));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    signals.getStyleClass().add("signals");
    table(reportCard, "report-card");
    table(voices, "voices");
    VBox proposal = new VBox(proposed, coverage, provisional, margin, tie, discussed);
    proposal.getStyleClass().add("proposal");
    Label card = line("report-card-title", "text-strong");
    card.setText(Strings.of("judging.panel.report-card"));
    VBox areas = new VBox(card, reportCard);
    areas.getStyleClass().add("report-card-part");
    VBox content = new VBox(proposal, distances, new WhatIsThis(), voices, talk, signals, areas);
    content.getStyleClass().add("category-content");
    setContent(content);
  }

  void show(CategorySummary summary) {
    proposed.setText(
        summary.proposed().map(Category::name).orElse(Strings.of("judging.panel.none")));
    say(coverage, summary.coverage());
    say(provisional, summary.provisional());
    say(margin, summary.margin());
    say(tie, summary.tie());
    say(discussed, summary.discussed());
    distances.show(summary.distances(), summary.proposed());
    Shown.when(summary.proposed().isPresent(), distances);
    show(summary.signals(), summary.unanswered());
    reportCard.getChildren().clear();
    summary.areas().forEach(this::add);
    voices.getChildren().clear();
    summary.voices().forEach(this::add);
    Shown.when(!summary.voices().isEmpty(), voices);
    say(talk, summary.talk());
  }

  private static void table(GridPane table, String id) {
    table.setId(id);
    table.getStyleClass().add("report-card");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints chips = new ColumnConstraints();
    chips.setHalignment(HPos.RIGHT);
    table.getColumnConstraints().setAll(names, chips);
  }

  private void show(List<Signal> met, long unanswered) {
    toAnswer.setText(Strings.of("judging.panel.signals", unanswered));
    toAnswer.getStyleClass().remove("unanswered");
    if (unanswered > 0) {
      toAnswer.getStyleClass().add("unanswered");
    }
    signals.getChildren().setAll(toAnswer);
    met.forEach(signal -> signals.getChildren().add(link(signal)));
    Shown.when(!met.isEmpty(), signals);
  }

  private Hyperlink link(Signal signal) {
    String name = signal.aspect().name();
    Hyperlink link =
        ReadOnly.reads(
            new Hyperlink(signal.answered() ? Strings.of("judging.panel.answered", name) : name));
    FontIcon flag = new FontIcon(Material2OutlinedAL.FLAG);
    if (!signal.answered()) {
      flag.getStyleClass().add("signal-flag");
    }
    link.setGraphic(flag);
    link.setId(CategoryColumn.id("signal", signal.statement()));
    link.setWrapText(true);
    link.setOnAction(_ -> jump.accept(signal.aspect().id()));
    return link;
  }

  private void add(AreaFit fit) {
    Label name = line("area-" + fit.area().id(), "text-secondary");
    name.setText(fit.area().name());
    name.setMinWidth(0);
    CategoryChip chip = new CategoryChip();
    chip.setId("area-fit-" + fit.area().id());
    fit.closest()
        .ifPresentOrElse(
            category -> chip.show(category.shortName(), category.rank(), categories),
            () -> chip.showNone(Strings.of("judging.panel.area-none")));
    chip.setAccessibleText(
        Strings.of(
            "judging.panel.area-spoken",
            fit.area().name(),
            chip.getText(),
            fit.coverage().placed(),
            fit.coverage().applicable()));
    reportCard.addRow(reportCard.getRowCount(), name, chip);
  }

  private void add(VoiceFit fit) {
    String id = "voice-fit-" + fit.voice().name().toLowerCase(Locale.ROOT);
    Label name = line(id + "-name", "text-secondary");
    name.setText(
        fit.voice() == Voice.AGREED
            ? Strings.of("judging.panel.agreed-aspects")
            : VoiceWords.whose(fit.voice()));
    name.setMinWidth(0);
    CategoryChip chip = new CategoryChip();
    chip.setId(id);
    fit.closest()
        .ifPresentOrElse(
            category -> chip.show(category.shortName(), category.rank(), categories),
            () -> chip.showNone(Strings.of("judging.panel.area-none")));
    chip.setAccessibleText(
        Strings.of("judging.panel.voice-spoken", name.getText(), chip.getText(), fit.placed()));
    voices.addRow(voices.getRowCount(), name, chip);
  }

  private static Label line(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void say(Label label, String text) {
    label.setText(text);
    Shown.when(!text.isEmpty(), label);
  }
}
