package org.daybook.application.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.inspection.WarningNotice.Issuer;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.records.Ids;

/// Keeping what inspectors and authorities said of a school. Nothing is worked out from anything
/// else, and no grade is turned into one of another scale.
public final class InspectionKeeping {
  private final OpenSchoolFile open;

  public InspectionKeeping(OpenSchoolFile open) {
    this.open = open;
  }

  /// Adds an inspection without grades.
  public Standing add(InspectionFrame frame, LocalDate date) throws ProblemException {
    return save(new Inspection(Ids.newId(), frame.id(), date, "", List.of()));
  }

  /// Adds the inspection, or replaces the one of the same id.
  public Standing save(Inspection inspection) throws ProblemException {
    return change(history -> history.with(inspection));
  }

  /// Adds something formal the school is in from a day on.
  public Standing add(FormalStanding.Kind kind, LocalDate from) throws ProblemException {
    return save(new FormalStanding(Ids.newId(), kind, from, null, ""));
  }

  public Standing save(FormalStanding standing) throws ProblemException {
    return change(history -> history.with(standing));
  }

  /// Adds a warning notice; the end of its time to comply is never worked out.
  public Standing addNotice(LocalDate issued) throws ProblemException {
    return save(new WarningNotice(Ids.newId(), Issuer.LOCAL_AUTHORITY, issued, null, ""));
  }

  public Standing save(WarningNotice notice) throws ProblemException {
    return change(history -> history.with(notice));
  }

  /// Takes away whatever has this id; undo brings it back.
  public Standing remove(UUID id) throws ProblemException {
    return change(history -> history.without(id));
  }

  private Standing change(UnaryOperator<InspectionHistory> change) throws ProblemException {
    return open.change(file -> file.with(change.apply(file.inspection())));
  }
}
