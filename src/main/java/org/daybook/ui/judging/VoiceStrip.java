package org.daybook.ui.judging;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.judging.model.VoiceWords;
import org.daybook.ui.support.ReadOnly;

/// Whose judgement is being made, and what each of the three says of the aspect in a word.
final class VoiceStrip extends FlowPane {
  private final JudgingViewModel judging;
  private final Map<Voice, ToggleButton> buttons = new EnumMap<>(Voice.class);

  VoiceStrip(JudgingViewModel judging) {
    this.judging = judging;
    getStyleClass().add("voice-strip");
    setAccessibleText(Strings.of("judging.voice.label"));
    for (Voice voice : JudgingViewModel.VOICES) {
      ToggleButton button = ReadOnly.reads(new ToggleButton());
      button.setId("voice-" + voice.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add("voice");
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            judging.speakFor(voice);
          });
      buttons.put(voice, button);
      getChildren().add(button);
    }
  }

  void show(AspectSheet sheet) {
    buttons.forEach(
        (voice, button) -> {
          button.setSelected(voice == sheet.voice());
          button.setText(
              Strings.of("judging.voice.says", VoiceWords.whose(voice), placement(sheet, voice)));
        });
  }

  private String placement(AspectSheet sheet, Voice voice) {
    String aspect = sheet.aspect().id();
    return voice == Voice.AGREED && sheet.judgements().disagreement(aspect).isPresent()
        ? Strings.of("judging.voice.apart")
        : VoiceWords.placement(
            judging.framework(), sheet.judgements().of(voice, aspect).placement());
  }
}
