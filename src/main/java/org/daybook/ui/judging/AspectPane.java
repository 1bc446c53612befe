package org.daybook.ui.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.ui.control.ColumnsPane;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.judging.model.VoiceWords;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One aspect, whole, as one voice sees it: what each category means, where it is placed, why, and
/// for the adviser on what evidence.
///
/// Every aspect and voice has its own, so that what is typed for one can never end up in another.
final class AspectPane extends VBox {
  private final JudgingViewModel judging;
  private final Aspect aspect;
  private final Voice voice;
  private final AspectHead head;
  private final CarriedPart carried;
  private final List<CategoryColumn> columns;
  private final Label suggestion = new Label();
  private final Button accept = new Button(Strings.of("judging.suggestion.accept"));
  private final ToggleButton notConsidered;
  private final ToggleButton notApplicable;
  private final VBox signals = new VBox();
  private final ProseArea why;
  private final Optional<EvidencePane> evidence;
  private final Optional<AgreedPart> agreed;
  private final CheckBox discussed = new CheckBox();
  private final Map<String, SignalAnswer> answers = new LinkedHashMap<>();
  private final Consumer<String> raise;

  AspectPane(JudgingViewModel judging, Aspect aspect, Voice voice, Consumer<String> raise) {
    this.raise = raise;
    this.judging = judging;
    this.aspect = aspect;
    this.voice = voice;
    boolean advisers = voice == Voice.ADVISER;
    head = new AspectHead(judging, aspect);
    carried = new CarriedPart(judging);
    getStyleClass().add("aspect-sheet");
    columns =
        judging.framework().categories().stream()
            .map(category -> new CategoryColumn(judging, aspect, category, advisers))
            .toList();
    notConsidered = aside("place-none", Placement.Aside.NOT_CONSIDERED);
    notApplicable = aside("place-not-applicable", Placement.Aside.NOT_APPLICABLE);
    Draft reason = judging.why(voice, aspect.id());
    why = new ProseArea("why", VoiceWords.why(voice), reason.text(), reason::save).growing(3, 6);
    why.prompt(Strings.of("judging.why.prompt"));
    agreed =
        voice == Voice.AGREED ? Optional.of(new AgreedPart(judging, aspect)) : Optional.empty();
    evidence = advisers ? Optional.of(new EvidencePane(judging, aspect.id())) : Optional.empty();
    signals.getStyleClass().add("signal-answers");
    ColumnsPane scale = new ColumnsPane(Space.M);
    scale.getChildren().setAll(columns);
    ColumnsPane grounds = new ColumnsPane(Space.XL);
    grounds.getStyleClass().add("grounds");
    grounds.getChildren().setAll(why);
    evidence.ifPresent(grounds.getChildren()::add);
    discussed.setId("discussed");
    discussed.setText(Strings.of("judging.discussed.label", judging.discussedWith().orElse("")));
    discussed.setOnAction(_ -> judging.discuss(discussed.isSelected()));
    Shown.when(judging.discussedWith().isPresent(), discussed);
    getChildren().setAll(head, carried, scale, placing());
    agreed.ifPresent(getChildren()::add);
    getChildren().add(grounds);
    if (advisers) {
      getChildren().add(getChildren().indexOf(grounds), signals);
      getChildren().add(discussed);
    } else {
      getChildren().add(new Reminder());
    }
  }

  Aspect aspect() {
    return aspect;
  }

  Voice voice() {
    return voice;
  }

  void show(AspectSheet sheet) {
    head.show(sheet);
    carried.show(sheet.carried());
    why.label(
        sheet.judgement().decided() && sheet.judgement().on() != null
            ? Strings.of("judging.why.placed", VoiceWords.why(voice), sheet.judgement().on())
            : VoiceWords.why(voice));
    columns.forEach(column -> column.show(sheet.judgement()));
    Placement placement = sheet.judgement().placement();
    notConsidered.setSelected(placement == Placement.Aside.NOT_CONSIDERED);
    notApplicable.setSelected(placement == Placement.Aside.NOT_APPLICABLE);
    discussed.setSelected(sheet.judgement().discussed());
    suggest(sheet);
    answer(sheet.signals());
    evidence.ifPresent(pane -> pane.show(sheet));
    agreed.ifPresent(part -> part.show(sheet));
    boolean apart = sheet.judgements().disagreement(aspect.id()).isPresent();
    Shown.when(voice != Voice.AGREED || !apart, why);
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
    HBox placing = new HBox(gap, notConsidered, notApplicable);
    if (voice == Voice.ADVISER) {
      placing.getChildren().addAll(0, List.of(suggestion, accept));
    }
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
    List<SignalAnswer> wanted =
        met.stream()
            .map(
                signal ->
                    answers.computeIfAbsent(
                        signal.statement().id(),
                        id -> new SignalAnswer(signal, judging.answer(id), raise)))
            .toList();
    if (!signals.getChildren().equals(wanted)) {
      signals.getChildren().setAll(wanted);
    }
    Shown.when(!met.isEmpty(), signals);
  }
}
