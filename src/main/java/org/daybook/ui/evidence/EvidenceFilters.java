package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.evidence.EvidenceFilter.Side;
import org.daybook.ui.evidence.field.EvidenceWords;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Which evidence is shown: by words, kind and side; and by aspect where the list of them has no
/// room.
final class EvidenceFilters extends FlowPane {
  private final EvidenceViewModel model;
  private final TextField words = new LineField();
  private final ComboBox<Optional<Source>> kind = new ComboBox<>();
  private final ComboBox<Side> side = new ComboBox<>();
  private final ComboBox<AspectStanding> aspect = new ComboBox<>();
  private final Field aspectField =
      new Field("evidence-find-aspect", Strings.of("evidence.aspects"), aspect);
  private final Label count = new Label();
  private final Button clear = new Button(Strings.of("evidence.filter.clear"));
  private boolean showing;

  EvidenceFilters(EvidenceViewModel model) {
    super(Space.M, Space.S);
    this.model = model;
    setAlignment(Pos.BOTTOM_LEFT);
    words.setPrefColumnCount(14);
    words.setPromptText(Strings.of("evidence.filter.prompt"));
    words.textProperty().subscribe((_, typed) -> model.filter(now -> now.withWords(typed)));
    List<Optional<Source>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    List.of(Source.values()).forEach(source -> kinds.add(Optional.of(source)));
    kind.getItems().setAll(kinds);
    Choices.named(kind, k -> k.map(EvidenceWords::kind).orElse(Strings.of("evidence.filter.kind")));
    kind.setOnAction(_ -> choose());
    side.getItems().setAll(Side.values());
    Choices.named(side, EvidenceFilters::name);
    side.setOnAction(_ -> choose());
    Choices.named(aspect, AspectStanding::name);
    aspect.setOnAction(_ -> choose());
    aspect.getStyleClass().add("evidence-find-aspect");
    count.setId("evidence-count");
    count.getStyleClass().add("text-secondary");
    clear.setId("evidence-filter-clear");
    clear.getStyleClass().add("quiet");
    clear.setOnAction(_ -> clear());
    getChildren()
        .setAll(
            new Field("evidence-find", Strings.of("evidence.filter.words"), words),
            new Field("evidence-find-kind", Strings.of("evidence.kind"), kind),
            new Field("evidence-find-side", Strings.of("evidence.column.side"), side),
            aspectField,
            clear,
            count);
    model.aspects().subscribe(_ -> show(model.filter().get()));
    model.filter().subscribe(this::show);
    model.shown().subscribe(shown -> count(shown.size()));
    offerAspects(false);
  }

  /// Offers the aspects here, where their list is not shown.
  void offerAspects(boolean offered) {
    Shown.when(offered && model.judges(), aspectField);
  }

  TextField words() {
    return words;
  }

  private void choose() {
    if (!showing) {
      Source source =
          Objects.requireNonNullElse(kind.getValue(), Optional.<Source>empty()).orElse(null);
      Side which = Objects.requireNonNullElse(side.getValue(), Side.EITHER);
      String about = aspect.getValue() == null ? EvidenceFilter.ANY : aspect.getValue().id();
      model.filter(now -> now.withKind(source).withSide(which).withAspect(about));
    }
  }

  private void clear() {
    words.clear();
    model.filter(_ -> EvidenceFilter.ALL);
    words.requestFocus();
  }

  private void show(EvidenceFilter filter) {
    showing = true;
    kind.setValue(Optional.ofNullable(filter.kind()));
    side.setValue(filter.side());
    if (!aspect.getItems().equals(model.aspects().get())) {
      aspect.getItems().setAll(model.aspects().get());
    }
    aspect.setValue(
        aspect.getItems().stream()
            .filter(each -> each.id().equals(filter.aspect()))
            .findFirst()
            .orElse(null));
    showing = false;
    Shown.when(!filter.equals(EvidenceFilter.ALL), clear);
  }

  private void count(int shown) {
    count.setText(
        shown == model.total()
            ? Strings.of("evidence.count", shown)
            : Strings.of("evidence.count.some", shown, model.total()));
  }

  private static String name(Side side) {
    return switch (side) {
      case EITHER -> Strings.of("evidence.filter.side");
      case SUPPORTS -> EvidenceWords.side(false);
      case CHALLENGES -> EvidenceWords.side(true);
    };
  }
}
