package org.daybook.application.grid;

import org.daybook.application.record.OpenRecord;
import org.daybook.domain.assurance.FilledGrid;

/// A grid somebody is working on. Used on the store thread only; [Assuring] changes it.
public record OpenGrid(OpenRecord<FilledGrid, GridStanding> record) {

  public GridStanding standing() {
    return record.standing();
  }
}
