package org.daybook.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;
import org.daybook.storage.database.DiskProblem;
import org.daybook.storage.keys.KeySlots;
import org.daybook.storage.keys.KeySlots.Opener;
import org.daybook.storage.keys.RecoveryKey;
import org.daybook.storage.keys.UnprovenKey;
import org.daybook.storage.keys.WrongTries;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.seal.Passphrase;
import org.daybook.storage.seal.Sealer;

/// The ways into the store of one folder: creating, unlocking, recovering.
record StoreDoor(Path folder, StoreOptions options) {
  Store.Created create(char[] passphrase) throws ProblemException {
    return create(passphrase, _ -> {});
  }

  /// Makes and fills the store under another name first, so that there is a whole store or none.
  Store.Created create(char[] passphrase, Store.Filling filling) throws ProblemException {
    refuseShort(passphrase);
    Unfinished unfinished = new Unfinished(folder);
    makeFolder(unfinished);
    StoreLock lock = StoreLock.take(folder);
    try {
      if (Store.existsIn(folder)) {
        throw Problem.of("storage.create.exists", folder).exception();
      }
      byte[] storeKey = new byte[Sealer.KEY_BYTES];
      new SecureRandom().nextBytes(storeKey);
      RecoveryKey recovery = RecoveryKey.random();
      Path file = unfinished.begin();
      options.migrations().create(file);
      try (Database database = Database.open(file);
          Sealer sealer = new Sealer(storeKey)) {
        putSecret(database, Opener.PASSPHRASE, Passphrase.bytes(passphrase), storeKey);
        putSecret(database, Opener.RECOVERY, recovery.bytes(), storeKey);
        new Settings(database).put(RecordStore.DEVICE, UUID.randomUUID().toString());
        filling.into(new Store(this, lock, database, sealer));
      }
      unfinished.finish();
      Database database = Database.open(file());
      Store store = new Store(this, lock, database, sealer(storeKey));
      return new Store.Created(store, new KeySlots(database).unproven(recovery));
    } catch (IOException e) {
      lock.close();
      throw DiskProblem.of(e);
    } catch (ProblemException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  Store unlock(char[] passphrase) throws ProblemException {
    return unlock(passphrase, _ -> {});
  }

  Store unlock(char[] passphrase, Store.Meant meant) throws ProblemException {
    return open(
        database -> {
          meant.check(new Settings(database));
          return sealer(storeKey(database, passphrase));
        });
  }

  /// Opens with the recovery key and gives the store a new passphrase.
  Store recover(RecoveryKey key, char[] fresh) throws ProblemException {
    refuseShort(fresh);
    return open(
        database -> {
          byte[] secret = key.bytes();
          byte[] storeKey =
              new KeySlots(database)
                  .open(Opener.RECOVERY, secret)
                  .orElseThrow(() -> Problem.of("storage.recovery.wrong").exception());
          Arrays.fill(secret, (byte) 0);
          putSecret(database, Opener.PASSPHRASE, Passphrase.bytes(fresh), storeKey);
          new KeySlots(database).recoveryKeyTyped();
          tries().forget();
          return sealer(storeKey);
        });
  }

  void changePassphrase(Database database, char[] old, char[] fresh) throws ProblemException {
    refuseShort(fresh);
    byte[] storeKey = storeKey(database, old);
    putSecret(database, Opener.PASSPHRASE, Passphrase.bytes(fresh), storeKey);
    Arrays.fill(storeKey, (byte) 0);
  }

  /// Refuses a passphrase that is not the store's.
  void prove(Database database, char[] passphrase) throws ProblemException {
    Arrays.fill(storeKey(database, passphrase), (byte) 0);
  }

  /// Makes a recovery key that replaces the one before it once it is typed back.
  UnprovenKey newRecoveryKey(Database database, char[] passphrase) throws ProblemException {
    byte[] storeKey = storeKey(database, passphrase);
    try {
      return new KeySlots(database).newRecoveryKey(storeKey, options.cost());
    } finally {
      Arrays.fill(storeKey, (byte) 0);
    }
  }

  private Store open(KeyTurning key) throws ProblemException {
    if (!Store.existsIn(folder)) {
      throw Problem.of("storage.unlock.missing", folder).exception();
    }
    StoreLock lock = StoreLock.take(folder);
    try {
      options.migrations().bringUpToDate(file());
      Database database = Database.open(file());
      try {
        refuseDamaged(database);
        return new Store(this, lock, database, key.turn(database));
      } catch (ProblemException | RuntimeException | Error e) {
        database.close();
        throw e;
      }
    } catch (ProblemException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private byte[] storeKey(Database database, char[] passphrase) throws ProblemException {
    tries().check();
    byte[] secret = Passphrase.bytes(passphrase);
    var storeKey = new KeySlots(database).open(Opener.PASSPHRASE, secret);
    Arrays.fill(secret, (byte) 0);
    if (storeKey.isEmpty()) {
      tries().count();
      throw Problem.of("storage.unlock.wrong").exception();
    }
    tries().forget();
    return storeKey.get();
  }

  /// @param secret cleared
  private void putSecret(Database database, Opener opener, byte[] secret, byte[] storeKey)
      throws ProblemException {
    new KeySlots(database).put(opener, secret, storeKey, options.cost());
    Arrays.fill(secret, (byte) 0);
  }

  /// @param storeKey cleared
  private static Sealer sealer(byte[] storeKey) {
    Sealer sealer = new Sealer(storeKey);
    Arrays.fill(storeKey, (byte) 0);
    return sealer;
  }

  private static void refuseShort(char[] passphrase) throws ProblemException {
    if (Passphrase.tooShort(passphrase)) {
      throw Problem.of("storage.passphrase.short", Passphrase.LEAST).exception();
    }
  }

  private static void refuseDamaged(Database database) throws ProblemException {
    String found =
        database.read(db -> db.fetchSingle("PRAGMA quick_check(1)").get(0, String.class));
    if (!"ok".equals(found)) {
      throw Problem.of("storage.unlock.damaged").exception();
    }
  }

  private static void makeFolder(Unfinished store) throws ProblemException {
    try {
      store.makeFolder();
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  private WrongTries tries() {
    return new WrongTries(folder.resolve(StoreFolder.TRIES), options.clock());
  }

  private Path file() {
    return folder.resolve(StoreFolder.DATABASE);
  }

  /// Turns a secret into what opens records.
  private interface KeyTurning {
    Sealer turn(Database database) throws ProblemException;
  }
}
