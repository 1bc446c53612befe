package org.daybook.storage.records;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// Ids for new records and their parts.
public final class Ids {
  private Ids() {}

  /// A new UUIDv7: starts with the time, so that ids made later sort later and are stored together.
  public static UUID newId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }
}
