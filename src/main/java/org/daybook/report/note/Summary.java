package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.framework.Category;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;

/// What somebody takes away who reads one page: the category and why, signals, what the pack puts
/// into a summary such as strengths and next steps, and the actions.
final class Summary {
  private Summary() {}

  static List<Block> blocks(Material material) {
    List<Block> blocks = new ArrayList<>();
    if (material.framework().judges()) {
      Standing.category(material)
          .ifPresent(category -> blocks.addAll(category(material, category)));
      blocks.addAll(SignalsMet.blocks(material));
    }
    blocks.addAll(SectionNotes.inSummary(material));
    blocks.addAll(Actions.blocks(material.visit()));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(2, "Summary"));
    }
    return List.copyOf(blocks);
  }

  private static List<Block> category(Material material, Category category) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, material.categoryWord()));
    blocks.add(new Block.Words(Tone.LEAD, category.name()));
    if (!category.meaning().isBlank()) {
      blocks.add(new Block.Words(Tone.BODY, meaning(category)));
    }
    blocks.add(new Block.Facts(Standing.facts(material)));
    return blocks;
  }

  /// What the framework says of such schools, told from what was found at this one.
  private static String meaning(Category category) {
    return category.name() + " means “" + category.meaning() + "”";
  }
}
