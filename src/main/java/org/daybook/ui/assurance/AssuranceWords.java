package org.daybook.ui.assurance;

import java.util.Optional;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.Change;
import org.daybook.domain.assurance.Change.Direction;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;

/// How a cell is put into words.
final class AssuranceWords {
  private AssuranceWords() {}

  /// The change in one word with its arrow; empty for a first rating.
  static String change(CellReading cell) {
    return cell.change()
        .map(Change::direction)
        .map(
            direction ->
                switch (direction) {
                  case BETTER -> Strings.of("assurance.change.better");
                  case SAME -> Strings.of("assurance.change.same");
                  case WORSE -> Strings.of("assurance.change.worse");
                  case FIRST -> "";
                })
        .orElse("");
  }

  /// The change in a sentence, such as "Worse than in Autumn: Assured".
  static Optional<String> since(CellReading cell, String year) {
    return cell.change().map(change -> since(change, year));
  }

  private static String since(Change change, String year) {
    return change
        .since()
        .map(
            before -> {
              String term =
                  before.year().equals(year) ? before.term() : before.term() + " " + before.year();
              return Strings.of(key(change.direction()), term, before.rating().name());
            })
        .orElseGet(() -> Strings.of("assurance.since.first"));
  }

  private static String key(Direction direction) {
    return switch (direction) {
      case BETTER -> "assurance.since.better";
      case SAME -> "assurance.since.same";
      case WORSE -> "assurance.since.worse";
      case FIRST -> "assurance.since.first";
    };
  }

  /// How far people are with a cell, in a sentence.
  static String state(CellReading cell) {
    String suggested = cell.suggested().map(rating -> rating.name() + comma(from(cell))).orElse("");
    return switch (cell.state()) {
      case OPEN ->
          Strings.of(
              cell.row().measures().isEmpty()
                  ? "assurance.state.open"
                  : "assurance.state.open-figures");
      case SUGGESTED -> Strings.of("assurance.state.suggested", suggested);
      case CONFIRMED ->
          cell.suggested().isEmpty() ? confirmed(cell) : confirmed(cell) + partly(cell);
      case CHANGED -> confirmed(cell) + " " + Strings.of("assurance.state.changed", suggested);
      case OVERTAKEN -> confirmed(cell) + " " + Strings.of("assurance.state.overtaken", suggested);
    };
  }

  /// Such as "from 1 of 2 figures"; empty where all that the row has are known, or none.
  static String from(CellReading cell) {
    return cell.partly()
        .map(partly -> Strings.of("assurance.from", partly.known(), partly.of()))
        .orElse("");
  }

  private static String partly(CellReading cell) {
    return cell.partly()
        .map(partly -> " " + Strings.of("assurance.state.from", partly.known(), partly.of()))
        .orElse("");
  }

  private static String comma(String more) {
    return more.isEmpty() ? "" : ", " + more;
  }

  private static String confirmed(CellReading cell) {
    Confirmation confirmation = cell.cell().confirmation();
    if (confirmation == null) {
      return "";
    }
    return confirmation.by().isEmpty()
        ? Strings.of("assurance.state.rated-on", confirmation.on())
        : Strings.of("assurance.state.rated", confirmation.by(), confirmation.on());
  }

  /// All that a screen reader says of a cell.
  static String spoken(CellReading cell, String year) {
    String rating =
        cell.rated()
            .map(Rating::name)
            .orElseGet(
                () ->
                    cell.suggested()
                        .map(
                            s ->
                                Strings.of(
                                    "assurance.cell.suggested-spoken",
                                    s.name() + comma(from(cell))))
                        .orElseGet(() -> Strings.of("assurance.cell.none")));
    String change = since(cell, year).map(words -> ". " + words).orElse("");
    return Strings.of("assurance.cell.spoken", cell.row().name(), cell.term(), rating + change);
  }

  static String unit(Measure measure) {
    return switch (measure.unit()) {
      case PERCENT -> Strings.of("assurance.unit.percent");
      case NUMBER -> "";
      case SCORE -> Strings.of("assurance.unit.score");
    };
  }
}
