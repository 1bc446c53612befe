package org.daybook.ui.judging;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Judgement;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.judging.model.VoiceWords;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Where an earlier visit left an aspect, and the one press by which it is so today. Takes no room
/// once the aspect is decided here.
final class CarriedPart extends HBox {
  private final JudgingViewModel judging;
  private final Label words = new Label();

  CarriedPart(JudgingViewModel judging) {
    super(Space.M);
    this.judging = judging;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("carried");
    words.setId("carried");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Button confirm = new Button(Strings.of("judging.carried.confirm"));
    confirm.setId("carried-confirm");
    confirm.setMinWidth(USE_PREF_SIZE);
    confirm.setOnAction(_ -> judging.confirm());
    getChildren().setAll(words, confirm);
  }

  void show(Optional<Brought<Judgement>> carried) {
    words.setText(carried.map(this::words).orElse(""));
    Shown.when(carried.isPresent(), this);
  }

  private String words(Brought<Judgement> carried) {
    String where = VoiceWords.placement(judging.framework(), carried.what().placement());
    String why = carried.what().rationale().strip();
    return why.isEmpty()
        ? Strings.of("judging.carried.from", carried.on(), where)
        : Strings.of("judging.carried.from-why", carried.on(), where, why);
  }
}
