package org.daybook.report.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Prose;
import org.daybook.report.words.Wording;

/// What a visit adds to a document of the year.
final class VisitBlocks {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("What", 4, Align.LEFT),
          new Column("Who", 2, Align.LEFT),
          new Column("By when", 1.5, Align.LEFT));

  private VisitBlocks() {}

  /// The visit with what was noted under these sections, and the actions agreed.
  ///
  /// @param level of its heading
  static List<Block> of(Recorded recorded, List<String> sections, int level) {
    List<Block> blocks = new ArrayList<>();
    Occasion occasion = recorded.visit().occasion();
    blocks.add(new Heading(level, recorded.type().name() + ", " + Wording.day(occasion.date())));
    blocks.add(
        new Block.Facts(
            Stream.of(
                    new Fact(
                        recorded.framework().vocabulary().adviser(), occasion.adviser().strip()),
                    new Fact("Present", Person.lines(occasion.present())),
                    new Fact("Focus", occasion.focus().strip()),
                    new Fact(
                        "Done on the day",
                        String.join("; ", recorded.visit().findings().activities())),
                    new Fact("State", state(recorded)))
                .filter(fact -> !fact.value().isBlank())
                .toList()));
    for (Recorded.Said said : recorded.said(sections)) {
      blocks.add(new Heading(level + 1, said.title()));
      blocks.addAll(Prose.blocks(said.text()));
    }
    List<Action> actions = recorded.actions();
    if (!actions.isEmpty()) {
      blocks.add(new Heading(level + 1, "Actions"));
      blocks.add(new Block.Grid(COLUMNS, actions.stream().map(VisitBlocks::row).toList(), 0));
    }
    return blocks;
  }

  /// How far the visit has come.
  static String state(Recorded recorded) {
    return switch (recorded.visit().outcome().state()) {
      case PLANNED -> "Planned";
      case IN_PROGRESS -> "Note in progress";
      case DRAFT -> "Note finished";
      case OUT_FOR_CHECK -> "Note with the headteacher, to be checked";
      case AGREED -> "Note found accurate";
      case DISPUTED -> "Note disputed";
      case WITH_LEAD -> "Note with the lead";
      case ISSUED -> "Note issued";
    };
  }

  private static List<Cell> row(Action action) {
    var due = action.due();
    return List.of(
        given(action.what()),
        given(action.who()),
        due == null ? Cell.of(new Cell.Remark("Not agreed")) : Cell.of(Wording.shortDay(due)));
  }

  private static Cell given(String text) {
    return text.isBlank() ? Cell.of(new Cell.Remark("–")) : Cell.of(text.strip());
  }
}
