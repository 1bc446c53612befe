package org.daybook.ui.judging;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.judging.model.VoiceWords;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What both say of an aspect, above what they agree on; or that they keep their views, and what
/// keeps them apart.
final class AgreedPart extends VBox {
  private final JudgingViewModel judging;
  private final Label school = line("agreed-school");
  private final Label adviser = line("agreed-adviser");
  private final Label apart = line("agreed-apart");
  private final Button disagree;
  private final Button reopen;
  private final ProseArea words;

  AgreedPart(JudgingViewModel judging, Aspect aspect) {
    super(Space.S);
    this.judging = judging;
    getStyleClass().add("agreed-part");
    disagree = Buttons.of("disagree", "judging.apart.verb", judging::disagree);
    reopen = Buttons.of("disagree-reopen", "judging.apart.reopen", judging::reopen);
    Draft draft = judging.apart(aspect.id());
    words =
        new ProseArea(
                "disagree-words", Strings.of("judging.apart.words"), draft.text(), draft::save)
            .growing(2, 4);
    apart.getStyleClass().add("text-strong");
    FlowPane verbs = new FlowPane(Space.S, Space.S, disagree, reopen);
    getChildren().setAll(school, adviser, apart, words, verbs);
  }

  void show(AspectSheet sheet) {
    String aspect = sheet.aspect().id();
    say(school, Voice.SCHOOL, sheet.judgements().of(Voice.SCHOOL, aspect));
    say(adviser, Voice.ADVISER, sheet.judgements().of(Voice.ADVISER, aspect));
    boolean parted = sheet.judgements().disagreement(aspect).isPresent();
    apart.setText(
        sheet
            .judgements()
            .disagreement(aspect)
            .map(Disagreement::on)
            .map(day -> Strings.of("judging.apart.since", day))
            .orElse(""));
    Shown.when(parted, apart, words);
    Shown.when(parted || sheet.judgements().agreed(aspect), reopen);
    Shown.when(judging.canDisagree(), disagree);
  }

  private void say(Label line, Voice voice, Judgement judgement) {
    String where = VoiceWords.placement(judging.framework(), judgement.placement());
    String why = judgement.rationale().strip();
    line.setText(
        why.isEmpty()
            ? Strings.of("judging.voice.says", VoiceWords.whose(voice), where)
            : Strings.of("judging.voice.says-why", VoiceWords.whose(voice), where, why));
  }

  private static Label line(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
