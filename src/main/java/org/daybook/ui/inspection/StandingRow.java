package org.daybook.ui.inspection;

import java.util.UUID;
import org.daybook.application.file.InspectionKeeping;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Dates;

/// Something formal the school is in, while it is shown and filled in.
final class StandingRow extends Row<FormalStanding> {
  private final InspectionKeeping keeping;
  private final FormalStanding.Kind kind;
  private final Draft from;
  private final Draft until;
  private final Draft note;

  StandingRow(SchoolDesk desk, InspectionKeeping keeping, UUID id, FormalStanding.Kind kind) {
    super(desk, id, InspectionHistory::standings, FormalStanding::id);
    this.keeping = keeping;
    this.kind = kind;
    this.from =
        draft(
            standing -> Dates.written(standing.from()),
            (standing, text) -> Dates.read(text).map(standing::withFrom).orElse(standing));
    this.until =
        draft(
            standing -> Dates.written(standing.until()),
            (standing, text) -> standing.withUntil(Dates.typed(text, standing.until())));
    this.note = draft(FormalStanding::note, FormalStanding::withNote);
  }

  FormalStanding.Kind kind() {
    return kind;
  }

  Draft from() {
    return from;
  }

  Draft until() {
    return until;
  }

  Draft note() {
    return note;
  }

  @Override
  Standing save(FormalStanding changed) throws ProblemException {
    return keeping.save(changed);
  }
}
