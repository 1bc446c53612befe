package org.daybook.application;

import java.nio.file.Path;
import java.time.InstantSource;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.Store;
import org.daybook.storage.keys.RecoveryKey;

/// Creating, unlocking and recovering stores. Slow on purpose: a passphrase takes about a second.
///
/// Passphrase arrays are the caller's to clear.
public final class StoreOpening {
  /// Opens every demo store; published, since all in it is invented.
  public static final String DEMO_PASSPHRASE = "try daybook today";

  private final Path folder;
  private final Path demoFolder;
  private final Packs packs;
  private final InstantSource clock;

  /// Opens stores in these two folders.
  ///
  /// @param folder where this person's store is or will be
  /// @param demoFolder where the demo store is or will be
  public StoreOpening(Path folder, Path demoFolder, Packs packs, InstantSource clock) {
    this.folder = folder;
    this.demoFolder = demoFolder;
    this.packs = packs;
    this.clock = clock;
  }

  /// The same for a store in another folder, whether a person's or a demo.
  public StoreOpening in(Path other) {
    return new StoreOpening(other, other, packs, clock);
  }

  public Path folder() {
    return folder;
  }

  public Path demoFolder() {
    return demoFolder;
  }

  /// True when there is a store to unlock; else one is to be created.
  public boolean exists() {
    return Store.existsIn(folder);
  }

  public Created create(char[] passphrase) throws ProblemException {
    Store.Created created = Store.create(folder, passphrase);
    return new Created(session(created.store()), created.recoveryKey().toString());
  }

  public Session unlock(char[] passphrase) throws ProblemException {
    return session(Store.unlock(folder, passphrase));
  }

  /// Opens the store with its recovery key and gives it a new passphrase.
  public Session recover(String recoveryKey, char[] fresh) throws ProblemException {
    return session(Store.recover(folder, RecoveryKey.parse(recoveryKey), fresh));
  }

  /// Opens the demo store, which is made and filled the first time.
  public Session openDemo() throws ProblemException {
    char[] passphrase = DEMO_PASSPHRASE.toCharArray();
    if (Store.existsIn(demoFolder)) {
      return new Session(Store.unlock(demoFolder, passphrase), packs, clock, true);
    }
    Session session = new Session(Store.create(demoFolder, passphrase).store(), packs, clock, true);
    new DemoStore(session).fill();
    return session;
  }

  private Session session(Store store) {
    return new Session(store, packs, clock, false);
  }

  /// A new store.
  ///
  /// @param recoveryKey to be shown once and written down; the store cannot show it again
  public record Created(Session session, String recoveryKey) {}
}
