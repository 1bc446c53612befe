package org.daybook.ui.packs.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure;
import org.daybook.ui.control.FactGrid;
import org.jspecify.annotations.Nullable;

/// The figures that a pack watches, and which value means which rating.
public final class FiguresPart extends VBox {
  public FiguresPart(Framework pack) {
    pack.instruments().measures().forEach(measure -> getChildren().add(measure(measure)));
  }

  private static VBox measure(Measure measure) {
    FactGrid bands = new FactGrid();
    measure.bands().forEach(band -> bands.add(band.rating().name(), limits(band)));
    List<Node> nodes = new ArrayList<>();
    nodes.add(PackWords.label(range(measure), "text-secondary"));
    nodes.add(
        measure.bands().isEmpty()
            ? PackWords.label(Strings.of("packs.figures.recorded"), "text-body")
            : bands);
    return PackWords.block(measure.name(), nodes.toArray(Node[]::new));
  }

  private static String range(Measure measure) {
    String unit =
        Strings.of(
            switch (measure.unit()) {
              case PERCENT -> "packs.figures.percent";
              case NUMBER -> "packs.figures.number";
              case SCORE -> "packs.figures.score";
            });
    BigDecimal from = measure.range().from();
    BigDecimal to = measure.range().to();
    if (from != null && to != null) {
      return Strings.of("packs.figures.between", unit, plain(from), plain(to));
    }
    if (from != null) {
      return Strings.of("packs.figures.from", unit, plain(from));
    }
    return to == null ? unit : Strings.of("packs.figures.to", unit, plain(to));
  }

  private static String limits(Band band) {
    String lower = lower(band.lower());
    String upper = upper(band.upper());
    return lower.isEmpty() || upper.isEmpty()
        ? lower + upper
        : Strings.of("packs.figures.and", lower, upper);
  }

  private static String lower(@Nullable Limit limit) {
    if (limit == null) {
      return "";
    }
    String at = plain(limit.at());
    if (limit.first()) {
      return Strings.of("packs.figures.first", at);
    }
    return limit.included()
        ? Strings.of("packs.figures.or-more", at)
        : Strings.of("packs.figures.more-than", at);
  }

  private static String upper(@Nullable Limit limit) {
    if (limit == null) {
      return "";
    }
    return limit.included()
        ? Strings.of("packs.figures.up-to", plain(limit.at()))
        : Strings.of("packs.figures.less-than", plain(limit.at()));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
