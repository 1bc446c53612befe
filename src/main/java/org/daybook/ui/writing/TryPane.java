package org.daybook.ui.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.mark.DistanceBars;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Space;

/// Trying a pack: aspects are placed and the proposal follows. Nothing of it is kept.
final class TryPane extends HBox {
  private final Framework framework;
  private final Map<String, Placement> placements = new HashMap<>();
  private final Label proposed = new Label();
  private final Label coverage = new Label();
  private final Label margin = new Label();
  private final DistanceBars bars = new DistanceBars();

  TryPane(Framework framework) {
    super(Space.XL);
    this.framework = framework;
    setId("writing-try");
    getStyleClass().add("writing-try");
    VBox aspects = new VBox(Space.M);
    Label lead = new Label(Strings.of("writing.try.lead"));
    lead.getStyleClass().add("text-secondary");
    lead.setWrapText(true);
    aspects.getChildren().add(lead);
    framework.areas().forEach(area -> aspects.getChildren().add(area(area)));
    ScrollPane scroll = new ScrollPane(aspects);
    scroll.setFitToWidth(true);
    scroll.setId("writing-try-aspects");
    scroll.setAccessibleText(Strings.of("writing.try.lead"));
    HBox.setHgrow(scroll, Priority.ALWAYS);
    proposed.setId("writing-try-proposed");
    proposed.getStyleClass().add("text-title");
    coverage.setId("writing-try-coverage");
    margin.setId("writing-try-margin");
    for (Label label : List.of(proposed, coverage, margin)) {
      label.setWrapText(true);
    }
    VBox panel = new VBox(Space.M, proposed, coverage, margin, bars);
    if (!TryBands.of(framework).isEmpty()) {
      TryBands bands = new TryBands(TryBands.of(framework));
      VBox.setMargin(bands, new Insets(Space.XL, 0, 0, 0));
      panel.getChildren().add(bands);
    }
    panel.getStyleClass().add("writing-side");
    getChildren().setAll(scroll, panel);
    show();
  }

  private VBox area(Area area) {
    Label name = new Label(area.name());
    name.getStyleClass().add("text-section");
    VBox box = new VBox(Space.S, name);
    area.aspects().forEach(aspect -> box.getChildren().add(aspect(aspect)));
    return box;
  }

  private Field aspect(Aspect aspect) {
    List<Placement> places = new ArrayList<>(List.of(Placement.Aside.values()));
    framework.categories().forEach(c -> places.add(new Placement.In(c.id())));
    ComboBox<Placement> box = new ComboBox<>();
    Choices.named(box, this::words);
    box.getItems().setAll(places);
    box.setValue(Placement.Aside.NOT_CONSIDERED);
    box.setOnAction(
        _ -> {
          placements.put(aspect.id(), box.getValue());
          show();
        });
    return new Field("writing-try-" + aspect.id(), aspect.name(), box);
  }

  private String words(Placement placement) {
    return switch (placement) {
      case Placement.In(String category) -> framework.category(category).name();
      case Placement.Aside.NOT_CONSIDERED -> Strings.of("writing.try.not-considered");
      case Placement.Aside.NOT_APPLICABLE -> Strings.of("writing.try.not-applicable");
    };
  }

  private void show() {
    Fit fit = CategoryProposal.of(framework, placements).overall();
    proposed.setText(
        fit.proposed()
            .map(id -> framework.category(id).name())
            .orElse(Strings.of("writing.try.nothing")));
    coverage.setText(
        Strings.of(
            fit.proposed().isPresent() && fit.coverage().provisional()
                ? "writing.try.provisional"
                : "writing.try.coverage",
            fit.coverage().placed(),
            fit.coverage().applicable()));
    margin.setText(
        fit.margin()
            .map(
                m ->
                    Strings.of(
                        "writing.try.margin", m.aspects(), framework.category(m.towards()).name()))
            .orElse(""));
    Map<String, Double> shares = fit.relativeDistances();
    bars.show(
        framework.categories().stream()
            .map(category -> bar(category, fit, shares))
            .collect(Collectors.toList()));
  }

  private static DistanceBars.Bar bar(Category category, Fit fit, Map<String, Double> shares) {
    return new DistanceBars.Bar(
        category.shortName(),
        fit.distances().getOrDefault(category.id(), 0),
        shares.getOrDefault(category.id(), 0.0),
        fit.proposed().filter(category.id()::equals).isPresent());
  }
}
