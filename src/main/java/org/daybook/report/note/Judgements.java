package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;

/// What was judged, area by area: each placed aspect with its reasons and evidence.
final class Judgements {
  private final Material material;
  private final Findings findings;

  private Judgements(Material material) {
    this.material = material;
    this.findings = material.visit().findings();
  }

  static List<Block> blocks(Material material) {
    return new Judgements(material).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Area area : material.framework().areas()) {
      List<List<Cell>> rows = area.aspects().stream().filter(this::placed).map(this::row).toList();
      if (!rows.isEmpty()) {
        blocks.add(new Block.Heading(3, area.name()));
        blocks.add(new Block.Grid(columns(), rows, 0));
      }
    }
    List<String> other = otherEvidence();
    if (!other.isEmpty()) {
      blocks.add(new Block.Heading(3, "Other evidence"));
      blocks.add(new Block.Bullets(other));
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(2, "Judgements"));
    }
    return blocks;
  }

  private List<Column> columns() {
    return List.of(
        new Column("Aspect", 27, Align.LEFT),
        new Column(material.categoryWord(), 19, Align.LEFT),
        new Column("Reasons and evidence", 54, Align.LEFT));
  }

  private List<Cell> row(Aspect aspect) {
    return List.of(
        Cell.of(aspect.name()),
        Cell.of(material.place(material.placement(aspect).word())),
        new Cell(reasons(aspect), false));
  }

  /// A judgement without evidence is allowed, but says so.
  private List<Cell.Part> reasons(Aspect aspect) {
    List<Cell.Part> parts = new ArrayList<>();
    String rationale = findings.judgement(aspect.id()).rationale().strip();
    if (!rationale.isEmpty()) {
      parts.add(new Cell.Text(rationale));
    }
    String with = material.framework().practice().noteRules().discussedWith();
    List<String> evidence =
        findings.evidenceFor(aspect.id()).stream().map(Evidence::text).map(String::strip).toList();
    parts.add(
        evidence.isEmpty() ? new Cell.Remark("No evidence recorded.") : new Cell.Items(evidence));
    if (with != null && findings.judgement(aspect.id()).discussed()) {
      parts.add(new Cell.Remark("Discussed with: " + with));
    }
    return parts;
  }

  private List<String> otherEvidence() {
    Set<String> placed =
        material.framework().aspects().stream()
            .filter(this::placed)
            .map(Aspect::id)
            .collect(Collectors.toSet());
    return findings.evidence().stream()
        .filter(evidence -> evidence.aspects().stream().noneMatch(placed::contains))
        .map(evidence -> evidence.text().strip())
        .toList();
  }

  private boolean placed(Aspect aspect) {
    return material.placement(aspect) instanceof Placement.In;
  }
}
