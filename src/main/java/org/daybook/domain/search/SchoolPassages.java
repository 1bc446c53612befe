package org.daybook.domain.search;

import java.util.List;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Passage.Kind;

/// What is written about a school besides visits and forms.
public final class SchoolPassages {
  private SchoolPassages() {}

  /// What must be passed on, and what came of it: never for the school.
  public static List<Passage> of(Concern concern) {
    Passages found =
        new Passages(Audience.INTERNAL)
            .add(Kind.CONCERN, concern.to(), concern.what())
            .add(Kind.CONCERN, concern.to(), concern.outcome());
    concern
        .following()
        .notes()
        .forEach(note -> found.add(Kind.CONCERN, concern.to(), note.note(), note.id().toString()));
    return found.all();
  }

  /// What is said of the rows of a grid.
  public static List<Passage> of(FilledGrid grid) {
    Passages found = new Passages(null);
    grid.terms()
        .forEach(
            (term, entries) ->
                entries
                    .cells()
                    .forEach(
                        (row, cell) ->
                            found.add(
                                Kind.GRID,
                                term,
                                said(cell),
                                grid.frame().grid(),
                                grid.frame().year(),
                                term,
                                row)));
    return found.all();
  }

  private static String said(GridCell cell) {
    GridCell.Confirmation confirmation = cell.confirmation();
    String reason = confirmation == null ? "" : confirmation.reason();
    return String.join("\n", cell.comment(), cell.evidence(), reason);
  }

  /// The paragraphs for governors, and why something does not apply.
  public static List<Passage> of(YearRecord year) {
    Passages found = new Passages(null);
    year.words()
        .forEach((term, words) -> found.add(Kind.YEAR, term, words, year.frame().year(), term));
    year.aside()
        .forEach(
            (key, aside) -> {
              Matter matter = Matter.of(key);
              String stop = matter.stop();
              String in = year.frame().year();
              found.add(Kind.SET_ASIDE, stop, aside.reason(), in, matter.what(), stop);
            });
    return found.all();
  }

  /// How its framework and route were settled, which reviews it had and chose, and what inspectors
  /// and authorities said.
  public static List<Passage> of(SchoolFile file) {
    Passages found = new Passages(null);
    file.frameworks().forEach(each -> found.add(Kind.ROUTE, each.title(), each.reason()));
    file.route().stages().forEach(each -> found.add(Kind.ROUTE, each.stage(), each.reason()));
    file.route().strands().forEach(each -> found.add(Kind.ROUTE, "", each.reason()));
    file.route().choices().forEach(each -> found.add(Kind.ROUTE, "", each.text()));
    file.route().done().forEach(each -> found.add(Kind.ROUTE, each.visit(), each.by()));
    file.inspection()
        .inspections()
        .forEach(each -> found.add(Kind.INSPECTION, "", each.kind(), each.id().toString()));
    file.inspection()
        .standings()
        .forEach(each -> found.add(Kind.STANDING, "", each.note(), each.id().toString()));
    file.inspection()
        .notices()
        .forEach(each -> found.add(Kind.WARNING, "", each.text(), each.id().toString()));
    return found.all();
  }
}
