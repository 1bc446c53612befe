package org.daybook.report.note;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.report.page.Block;
import org.daybook.report.words.Prose;

/// The notes under the headings of the visit type, as far as they are for the school.
final class SectionNotes {
  private SectionNotes() {}

  static List<Block> blocks(Material material) {
    return material.type().sections().stream()
        .filter(section -> section.audience() == Audience.SCHOOL)
        .flatMap(section -> written(material, section))
        .toList();
  }

  private static Stream<Block> written(Material material, Section section) {
    String text = material.visit().findings().notes().getOrDefault(section.id(), "");
    return text.isBlank()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(new Block.Heading(2, section.title())), Prose.blocks(text).stream());
  }
}
