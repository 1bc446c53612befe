package org.daybook.ui.support;

import java.math.BigDecimal;
import java.util.Optional;
import org.daybook.domain.visit.Occasion;
import org.jspecify.annotations.Nullable;

/// Adviser days as people write them: "1", "0.5", "½", "1½".
public final class Days {
  private Days() {}

  /// Reads days; empty if it is no number of days above 0 and up to 30.
  public static Optional<Double> read(String text) {
    String words = text.strip().replace(',', '.').replace("½", ".5");
    try {
      double days = new BigDecimal(words).doubleValue();
      return Occasion.chargeable(days) ? Optional.of(days) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /// What a field says for a number of days, nothing for none.
  public static String written(@Nullable Double days) {
    return days == null ? "" : BigDecimal.valueOf(days).stripTrailingZeros().toPlainString();
  }

  /// What a field that is being typed in means: no days when it is empty, and still those before
  /// while it says no number yet.
  public static @Nullable Double typed(String text, @Nullable Double before) {
    return text.isBlank() ? null : read(text).orElse(before);
  }
}
