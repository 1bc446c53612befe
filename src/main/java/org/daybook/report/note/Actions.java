package org.daybook.report.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;
import org.jspecify.annotations.Nullable;

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

  /// What is to be done, and for an action of an earlier visit from which.
  private static Cell what(Visit visit, Action action) {
    Cell.Text what = new Cell.Text(action.what().strip());
    return visit
        .preparation()
        .carried()
        .action(action.id())
        .map(from -> Cell.of(what, new Cell.Remark("From " + Wording.shortDay(from.on()))))
        .orElse(Cell.of(what));
  }

  /// A rating, and for an action of an earlier visit how it was rated there, where that is another.
  private static Cell rating(Visit visit, Action action, Function<Action, @Nullable Rag> read) {
    Rag now = read.apply(action);
    Cell.Rating rating = new Cell.Rating(now);
    return visit
        .preparation()
        .carried()
        .action(action.id())
        .flatMap(from -> Optional.ofNullable(read.apply(from.what())))
        .filter(before -> before != now)
        .map(before -> Cell.of(rating, new Cell.Remark("was " + Wording.rag(before))))
        .orElse(Cell.of(rating));
  }

  private static List<Cell> row(Visit visit, Action action) {
    var due = action.due();
    return List.of(
        what(visit, action),
        given(action.who()),
        due == null ? missing("Not agreed") : Cell.of(Wording.shortDay(due)),
        given(action.success()),
        rating(visit, action, Action::action),
        rating(visit, action, Action::impact));
  }
}
