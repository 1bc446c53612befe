package org.daybook.storage;

import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;

/// Stores of tests that open quickly: what makes a passphrase hard to guess costs most of the time
/// of a short test, and is tested by itself.
public final class CheapKeys {
  private CheapKeys() {}

  /// Wraps the key of a store that nobody has open so that its passphrase opens it in no time; the
  /// recovery key costs what it did.
  public static void in(Path store, String passphrase) throws ProblemException {
    try (Store open = Samples.door(store).unlock(passphrase.toCharArray())) {
      open.changePassphrase(passphrase.toCharArray(), passphrase.toCharArray());
    }
  }
}
