package org.daybook.application.file;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.domain.framework.Framework;

/// A framework a school is worked with now, or was before.
///
/// @param ended when it came to its end; empty for the present one
public record FrameworkUse(Framework framework, Optional<Ended> ended) {

  public static FrameworkUse present(Framework framework) {
    return new FrameworkUse(framework, Optional.empty());
  }

  /// Whether what it kept is only there to read.
  public boolean past() {
    return ended.isPresent();
  }

  /// How a framework came to its end.
  ///
  /// @param lastYear the last academic year something is kept of, such as "2025/26"
  /// @param lastGrid the last academic year an assurance grid is kept of
  /// @param next first day of the framework that came after it, where somebody said so
  public record Ended(String lastYear, Optional<String> lastGrid, Optional<LocalDate> next) {}
}
