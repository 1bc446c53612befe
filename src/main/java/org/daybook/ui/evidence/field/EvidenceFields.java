package org.daybook.ui.evidence.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.support.Shown;

/// What a piece of evidence is apart from its words and aspects: kind, side, who, value, readers.
public final class EvidenceFields {
  private final ComboBox<Source> kind = new ComboBox<>();
  private final CheckBox challenges = new CheckBox(Strings.of("evidence.side.challenges"));
  private final CheckBox bySchool = new CheckBox(Strings.of("evidence.by-school"));
  private final ComboBox<Audience> audience = new ComboBox<>();
  private final TextField who = new LineField();
  private final TextField value = new LineField();
  private final Field kindField;
  private final Field audienceField;
  private final Field whoField;
  private final Field valueField;
  private final TypingPause pause = new TypingPause();
  private final Consumer<UnaryOperator<Evidence>> changed;
  private String shownWho = "";
  private String shownValue = "";
  private boolean showing;

  /// @param prefix begins the ids of the controls
  /// @param changed hears of every change but those made by [#show]
  public EvidenceFields(String prefix, Consumer<UnaryOperator<Evidence>> changed) {
    this.changed = changed;
    Choices.named(kind, EvidenceWords::kind);
    kind.getItems().setAll(Source.values());
    kind.setVisibleRowCount(Source.values().length);
    kind.valueProperty().subscribe((_, source) -> tell(piece -> piece.withSource(source)));
    challenges.setId(prefix + "-challenges");
    challenges
        .selectedProperty()
        .subscribe((_, against) -> tell(piece -> piece.withChallenges(against)));
    bySchool.setId(prefix + "-by-school");
    bySchool
        .selectedProperty()
        .subscribe((_, its) -> tell(piece -> piece.withVoice(its ? Voice.SCHOOL : Voice.ADVISER)));
    Choices.named(audience, EvidenceWords::audience);
    audience.getItems().setAll(Audience.values());
    audience.valueProperty().subscribe((_, eyes) -> tell(piece -> piece.withAudience(eyes)));
    who.setPrefColumnCount(14);
    value.setPrefColumnCount(6);
    kindField = new Field(prefix + "-kind", Strings.of("evidence.kind"), kind);
    audienceField = new Field(prefix + "-audience", Strings.of("evidence.audience"), audience);
    valueField = new Field(prefix + "-value", Strings.of("evidence.value"), value);
    who.setPromptText(Strings.of("evidence.who.prompt"));
    whoField = new Field(prefix + "-who", Strings.of("evidence.who"), who);
    Shown.left(who, this::keep);
    Shown.left(value, this::settle);
    who.textProperty().subscribe((_, _) -> typed());
    value.textProperty().subscribe((_, _) -> typed());
  }

  public Field kind() {
    return kindField;
  }

  public Field audience() {
    return audienceField;
  }

  public Field who() {
    return whoField;
  }

  public Field value() {
    return valueField;
  }

  /// The box to tick, on one line with the fields beside it.
  public Node challenges() {
    VBox box = new VBox(challenges);
    box.getStyleClass().add("beside-fields");
    return box;
  }

  /// The box to tick where the school, and not the adviser, puts it forward.
  public CheckBox bySchool() {
    return bySchool;
  }

  /// Does something when Enter is pressed in one of the lines.
  public void onEntered(Runnable action) {
    who.setOnAction(_ -> action.run());
    value.setOnAction(_ -> action.run());
  }

  /// Shows a piece.
  ///
  /// @param afresh whether what is typed gives way to what the piece says
  public void show(Evidence piece, boolean afresh) {
    showing = true;
    kind.setValue(piece.source());
    challenges.setSelected(piece.challenges());
    bySchool.setSelected(piece.voice() == Voice.SCHOOL);
    audience.setValue(piece.audience());
    if (afresh || (!piece.who().equals(shownWho) && !who.isFocused())) {
      who.setText(piece.who());
    }
    shownWho = piece.who();
    String now = EvidenceWords.value(piece.value());
    if (afresh || (!now.equals(shownValue) && !value.isFocused())) {
      value.setText(now);
      valueField.accept();
    }
    shownValue = now;
    showing = false;
  }

  /// Takes over what is typed; what should be a number and is none stays, with the reason beneath.
  ///
  /// @return false where it is no number
  public boolean settle() {
    boolean number = keep();
    valueField.show(number ? Optional.empty() : Optional.of(EvidenceWords.WRONG_VALUE));
    return number;
  }

  /// Who types without leaving the line loses nothing either.
  private void typed() {
    if (!showing) {
      pause.execute(this::keep);
    }
  }

  /// Takes over what is typed as far as it is right.
  ///
  /// @return false where the value is no number
  private boolean keep() {
    String whose = who.getText().strip();
    if (!whose.equals(shownWho)) {
      shownWho = whose;
      tell(piece -> piece.withWho(whose));
    }
    String typed = value.getText();
    Optional<BigDecimal> read = EvidenceWords.value(typed);
    boolean wrong = !typed.isBlank() && read.isEmpty();
    if (!wrong && !EvidenceWords.value(read.orElse(null)).equals(shownValue)) {
      shownValue = EvidenceWords.value(read.orElse(null));
      tell(piece -> piece.withValue(read.orElse(null)));
    }
    return !wrong;
  }

  private void tell(UnaryOperator<Evidence> change) {
    if (!showing) {
      changed.accept(change);
    }
  }
}
