package org.daybook.application.words;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.domain.framework.Identity;

/// What is said of days on which a framework is not in force. It is a warning and no more: a visit
/// may be written up late, and a school may be planned for before a framework is renewed.
public final class InForce {
  private InForce() {}

  /// What to say of a visit on a day; empty while the framework is in force.
  public static Optional<String> visit(Identity framework, LocalDate day) {
    if (framework.isTooEarly(day)) {
      return Optional.of(
          Strings.of("newvisit.date.before", framework.title(), framework.validFrom()));
    }
    LocalDate last = framework.validTo();
    return last != null && framework.isOver(day)
        ? Optional.of(Strings.of("newvisit.date.after", framework.title(), last))
        : Optional.empty();
  }

  /// What to say of working with a framework on a day; empty while it is in force.
  public static Optional<String> work(Identity framework, LocalDate day) {
    if (framework.isTooEarly(day)) {
      return Optional.of(
          Strings.of("school.framework.before", framework.title(), framework.validFrom(), day));
    }
    LocalDate last = framework.validTo();
    return last != null && framework.isOver(day)
        ? Optional.of(Strings.of("school.framework.after", framework.title(), last, day))
        : Optional.empty();
  }
}
