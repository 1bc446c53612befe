package org.daybook.ui.inspection;

import java.util.UUID;
import org.daybook.application.file.InspectionKeeping;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.inspection.WarningNotice.Issuer;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Dates;

/// A warning notice while it is shown and filled in.
final class NoticeRow extends Row<WarningNotice> {
  private final InspectionKeeping keeping;
  private final Draft issued;
  private final Draft complyBy;
  private final Draft text;

  NoticeRow(SchoolDesk desk, InspectionKeeping keeping, UUID id) {
    super(desk, id, InspectionHistory::notices, WarningNotice::id);
    this.keeping = keeping;
    this.issued =
        draft(
            notice -> Dates.written(notice.issued()),
            (notice, typed) -> Dates.read(typed).map(notice::withIssued).orElse(notice));
    this.complyBy =
        draft(
            notice -> Dates.written(notice.complyBy()),
            (notice, typed) -> notice.withComplyBy(Dates.typed(typed, notice.complyBy())));
    this.text = draft(WarningNotice::text, WarningNotice::withText);
  }

  Draft issued() {
    return issued;
  }

  Draft complyBy() {
    return complyBy;
  }

  Draft text() {
    return text;
  }

  void issuer(Issuer issuer) {
    change(notice -> notice.withIssuer(issuer));
  }

  @Override
  Standing save(WarningNotice changed) throws ProblemException {
    return keeping.save(changed);
  }
}
