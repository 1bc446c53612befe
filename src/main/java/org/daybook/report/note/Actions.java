package org.daybook.report.note;

import java.util.List;
import org.daybook.domain.plan.Action;
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

  static List<Block> blocks(List<Action> actions) {
    if (actions.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(3, "Actions"),
        new Block.Words(
            Block.Tone.BODY,
            "Each action has two ratings. Action: is it being done? Impact: is it working?"),
        new Block.Grid(COLUMNS, actions.stream().map(Actions::row).toList(), 0));
  }

  private static Cell given(String text) {
    return text.isBlank() ? missing("Not given") : Cell.of(text.strip());
  }

  private static Cell missing(String remark) {
    return Cell.of(new Cell.Remark(remark));
  }

  private static List<Cell> row(Action action) {
    var due = action.due();
    return List.of(
        Cell.of(action.what().strip()),
        given(action.who()),
        due == null ? missing("Not agreed") : Cell.of(Wording.shortDay(due)),
        given(action.success()),
        Cell.of(new Cell.Rating(action.action())),
        Cell.of(new Cell.Rating(action.impact())));
  }
}
