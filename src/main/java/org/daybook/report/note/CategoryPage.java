package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.visit.Signals;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.words.Wording;

/// The page people turn to first: which category, what it brings, and why.
final class CategoryPage {
  private final Material material;
  private final List<Block> blocks = new ArrayList<>();

  private CategoryPage(Material material) {
    this.material = material;
  }

  /// Nothing where schools are not placed in categories.
  static List<Block> blocks(Material material) {
    if (!material.framework().judges()) {
      return List.of();
    }
    CategoryPage page = new CategoryPage(material);
    if (Standing.category(material).isPresent()) {
      page.write();
    } else {
      page.writeNothing();
    }
    page.signals();
    if (material.judged()) {
      page.aside("Not considered", Placement.Aside.NOT_CONSIDERED);
      page.aside("Not applicable", Placement.Aside.NOT_APPLICABLE);
    }
    return List.copyOf(page.blocks);
  }

  private void writeNothing() {
    blocks.add(new Block.Heading(2, material.categoryWord()));
    words(
        "No aspect was placed at this visit, so no "
            + material.framework().vocabulary().category()
            + " is proposed: there is not enough evidence.");
  }

  private void write() {
    Category category = Standing.category(material).orElseThrow();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, material.categoryWord()));
    blocks.add(new Block.Words(Tone.LEAD, category.name()));
    words(category.meaning());
    blocks.add(new Block.Facts(Standing.facts(material)));
    support(material.framework().supportFor(category));
    if (material.judged()) {
      blocks.addAll(Reasons.blocks(material));
      blocks.addAll(ReportCard.blocks(material));
    }
  }

  private void support(SupportLevel level) {
    blocks.add(new Block.Heading(3, "What " + level.name() + " support brings"));
    if (!level.firstStep().isBlank()) {
      words("First step: " + Wording.sentence(level.firstStep()));
    }
    if (!level.entitlements().isEmpty()) {
      blocks.add(new Block.Bullets(level.entitlements().stream().map(Entitlement::text).toList()));
    }
  }

  private void signals() {
    List<Signals.Signal> met = Signals.met(material.framework(), material.visit().findings());
    if (met.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(3, "Signals to answer"));
    words(
        "These must be answered whatever the "
            + material.framework().vocabulary().category()
            + " is. They do not change the proposal.");
    for (Signals.Signal signal : met) {
      blocks.add(
          new Block.Alert(
              "Signal: " + signal.aspect().name(),
              Wording.sentence(signal.statement().text()),
              signal.answered() ? signal.answer().strip() : "Not answered yet."));
    }
  }

  /// Aspects in no category, with the reason where one was given.
  private void aside(String heading, Placement where) {
    List<String> names =
        material.framework().aspects().stream()
            .filter(aspect -> material.placement(aspect).equals(where))
            .map(this::named)
            .toList();
    if (!names.isEmpty()) {
      blocks.add(new Block.Heading(3, heading));
      blocks.add(new Block.Bullets(names));
    }
  }

  private String named(Aspect aspect) {
    String why = material.visit().findings().judgement(aspect.id()).rationale().strip();
    return why.isEmpty() ? aspect.name() : aspect.name() + ": " + why;
  }

  private void words(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Words(Tone.BODY, text));
    }
  }
}
