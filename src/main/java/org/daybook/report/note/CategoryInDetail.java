package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.words.Wording;

/// What the category brings the school, and how the judgements lead to a proposal.
final class CategoryInDetail {
  private CategoryInDetail() {}

  /// Nothing where schools are not placed in categories.
  static List<Block> blocks(Material material) {
    if (!material.framework().judges()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    Standing.category(material)
        .ifPresentOrElse(
            category -> blocks.addAll(written(material, category)),
            () -> blocks.addAll(nothing(material)));
    return List.copyOf(blocks);
  }

  private static List<Block> written(Material material, Category category) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, material.categoryWord() + " in detail"));
    if (material.judged()) {
      blocks.addAll(Reasons.blocks(material));
      blocks.add(new Block.Together(ReportCard.blocks(material)));
    }
    blocks.addAll(support(material.framework().supportFor(category)));
    return blocks;
  }

  private static List<Block> nothing(Material material) {
    return List.of(
        new Block.Heading(2, material.categoryWord()),
        new Block.Words(
            Tone.BODY,
            "No aspect was placed at this visit, so no "
                + material.framework().vocabulary().category()
                + " is proposed: there is not enough evidence."));
  }

  private static List<Block> support(SupportLevel level) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "What " + level.name() + " support brings"));
    if (!level.firstStep().isBlank()) {
      blocks.add(new Block.Words(Tone.BODY, "First step: " + Wording.sentence(level.firstStep())));
    }
    if (!level.entitlements().isEmpty()) {
      blocks.add(new Block.Bullets(level.entitlements().stream().map(Entitlement::text).toList()));
    }
    return blocks;
  }
}
