package org.daybook.application;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.Settings;
import org.daybook.storage.Store;
import org.daybook.storage.StoreFolder;
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

  /// Whether the store lies, or would lie, in a folder that is copied to a cloud: such services put
  /// old copies back and damage it, so people are warned.
  public boolean synced() {
    return StoreFolder.looksSynced(folder);
  }

  /// True when there is a store to unlock; else one is to be created.
  public boolean exists() {
    return Store.existsIn(folder);
  }

  /// Makes a store, whose recovery key is to be brought to paper.
  public Opened create(char[] passphrase) throws ProblemException {
    Store.Created created = Store.create(folder, passphrase);
    Session session = session(created.store());
    return new Opened(session, Optional.of(session.paper(created.recoveryKey(), true)));
  }

  /// Unlocks for a person at the window: when the recovery key was never typed back, nobody knows
  /// whether there is one, and a new one is to be brought to paper.
  public Opened enter(char[] passphrase) throws ProblemException {
    Session session = unlock(passphrase);
    try {
      return new Opened(
          session,
          session.recoveryKeyProven()
              ? Optional.empty()
              : Optional.of(session.newRecoveryKey(passphrase)));
    } catch (ProblemException | RuntimeException | Error e) {
      session.close();
      throw e;
    }
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
    return openDemo(_ -> {});
  }

  /// The same, telling how far the filling is. A demo store that was not filled to the end, because
  /// the program was killed, is not there: the next time begins anew.
  ///
  /// @param progress called on this thread, many times a second
  public Session openDemo(Consumer<DemoProgress> progress) throws ProblemException {
    char[] passphrase = DEMO_PASSPHRASE.toCharArray();
    Store store =
        Store.existsIn(demoFolder)
            ? Store.unlock(demoFolder, passphrase, this::refuseOwn)
            : Store.create(
                    demoFolder,
                    passphrase,
                    made -> new DemoStore(at -> demo(made, at), clock, progress).fill())
                .store();
    return demo(store, clock);
  }

  /// Somebody's own store is left alone, whoever takes it for a demo.
  private void refuseOwn(Settings settings) throws ProblemException {
    if (!new Preferences(settings).demo()) {
      throw Problem.of("demo.own-store", demoFolder.toString()).exception();
    }
  }

  private Session demo(Store store, InstantSource at) {
    return new Session(store, packs, at, true);
  }

  /// A store that is marked as a demo is one, whatever it was opened as.
  private Session session(Store store) throws ProblemException {
    try {
      return new Session(store, packs, clock, new Preferences(store.settings()).demo());
    } catch (ProblemException | RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  /// An open store.
  ///
  /// @param paper a recovery key to be written down before anything else; the store cannot show it
  ///     again
  public record Opened(Session session, Optional<RecoveryPaper> paper) {}

  /// How far the filling of a new demo store is.
  ///
  /// @param done how many of `of` schools are read or visits are written
  /// @param share of the whole filling, 0 to 1
  public record DemoProgress(Part part, int done, int of, double share) {
    /// The part of the time that goes into schools, as measured.
    private static final double SCHOOLS = 0.2;

    /// What is being put into the store.
    public enum Part {
      SCHOOLS,
      VISITS
    }

    static DemoProgress schools(int done, int of) {
      return new DemoProgress(Part.SCHOOLS, done, of, SCHOOLS * done / of);
    }

    static DemoProgress visits(int done, int of) {
      return new DemoProgress(Part.VISITS, done, of, 1 - (1 - SCHOOLS) * (of - done) / of);
    }
  }
}
