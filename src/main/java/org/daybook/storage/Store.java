package org.daybook.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.database.Database;
import org.daybook.storage.keys.KeySlots;
import org.daybook.storage.keys.RecoveryKey;
import org.daybook.storage.keys.UnprovenKey;
import org.daybook.storage.records.IntendedVisits;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;
import org.daybook.storage.seal.Sealer;

/// An unlocked store. One program at a time has it open; closing it is locking it.
///
/// Every problem it throws can be told to the person as it is; the keys start with `storage.`.
public final class Store implements AutoCloseable {
  private final StoreDoor door;
  private final StoreLock lock;
  private final Database database;
  private final Sealer sealer;

  Store(StoreDoor door, StoreLock lock, Database database, Sealer sealer) {
    this.door = door;
    this.lock = lock;
    this.database = database;
    this.sealer = sealer;
  }

  /// Whether there is a store in the folder, readable or not.
  public static boolean existsIn(Path folder) {
    return Files.exists(folder.resolve(StoreFolder.DATABASE));
  }

  /// Creates a store; the folder is made if need be.
  ///
  /// @param passphrase at least 12 characters; the caller clears it
  public static Created create(Path folder, char[] passphrase) throws ProblemException {
    return new StoreDoor(folder, StoreOptions.STANDARD).create(passphrase);
  }

  /// Creates a store with something in it; when the filling fails or is killed, there is no store.
  ///
  /// @param passphrase at least 12 characters; the caller clears it
  public static Created create(Path folder, char[] passphrase, Filling filling)
      throws ProblemException {
    return new StoreDoor(folder, StoreOptions.STANDARD).create(passphrase, filling);
  }

  /// Opens a store, migrating an older one. After some wrong passphrases in a row, the next try has
  /// to wait.
  ///
  /// @param passphrase the caller clears it
  public static Store unlock(Path folder, char[] passphrase) throws ProblemException {
    return new StoreDoor(folder, StoreOptions.STANDARD).unlock(passphrase);
  }

  /// Opens a store if it is the one meant. Else the passphrase is not tried, so that no try counts.
  ///
  /// @param passphrase the caller clears it
  public static Store unlock(Path folder, char[] passphrase, Meant meant) throws ProblemException {
    return new StoreDoor(folder, StoreOptions.STANDARD).unlock(passphrase, meant);
  }

  /// Opens a store whose passphrase is forgotten; from then on the new one opens it, and the
  /// recovery key still does. That key was typed, so it is known to be on paper.
  public static Store recover(Path folder, RecoveryKey key, char[] newPassphrase)
      throws ProblemException {
    return new StoreDoor(folder, StoreOptions.STANDARD).recover(key, newPassphrase);
  }

  public void changePassphrase(char[] old, char[] fresh) throws ProblemException {
    door.changePassphrase(database, old, fresh);
  }

  /// Refuses a passphrase that does not open the store, and counts the try, as unlocking does.
  ///
  /// @param passphrase the caller clears it
  public void prove(char[] passphrase) throws ProblemException {
    door.prove(database, passphrase);
  }

  /// Whether the recovery key was typed back, so that it is known to be on paper.
  public boolean recoveryKeyProven() throws ProblemException {
    return new KeySlots(database).recoveryKeyProven();
  }

  /// Makes a new recovery key; the one before it opens the store until this one is typed back.
  ///
  /// @param passphrase the caller clears it
  public UnprovenKey newRecoveryKey(char[] passphrase) throws ProblemException {
    return door.newRecoveryKey(database, passphrase);
  }

  /// Where the store lies.
  public Path folder() {
    return door.folder();
  }

  public RecordStore records() {
    return new RecordStore(database, sealer, door.options().clock());
  }

  public IntendedVisits intendedVisits() {
    return new IntendedVisits(database, sealer, door.options().clock());
  }

  /// Pictures and documents that belong to records.
  public AttachmentFiles attachments() {
    return new AttachmentFiles(door.folder(), sealer, door.options().clock());
  }

  public SchoolRegister schools() {
    return new SchoolRegister(database);
  }

  public PackShelf packs() {
    return new PackShelf(database);
  }

  public Settings settings() {
    return new Settings(database);
  }

  /// Locks: whatever is being saved is finished first, then the key is cleared, the file closed and
  /// the lock freed. Closing again does nothing.
  @Override
  public void close() {
    database.close();
    sealer.close();
    lock.close();
  }

  /// Puts into a new store what it begins with.
  public interface Filling {
    /// Fills the store, and leaves it open.
    void into(Store store) throws ProblemException;
  }

  /// Looks at what a locked store says of itself in the clear.
  public interface Meant {
    /// Refuses a store that is not the one meant.
    void check(Settings settings) throws ProblemException;
  }

  /// A new store, and the only time its recovery key can be seen.
  public record Created(Store store, UnprovenKey recoveryKey) {}
}
