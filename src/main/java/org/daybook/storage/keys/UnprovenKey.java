package org.daybook.storage.keys;

import java.util.Locale;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.tables.tables.records.KeySlotRecord;

/// A recovery key that nobody has typed back yet.
///
/// A key that is on no paper is worth nothing, so the one before it stays valid, even when the
/// program is killed, until [#prove] puts this one in its place.
public final class UnprovenKey {
  private final KeySlots slots;
  private final RecoveryKey key;
  private final KeySlotRecord slot;

  UnprovenKey(KeySlots slots, RecoveryKey key, KeySlotRecord slot) {
    this.slots = slots;
    this.key = key;
    this.slot = slot;
  }

  public RecoveryKey key() {
    return key;
  }

  /// Whether this is the key, in whatever case and with whatever spaces and hyphens it is typed.
  public boolean is(String typed) {
    return digits(typed).equals(digits(key.toString()));
  }

  /// From now on this key opens the store, and it is known to be on paper.
  public void prove() throws ProblemException {
    slots.prove(slot);
  }

  /// Letters that a recovery key never has stand for the digits they look like.
  private static String digits(String key) {
    return key.toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
