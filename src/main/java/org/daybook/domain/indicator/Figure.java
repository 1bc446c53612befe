package org.daybook.domain.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.daybook.domain.indicator.Measure.Range;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads a figure as people write it: 27.5, -3, or 27.5 % for a percentage.
public final class Figure {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");
  private static final char MINUS = '\u2212';

  private Figure() {}

  /// The value for a measure.
  ///
  /// @throws ProblemException if it is no number, or one the measure cannot have
  public static BigDecimal of(Measure measure, String typed) throws ProblemException {
    String plain = typed.strip().replace(MINUS, '-');
    if (measure.unit() == Measure.Unit.PERCENT && plain.endsWith("%")) {
      plain = plain.substring(0, plain.length() - 1).stripTrailing();
    }
    if (!NUMBER.matcher(plain).matches()) {
      throw Problem.of("indicator.value.none", typed.strip()).exception();
    }
    BigDecimal value = new BigDecimal(plain);
    if (!measure.range().has(value)) {
      throw outside(measure, value).exception();
    }
    return value;
  }

  private static Problem outside(Measure measure, BigDecimal value) {
    Range range = measure.range();
    String name = measure.name();
    BigDecimal from = range.from();
    BigDecimal to = range.to();
    if (from == null) {
      return Problem.of("indicator.value.above", name, plain(to), plain(value));
    }
    return to == null
        ? Problem.of("indicator.value.below", name, plain(from), plain(value))
        : Problem.of("indicator.value.outside", name, plain(from), plain(to), plain(value));
  }

  /// As text: messages would otherwise round a number and set commas into it.
  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
