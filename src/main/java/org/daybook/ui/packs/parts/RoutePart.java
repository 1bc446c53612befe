package org.daybook.ui.packs.parts;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.strand.Route;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Space;

/// The routes of a pack through the year, and the stages of a recovery.
public final class RoutePart extends VBox {
  private final Framework pack;

  public RoutePart(Framework pack) {
    this.pack = pack;
    Route route = pack.practice().route();
    route.strands().forEach(strand -> getChildren().add(strand(strand)));
    route.stages().forEach(stage -> getChildren().add(stage(stage)));
  }

  private VBox strand(Strand strand) {
    FactGrid facts =
        new FactGrid()
            .add(
                Strings.of("packs.route.categories"),
                strand.categories().stream()
                    .map(id -> pack.category(id).name())
                    .collect(Collectors.joining(", ")))
            .add(
                Strings.of("packs.route.stages"),
                strand.stages().stream().map(Stage::name).collect(Collectors.joining(", ")))
            .add(Strings.of("packs.route.menu"), String.join(", ", strand.menu()))
            .add(Strings.of("packs.route.until"), strand.until());
    return PackWords.block(
        strand.name(), new Bullets(strand.steps().stream().map(this::step).toList()), facts);
  }

  private String step(Strand.Step step) {
    String words =
        step.rhythm() == null
            ? step.text()
            : Strings.of("packs.route.step", step.text(), PackWords.word(step.rhythm()));
    String visit = step.visit();
    return visit == null
        ? words
        : Strings.of("packs.route.step", words, pack.visitType(visit).name());
  }

  private static VBox stage(Stage stage) {
    return new VBox(
        Space.S,
        PackWords.label(Strings.of("packs.route.stage", stage.name()), "text-section"),
        PackWords.label(stage.meaning(), "prose"),
        new Bullets(stage.qualities()));
  }
}
