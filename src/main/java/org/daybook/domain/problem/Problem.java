package org.daybook.domain.problem;

import java.util.List;

/// Something expected that a person can put right: a wrong passphrase, a file that is no register.
///
/// `key` names the sentence in `strings.properties`; `arguments` fill its `{0}`, `{1}` … places.
public record Problem(String key, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }

  /// This problem as something to throw.
  public ProblemException exception() {
    return new ProblemException(this, null);
  }

  /// This problem as something to throw, with what made it happen kept for the log.
  public ProblemException causedBy(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
