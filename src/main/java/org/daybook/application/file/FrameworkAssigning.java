package org.daybook.application.file;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.records.Ids;

/// Saying which framework a school is worked with from a day on.
public final class FrameworkAssigning {
  private final OpenSchoolFile open;

  public FrameworkAssigning(OpenSchoolFile open) {
    this.open = open;
  }

  /// Assigns a framework; one assigned for the same day is replaced. Visits already started keep
  /// theirs.
  ///
  /// @throws ProblemException without a reason, or if the school has this framework then anyway
  public Standing assign(Framework framework, LocalDate from, String reason)
      throws ProblemException {
    if (reason.isBlank()) {
      throw Problem.of("file.framework.reason").exception();
    }
    SchoolFile file = open.standing().file();
    if (file.frameworkOn(from).filter(f -> f.pack().equals(framework.id())).isPresent()) {
      throw Problem.of("file.framework.same", framework.identity().title(), from).exception();
    }
    FrameworkChange change =
        new FrameworkChange(
            file.frameworks().stream()
                .filter(f -> f.from().equals(from))
                .findFirst()
                .map(FrameworkChange::id)
                .orElseGet(Ids::newId),
            framework.id(),
            framework.identity().title(),
            from,
            reason.strip());
    open.frameworks().keep(framework);
    return open.change(was -> was.with(change));
  }

  /// Takes an assignment back; undo brings it again.
  public Standing remove(UUID change) throws ProblemException {
    return open.change(was -> was.without(change));
  }
}
