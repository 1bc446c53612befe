package org.daybook.application.year;

import org.daybook.application.record.OpenRecord;
import org.daybook.domain.booklet.YearRecord;

/// A year somebody is working on. Used on the store thread only; [YearKeeping] changes it.
public record OpenYear(OpenRecord<YearRecord, YearStanding> record) {

  public YearStanding standing() {
    return record.standing();
  }
}
