package org.daybook.report.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Readiness;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// What was judged, area by area: each aspect with reasons, the statements met, and evidence.
///
/// An aspect that nobody placed has a row too when something was found about it.
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
    List<Block> blocks = new ArrayList<>(Coverage.blocks(material));
    for (Area area : material.framework().areas()) {
      List<List<Cell>> rows =
          area.aspects().stream().filter(material::lookedAt).map(this::row).toList();
      if (!rows.isEmpty()) {
        blocks.add(new Block.Heading(3, area.name()));
        blocks.add(new Block.Grid(columns(), rows, 0));
      }
    }
    List<String> other = otherEvidence();
    boolean judged = !blocks.isEmpty();
    if (!other.isEmpty()) {
      blocks.add(
          judged ? new Block.Heading(3, "Other evidence") : new Block.Heading(2, "Evidence"));
      blocks.add(new Block.Bullets(other));
    }
    if (judged) {
      blocks.addFirst(new Block.Heading(2, "Judgements"));
    }
    return blocks;
  }

  private List<Column> columns() {
    return List.of(
        new Column("Aspect", 27, Align.LEFT),
        new Column(material.categoryWord(), 19, Align.LEFT),
        new Column("Reasons, statements met, evidence", 54, Align.LEFT));
  }

  private List<Cell> row(Aspect aspect) {
    return List.of(
        Cell.of(aspect.name()),
        material.placement(aspect) instanceof Placement.In(String category)
            ? Cell.of(material.place(category))
            : Cell.of(new Cell.Remark("Not placed")),
        new Cell(reasons(aspect), false));
  }

  private List<Cell.Part> reasons(Aspect aspect) {
    List<Cell.Part> parts = new ArrayList<>();
    Judgement judgement = findings.judgement(aspect.id());
    String rationale = judgement.rationale().strip();
    if (!rationale.isEmpty()) {
      parts.add(new Cell.Text(rationale));
    }
    if (judgement.decided() && !findings.judgements().agreed(aspect.id())) {
      day(judgement).ifPresent(day -> parts.add(new Cell.Remark("Placed on " + day)));
    }
    listed(parts, "Statements met", met(aspect, judgement));
    listed(parts, "Evidence", material.evidenceFor(aspect).stream().map(Judgements::line).toList());
    if (material.placement(aspect) instanceof Placement.In
        && material.evidenceFor(aspect).isEmpty()) {
      parts.add(new Cell.Remark("No evidence noted"));
    }
    parts.addAll(voices(aspect));
    discussed(aspect, judgement).ifPresent(words -> parts.add(new Cell.Remark(words)));
    return parts;
  }

  /// Whether the evidence was discussed, where the organisation asks for it.
  private Optional<String> discussed(Aspect aspect, Judgement judgement) {
    String with = material.framework().practice().noteRules().discussedWith();
    if (with == null) {
      return Optional.empty();
    }
    if (judgement.discussed()) {
      return Optional.of("Discussed with: " + with);
    }
    return !Progress.issued(material) && Readiness.toDiscuss(material.framework(), findings, aspect)
        ? Optional.of("Not discussed yet with: " + with)
        : Optional.empty();
  }

  /// A line of evidence with where it comes from and what was measured; one that speaks against the
  /// judgement says so.
  private static String line(Evidence evidence) {
    BigDecimal value = evidence.value();
    String about =
        Stream.of(
                evidence.voice() == Voice.SCHOOL ? "put forward by the school" : "",
                Wording.kind(evidence.source()),
                evidence.who(),
                value == null ? "" : value.toPlainString())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return (evidence.challenges() ? "Challenges the judgement: " : "")
        + evidence.text().strip()
        + (about.isEmpty() ? "" : " (" + about + ")");
  }

  /// The school's own view, and the adviser's where it is not the one agreed on; both stand where
  /// the two could not agree.
  private List<Cell.Part> voices(Aspect aspect) {
    List<Cell.Part> parts = new ArrayList<>();
    said(parts, "The school's own view", Voice.SCHOOL, aspect);
    if (findings.judgements().agreed(aspect.id())) {
      said(parts, "Agreed", Voice.AGREED, aspect);
      said(parts, "The adviser's view", Voice.ADVISER, aspect);
    }
    findings.judgements().disagreement(aspect.id()).ifPresent(d -> apart(parts, aspect, d));
    return parts;
  }

  private void apart(List<Cell.Part> parts, Aspect aspect, Disagreement disagreement) {
    said(parts, "The adviser's view", Voice.ADVISER, aspect);
    String words = disagreement.words().strip();
    parts.add(
        new Cell.Remark(
            "Discussed on "
                + Wording.day(disagreement.on())
                + " and not agreed; both views stand"
                + (words.isEmpty() ? "." : ": " + words)));
  }

  private void said(List<Cell.Part> parts, String whose, Voice voice, Aspect aspect) {
    Judgement judgement = findings.judgements().of(voice, aspect.id());
    String why = judgement.rationale().strip();
    boolean told = voice == Voice.ADVISER || why.isEmpty();
    if (judgement.placement() instanceof Placement.In(String category)) {
      String on = day(judgement).map(day -> " (" + day + ")").orElse("");
      parts.add(
          new Cell.Remark(
              whose + on + ": " + material.categoryName(category) + (told ? "" : ". " + why)));
    } else if (!told) {
      parts.add(new Cell.Remark(whose + ": " + why));
    }
  }

  /// When a voice placed an aspect, where that was not on the day of the visit.
  private Optional<String> day(Judgement judgement) {
    return Optional.ofNullable(judgement.on())
        .filter(on -> !on.equals(material.visit().occasion().date()))
        .map(Wording::shortDay);
  }

  private static void listed(List<Cell.Part> parts, String caption, List<String> items) {
    if (!items.isEmpty()) {
      parts.add(new Cell.Remark(caption));
      parts.add(new Cell.Items(items));
    }
  }

  /// The statements ticked, strongest category first; one of another category than the aspect is
  /// placed in says so.
  private List<String> met(Aspect aspect, Judgement judgement) {
    List<String> met = new ArrayList<>();
    for (Category category : material.framework().categories()) {
      boolean here = material.placement(aspect).equals(new Placement.In(category.id()));
      for (Statement statement : aspect.statements(category)) {
        if (judgement.ticked().contains(statement.id())) {
          met.add(here ? statement.text() : statement.text() + " (" + category.name() + ")");
        }
      }
    }
    return met;
  }

  /// Evidence that bears on no aspect in the tables.
  private List<String> otherEvidence() {
    List<String> shown =
        material.framework().aspects().stream().filter(material::lookedAt).map(Aspect::id).toList();
    return findings.evidence().stream()
        .filter(evidence -> material.copy().shows(evidence.audience()))
        .filter(evidence -> evidence.aspects().stream().noneMatch(shown::contains))
        .map(Judgements::line)
        .toList();
  }
}
