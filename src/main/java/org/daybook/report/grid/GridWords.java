package org.daybook.report.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.Change;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.plan.Rag;
import org.daybook.report.words.Wording;

/// What both documents of a grid say in the same words.
final class GridWords {
  private GridWords() {}

  static Rag colour(Rating rating) {
    return switch (rating.colour()) {
      case GREEN -> Rag.GREEN;
      case AMBER -> Rag.AMBER;
      case RED -> Rag.RED;
    };
  }

  /// The sign of a rating's colour in front of its name, where there is no drawing.
  static String marked(Rating rating) {
    return switch (rating.colour()) {
          case GREEN -> "● ";
          case AMBER -> "▲ ";
          case RED -> "■ ";
        }
        + rating.name();
  }

  /// Such as "Better than in Autumn (Intervention required)"; empty for a first rating.
  static Optional<String> change(CellReading cell, GridReading reading) {
    return cell.change()
        .flatMap(
            change ->
                change
                    .since()
                    .map(
                        since ->
                            word(change.direction())
                                + since.term()
                                + (since.year().equals(reading.filled().frame().year())
                                    ? ""
                                    : " " + since.year())
                                + (change.direction() == Change.Direction.SAME
                                    ? ""
                                    : " (" + since.rating().name() + ")")));
  }

  private static String word(Change.Direction direction) {
    return switch (direction) {
      case BETTER -> "Better than in ";
      case WORSE -> "Worse than in ";
      case SAME -> "As in ";
      case FIRST -> throw new IllegalArgumentException("nothing before the first");
    };
  }

  /// What the figures have to say beside the rating; empty where they say nothing, or the same and
  /// all of them are known.
  static Optional<String> suggestion(CellReading cell) {
    return cell.suggested()
        .map(rating -> rating.name() + from(cell))
        .flatMap(
            name ->
                switch (cell.state()) {
                  case SUGGESTED -> Optional.of("Figures suggest, not confirmed: " + name);
                  case CHANGED -> Optional.of("Figures suggest: " + name);
                  case OVERTAKEN -> Optional.of("Figures now suggest: " + name);
                  case CONFIRMED -> cell.partly().map(partly -> "From " + figures(partly));
                  case OPEN -> Optional.empty();
                });
  }

  /// Such as ", from 1 of 2 figures"; empty where all are known.
  static String from(CellReading cell) {
    return cell.partly().map(partly -> ", from " + figures(partly)).orElse("");
  }

  private static String figures(CellReading.Partly partly) {
    return partly.known() + " of " + partly.of() + " figures";
  }

  static String reason(CellReading cell) {
    Confirmation confirmation = cell.cell().confirmation();
    return confirmation == null ? "" : confirmation.reason();
  }

  /// Such as "Pat Lindqvist, 23 Nov 2026"; empty while nobody has rated it.
  static String who(CellReading cell) {
    Confirmation confirmation = cell.cell().confirmation();
    if (confirmation == null || cell.rated().isEmpty()) {
      return "";
    }
    String day = Wording.shortDay(confirmation.on());
    return confirmation.by().isEmpty() ? day : confirmation.by() + ", " + day;
  }

  /// Such as "27.5 %".
  static String figure(Measure measure, BigDecimal value) {
    return value.toPlainString()
        + switch (measure.unit()) {
          case PERCENT -> " %";
          case NUMBER -> "";
          case SCORE -> " points";
        };
  }
}
