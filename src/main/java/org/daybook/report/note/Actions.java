package org.daybook.report.note;

import java.util.List;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// Who does what by when, and how each action is rated: is it being done, is it working?
final class Actions {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("What", 30, Align.LEFT),
          new Column("Who", 15, Align.LEFT),
          new Column("By when", 15, Align.LEFT),
          new Column("Success criterion", 25, Align.LEFT),
          new Column("Action", 12, Align.LEFT),
          new Column("Impact", 12, Align.LEFT));

  private Actions() {}

  static List<Block> blocks(Visit visit) {
    List<Action> actions = visit.outcome().actions();
    if (actions.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(3, "Actions"),
        new Block.Words(
            Block.Tone.BODY,
            "Each action has two ratings. Action: is it being done? Impact: is it working?"),
        new Block.Grid(COLUMNS, actions.stream().map(action -> row(visit, action)).toList(), 0));
  }

  private static Cell given(String text) {
    return text.isBlank() ? missing("Not given") : Cell.of(text.strip());
  }

  private static Cell missing(String remark) {
    return Cell.of(new Cell.Remark(remark));
  }

  /// What is to be done, and for an action of an earlier visit how it stood there.
  private static Cell what(Visit visit, Action action) {
    Cell.Text what = new Cell.Text(action.what().strip());
    return visit
        .preparation()
        .carried()
        .action(action.id())
        .map(from -> Cell.of(what, new Cell.Remark(then(from))))
        .orElse(Cell.of(what));
  }

  private static String then(Brought<Action> from) {
    return "Agreed before; on %s action %s, impact %s"
        .formatted(
            Wording.shortDay(from.on()),
            Wording.rag(from.what().action()),
            Wording.rag(from.what().impact()));
  }

  private static List<Cell> row(Visit visit, Action action) {
    var due = action.due();
    return List.of(
        what(visit, action),
        given(action.who()),
        due == null ? missing("Not agreed") : Cell.of(Wording.shortDay(due)),
        given(action.success()),
        Cell.of(new Cell.Rating(action.action())),
        Cell.of(new Cell.Rating(action.impact())));
  }
}
