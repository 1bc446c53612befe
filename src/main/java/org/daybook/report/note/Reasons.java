package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Agreement;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// How the judgements lead to a proposal: distances, coverage and how near the next one is.
final class Reasons {
  private Reasons() {}

  static List<Block> blocks(Material material) {
    Fit fit = material.proposal().overall();
    String word = material.framework().vocabulary().category();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "How the judgements lead to a proposal"));
    blocks.add(
        new Block.Words(
            Tone.BODY,
            pointsTo(material, fit)
                + "Every placed aspect counts the same. The distance of a "
                + word
                + " is the number of steps from it to all placed aspects together; the shortest"
                + " distance is the closest fit, and that is proposed."));
    blocks.add(new Block.Grid(columns(material), rows(material, fit), 0));
    blocks.add(new Block.Bullets(sentences(material, fit)));
    return blocks;
  }

  private static List<Column> columns(Material material) {
    return List.of(
        new Column(material.categoryWord(), 30, Align.LEFT),
        new Column("Aspects placed", 16, Align.RIGHT),
        new Column("Distance", 13, Align.RIGHT),
        new Column("Shorter is closer", 41, Align.LEFT));
  }

  private static List<List<Cell>> rows(Material material, Fit fit) {
    Map<String, Double> shares = fit.relativeDistances();
    return material.framework().categories().stream()
        .map(category -> row(category, fit, shares.getOrDefault(category.id(), 0.0)))
        .toList();
  }

  private static List<Cell> row(Category category, Fit fit, double share) {
    boolean proposed = fit.proposed().filter(category.id()::equals).isPresent();
    int distance = fit.distances().getOrDefault(category.id(), 0);
    String spoken =
        "Bar: distance of %s is %d%s"
            .formatted(category.name(), distance, proposed ? ", the closest fit" : "");
    return List.of(
        Cell.of(category.name()).tintedIf(proposed),
        Cell.of(Integer.toString(fit.counts().getOrDefault(category.id(), 0))).tintedIf(proposed),
        Cell.of(Integer.toString(distance)).tintedIf(proposed),
        Cell.of(new Cell.Bar(share, proposed, spoken)).tintedIf(proposed));
  }

  private static List<String> sentences(Material material, Fit fit) {
    List<String> sentences = new ArrayList<>();
    Fit.Coverage coverage = fit.coverage();
    if (!fit.tied().isEmpty()) {
      sentences.add(
          "%s fit equally well, so the one that brings most support to the school is proposed."
              .formatted(Wording.list(fit.tied().stream().map(material::categoryName).toList())));
    }
    sentences.add(
        "Coverage: %d of %d aspects that apply were placed (%d%%)."
            .formatted(coverage.placed(), coverage.applicable(), coverage.percent()));
    if (coverage.provisional()) {
      sentences.add(
          "The proposal is provisional: less than %d%% of what applies was placed."
              .formatted(coverage.minimumPercent()));
    }
    fit.margin().ifPresent(margin -> sentences.add(margin(material, margin)));
    return sentences;
  }

  private static String margin(Material material, Fit.Margin margin) {
    String towards = material.categoryName(margin.towards());
    return "At least %s placed %s would have to move for %s to be proposed."
        .formatted(
            Wording.number(margin.aspects()),
            margin.aspects() == 1 ? "aspect" : "aspects",
            towards);
  }

  /// What is proposed, so that nobody takes it for the reason of what was agreed.
  private static String pointsTo(Material material, Fit fit) {
    String proposed = fit.proposed().map(material::categoryName).orElseThrow();
    Agreement agreement = material.visit().outcome().agreement();
    return "The judgements point to %s%s. "
        .formatted(
            proposed,
            agreement == null || Optional.of(agreement.category()).equals(fit.proposed())
                ? ""
                : "; agreed is "
                    + material.categoryName(agreement.category())
                    + ", see the summary");
  }
}
