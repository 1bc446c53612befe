package org.daybook.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Cell;

/// Notes taken apart, for tests of what stands in them.
final class NoteBlocks {
  static final Framework FRAMEWORK = Frameworks.small();
  static final Visit FULL = Visits.full(FRAMEWORK);

  private NoteBlocks() {}

  static School larkfield() {
    return new School(
        new Urn("109876"),
        "Larkfield Primary School",
        new School.LocalAuthority("899", "Penhallow", "2001"),
        new School.Profile(
            "Community school", "", "Primary", new School.Ages(3, 11), "", "", "", "", 402),
        new School.Address("", "", "", ""),
        new School.Life(School.Status.OPEN, null, null),
        "Sam Example");
  }

  static Visit judged(String... categories) {
    Findings findings = Findings.NONE;
    for (int i = 0; i < categories.length; i++) {
      findings = findings.withJudgement(FRAMEWORK.aspects().get(i).id(), placed(categories[i]));
    }
    return Visits.empty(FRAMEWORK).with(findings);
  }

  static Judgement placed(String category) {
    return Judgement.NONE.with(new Placement.In(category));
  }

  static Stream<Block> blocks(Visit visit) {
    return NoteOfVisit.schoolCopy(visit, FRAMEWORK, null).blocks().stream();
  }

  static List<String> headings(Visit visit) {
    return each(visit)
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }

  static Map<String, String> facts(Visit visit, int number) {
    return blocks(visit)
        .filter(Block.Facts.class::isInstance)
        .map(Block.Facts.class::cast)
        .skip(number)
        .findFirst()
        .orElseThrow()
        .facts()
        .stream()
        .collect(java.util.stream.Collectors.toMap(Block.Fact::name, Block.Fact::value));
  }

  static List<Block.Grid> grids(Visit visit) {
    return each(visit).filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).toList();
  }

  /// The blocks one by one, those that stay together too.
  private static Stream<Block> each(Visit visit) {
    return blocks(visit)
        .flatMap(b -> b instanceof Block.Together(var within) ? within.stream() : Stream.of(b));
  }

  /// The row of an aspect in the judgements.
  static List<Cell> row(Visit visit, String aspect) {
    return grids(visit).stream()
        .filter(grid -> grid.columns().getFirst().heading().equals("Aspect"))
        .flatMap(grid -> grid.rows().stream())
        .filter(row -> row.getFirst().equals(Cell.of(aspect)))
        .findFirst()
        .orElseThrow();
  }

  static List<String> words(Visit visit) {
    return blocks(visit)
        .filter(Block.Words.class::isInstance)
        .map(block -> ((Block.Words) block).text())
        .toList();
  }

  static List<String> words(List<Cell> row) {
    return row.stream()
        .map(cell -> cell.parts().getFirst())
        .map(part -> ((Cell.Text) part).text())
        .toList();
  }
}
