package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Readiness;
import org.daybook.report.page.Block;
import org.daybook.report.words.Prose;

/// The notes under the headings of the visit type, as far as the readers of the copy may see them.
final class SectionNotes {
  private SectionNotes() {}

  /// All but those in the summary.
  static List<Block> blocks(Material material) {
    return blocks(material, false, 2);
  }

  /// Those that the pack puts into the summary.
  static List<Block> inSummary(Material material) {
    return blocks(material, true, 3);
  }

  private static List<Block> blocks(Material material, boolean summary, int level) {
    return material.type().sections().stream()
        .filter(section -> section.summary() == summary)
        .flatMap(section -> written(material, section, level))
        .toList();
  }

  private static Stream<Block> written(Material material, Section section, int level) {
    List<Block> blocks =
        section.about().isEmpty()
            ? prose(material, section, section.id())
            : section.about().stream().flatMap(group -> about(material, section, group)).toList();
    return blocks.isEmpty()
        ? Stream.empty()
        : Stream.of(
                Stream.of(new Block.Heading(level, section.title())),
                blocks.stream(),
                unspoken(material, section))
            .flatMap(part -> part);
  }

  /// Where a note needs a section, its readers are told what it says nothing of.
  private static Stream<Block> unspoken(Material material, Section section) {
    List<String> groups =
        section.needed() && material.copy().shows(section.audience())
            ? Readiness.unspoken(section, material.visit().findings()).stream()
                .map(Group::name)
                .toList()
            : List.of();
    return groups.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Block.Facts(
                List.of(new Block.Fact("Not spoken of this time", String.join("; ", groups)))));
  }

  private static Stream<Block> about(Material material, Section section, Group group) {
    List<Block> prose = prose(material, section, section.noteKey(group));
    return prose.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(new Block.Heading(3, group.name())), prose.stream());
  }

  /// The text of a section, what the school says of itself there, and what is noted in it for other
  /// eyes, as far as this copy shows it.
  private static List<Block> prose(Material material, Section section, String key) {
    Findings findings = material.visit().findings();
    List<Block> blocks = new ArrayList<>();
    if (material.copy().shows(section.audience())) {
      blocks.addAll(Prose.blocks(findings.notes().getOrDefault(key, "")));
    }
    String own = findings.selfEvaluation().getOrDefault(key, "").strip();
    if (!own.isEmpty() && material.copy().shows(section.audience())) {
      blocks.add(new Block.Facts(List.of(new Block.Fact("The school's own view", own))));
    }
    for (Audience audience : Audience.values()) {
      String aside = findings.aside(key, audience).strip();
      if (!aside.isEmpty() && material.copy().shows(audience)) {
        blocks.addAll(
            audience == Audience.SCHOOL
                ? Prose.blocks(aside)
                : List.of(new Block.Facts(List.of(new Block.Fact("Internal", aside)))));
      }
    }
    return blocks;
  }
}
