package org.daybook.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Last;
import org.daybook.domain.brief.Brief.Said;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// What the last visit left open, and what it said.
final class LastVisit {
  private static final List<Column> ACTIONS =
      List.of(
          new Column("Open action", 40, Align.LEFT),
          new Column("Who", 18, Align.LEFT),
          new Column("By when", 18, Align.LEFT),
          new Column("Action", 12, Align.LEFT),
          new Column("Impact", 12, Align.LEFT));

  private LastVisit() {}

  static List<Block> blocks(Brief brief, Length length) {
    if (brief.last().isEmpty()) {
      return List.of(
          new Heading(2, "Last visit"),
          new Block.Words(Tone.BODY, "There is no earlier visit to this school."));
    }
    Last last = brief.last().get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Last visit: " + last.typeName() + ", " + Wording.day(last.on())));
    if (last.open().isEmpty()) {
      blocks.add(new Block.Words(Tone.BODY, "No action is open."));
    } else {
      blocks.add(actions(brief, last.open(), length));
    }
    List<Fact> said =
        last.said().stream().map(each -> new Fact(named(each), length.cut(each.text()))).toList();
    if (!said.isEmpty()) {
      blocks.add(new Heading(3, "What it said"));
      blocks.add(new Block.Facts(said));
    }
    return blocks;
  }

  private static String named(Said said) {
    return (said.internal() ? said.title() + " (internal)" : said.title())
        + (said.before() == null ? "" : " (" + Wording.shortDay(said.before()) + ")");
  }

  private static String due(Brief brief, Action action) {
    if (action.due() == null) {
      return "–";
    }
    return Wording.shortDay(action.due()) + (brief.late(action) ? ", late" : "");
  }

  private static Block actions(Brief brief, List<Brought<Action>> open, Length length) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Brought<Action> each : open.subList(0, Math.min(open.size(), length.rows()))) {
      Action action = each.what();
      rows.add(
          List.of(
              Cell.of(length.cut(action.what())),
              Cell.of(action.who().isBlank() ? "–" : action.who().strip()),
              Cell.of(due(brief, action)),
              Cell.of(new Cell.Rating(action.action())),
              Cell.of(new Cell.Rating(action.impact()))));
    }
    int left = open.size() - rows.size();
    if (left > 0) {
      Cell none = Cell.of("–");
      rows.add(List.of(Cell.of(Length.more(left)), none, none, none, none));
    }
    return new Block.Grid(ACTIONS, rows, 0);
  }
}
