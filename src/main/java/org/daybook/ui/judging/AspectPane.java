package org.daybook.ui.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One aspect, whole: what each category means, where it is placed, why, and on what evidence.
///
/// Every aspect has its own, so that what is typed for one can never end up in another.
final class AspectPane extends VBox {
  private final JudgingViewModel judging;
  private final Aspect aspect;
  private final Label where = new Label();
  private final Button next = new Button();
  private final List<CategoryColumn> columns;
  private final Label suggestion = new Label();
  private final Button accept = new Button(Strings.of("judging.suggestion.accept"));
  private final ToggleButton notConsidered;
  private final ToggleButton notApplicable;
  private final VBox signals = new VBox();
  private final ProseArea why;
  private final EvidencePane evidence;
  private final CheckBox discussed = new CheckBox();
  private final Map<String, SignalAnswer> answers = new LinkedHashMap<>();

  AspectPane(JudgingViewModel judging, Aspect aspect) {
    this.judging = judging;
    this.aspect = aspect;
    getStyleClass().add("aspect-sheet");
    columns =
        judging.framework().categories().stream()
            .map(category -> new CategoryColumn(judging, aspect, category))
            .toList();
    notConsidered = aside("place-none", Placement.Aside.NOT_CONSIDERED);
    notApplicable = aside("place-not-applicable", Placement.Aside.NOT_APPLICABLE);
    Draft reason = judging.why(aspect.id());
    why =
        new ProseArea("why", Strings.of("judging.why.label"), reason.text(), reason::save)
            .growing(3, 6);
    why.prompt(Strings.of("judging.why.prompt"));
    evidence = new EvidencePane(judging, aspect.id());
    signals.getStyleClass().add("signal-answers");
    ColumnsPane scale = new ColumnsPane(Space.M);
    scale.getChildren().setAll(columns);
    ColumnsPane grounds = new ColumnsPane(Space.XL);
    grounds.getStyleClass().add("grounds");
    grounds.getChildren().setAll(why, evidence);
    discussed.setId("discussed");
    discussed.setText(Strings.of("judging.discussed.label", judging.discussedWith().orElse("")));
    discussed.setOnAction(_ -> judging.discuss(discussed.isSelected()));
    Shown.when(judging.discussedWith().isPresent(), discussed);
    getChildren().setAll(head(), scale, placing(), signals, grounds, discussed);
  }

  Aspect aspect() {
    return aspect;
  }

  void show(AspectSheet sheet) {
    where.setText(
        Strings.of(
            "judging.sheet.where",
            sheet.area().name(),
            sheet.number(),
            judging.framework().aspects().size()));
    next.setVisible(sheet.unplaced() > 0);
    columns.forEach(column -> column.show(sheet.judgement()));
    Placement placement = sheet.judgement().placement();
    notConsidered.setSelected(placement == Placement.Aside.NOT_CONSIDERED);
    notApplicable.setSelected(placement == Placement.Aside.NOT_APPLICABLE);
    discussed.setSelected(sheet.judgement().discussed());
    suggest(sheet);
    answer(sheet.signals());
    evidence.show(sheet);
  }

  private HBox head() {
    where.setId("aspect-where");
    where.getStyleClass().add("text-secondary");
    Label name = new Label(aspect.name());
    name.setId("aspect-name");
    name.getStyleClass().add("text-title");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(where, name);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    next.setText(Strings.of("judging.sheet.next"));
    next.setId("next-unplaced");
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> judging.nextUnplaced());
    HBox head = new HBox(words, next);
    head.getStyleClass().add("aspect-head");
    return head;
  }

  private HBox placing() {
    suggestion.setId("suggestion");
    suggestion.setWrapText(true);
    suggestion.setMinHeight(USE_PREF_SIZE);
    accept.setId("suggestion-accept");
    accept.setMinWidth(USE_PREF_SIZE);
    accept.setOnAction(_ -> judging.acceptSuggestion());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox placing = new HBox(suggestion, accept, gap, notConsidered, notApplicable);
    placing.getStyleClass().add("placing");
    return placing;
  }

  private ToggleButton aside(String id, Placement.Aside placement) {
    String key =
        placement == Placement.Aside.NOT_CONSIDERED
            ? "judging.sheet.not-considered"
            : "judging.sheet.not-applicable";
    ToggleButton button = CategoryColumn.placement(judging, placement, Strings.of(key));
    button.setId(id);
    button.getStyleClass().add("aside");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void suggest(AspectSheet sheet) {
    suggestion.setText(
        sheet
            .suggestion()
            .map(
                category ->
                    sheet.offersSuggestion()
                        ? Strings.of("judging.suggestion.other", category.name())
                        : Strings.of("judging.suggestion.same"))
            .orElseGet(() -> Strings.of("judging.suggestion.none")));
    suggestion.getStyleClass().removeAll("text-secondary", "text-strong");
    suggestion.getStyleClass().add(sheet.offersSuggestion() ? "text-strong" : "text-secondary");
    Shown.when(sheet.offersSuggestion(), accept);
  }

  private void answer(List<Signal> met) {
    List<SignalAnswer> wanted = met.stream().map(this::answer).toList();
    if (!signals.getChildren().equals(wanted)) {
      signals.getChildren().setAll(wanted);
    }
    Shown.when(!met.isEmpty(), signals);
  }

  private SignalAnswer answer(Signal signal) {
    return answers.computeIfAbsent(
        signal.statement().id(), id -> new SignalAnswer(signal, judging.answer(id)));
  }
}
