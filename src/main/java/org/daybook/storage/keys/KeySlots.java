package org.daybook.storage.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daybook.storage.tables.Tables.KEY_SLOT;
import static org.daybook.storage.tables.Tables.SETTING;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;
import org.daybook.storage.seal.Argon2Cost;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.seal.Sha256;
import org.daybook.storage.tables.tables.records.KeySlotRecord;
import org.jooq.DSLContext;

/// The store key, wrapped once by the passphrase and once by the recovery key.
///
/// A wrong secret and a damaged slot look the same to AES-GCM, so each slot carries a checksum of
/// its own columns, which tells nothing about the secret.
public final class KeySlots {
  private static final int SALT_BYTES = 16;

  /// The setting that says which recovery key was typed back.
  private static final String PROVEN = "recovery-key-proven";

  /// No store of ours asks for more; a slot that does would only exhaust the memory.
  private static final int MOST_MEMORY_KIB = 1024 * 1024;

  private final Database database;

  public KeySlots(Database database) {
    this.database = database;
  }

  /// Wraps the store key anew; the slot's old secret no longer opens it.
  public void put(Opener opener, byte[] secret, byte[] storeKey, Argon2Cost cost)
      throws ProblemException {
    KeySlotRecord slot = wrap(opener, secret, storeKey, cost);
    database.write(db -> put(db, slot));
  }

  /// Makes a recovery key that takes the place of the one before it only once it is typed back.
  public UnprovenKey newRecoveryKey(byte[] storeKey, Argon2Cost cost) {
    RecoveryKey key = RecoveryKey.random();
    byte[] secret = key.bytes();
    KeySlotRecord slot = wrap(Opener.RECOVERY, secret, storeKey, cost);
    Arrays.fill(secret, (byte) 0);
    return new UnprovenKey(this, key, slot);
  }

  /// The key that was put into the recovery slot, for the time until it is typed back.
  public UnprovenKey unproven(RecoveryKey inSlot) throws ProblemException {
    return new UnprovenKey(this, inSlot, database.read(KeySlots::recoverySlot));
  }

  /// Whether the recovery key that opens the store now is known to be on paper. Without a whole
  /// slot no key opens it, and a new one is wanted all the more.
  public boolean recoveryKeyProven() throws ProblemException {
    return database.read(
        db ->
            db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(PROVEN))
                .fetchOptional(SETTING.VALUE)
                .filter(
                    proof ->
                        slot(db, Opener.RECOVERY).map(KeySlots::proof).equals(Optional.of(proof)))
                .isPresent());
  }

  /// Notes that somebody has the recovery key that opens the store now, because they typed it.
  public void recoveryKeyTyped() throws ProblemException {
    database.write(db -> prove(db, recoverySlot(db)));
  }

  /// Puts a slot in place of the one before and notes that its key is on paper: both or neither.
  void prove(KeySlotRecord slot) throws ProblemException {
    database.write(db -> put(db, slot) + prove(db, slot));
  }

  private static KeySlotRecord recoverySlot(DSLContext db) throws ProblemException {
    return slot(db, Opener.RECOVERY)
        .orElseThrow(() -> Problem.of("storage.unlock.damaged").exception());
  }

  /// The slot, empty if it is not there or not as it was written.
  private static Optional<KeySlotRecord> slot(DSLContext db, Opener opener) {
    return db.fetchOptional(KEY_SLOT, KEY_SLOT.OPENER.eq(opener.word()))
        .filter(slot -> MessageDigest.isEqual(slot.getChecksum(), checksum(slot)));
  }

  private static int put(DSLContext db, KeySlotRecord slot) {
    slot.touched(true); // all of it is written, also of a slot that was read before
    return db.insertInto(KEY_SLOT).set(slot).onDuplicateKeyUpdate().set(slot).execute();
  }

  private static int prove(DSLContext db, KeySlotRecord slot) {
    return db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
        .values(PROVEN, proof(slot))
        .onConflict(SETTING.NAME)
        .doUpdate()
        .set(SETTING.VALUE, proof(slot))
        .execute();
  }

  /// Stands for one key and no other: a slot written later is unproven by itself.
  private static String proof(KeySlotRecord slot) {
    return HexFormat.of().formatHex(slot.getChecksum());
  }

  private static KeySlotRecord wrap(
      Opener opener, byte[] secret, byte[] storeKey, Argon2Cost cost) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    KeySlotRecord slot = new KeySlotRecord();
    slot.setOpener(opener.word());
    slot.setMemoryKib((long) cost.memoryKib());
    slot.setPasses((long) cost.passes());
    slot.setLanes((long) cost.lanes());
    slot.setSalt(salt);
    byte[] wrapping = cost.derive(secret, salt);
    try (Sealer sealer = new Sealer(wrapping)) {
      slot.setWrapped(sealer.seal(storeKey, opener.label()));
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
    slot.setChecksum(checksum(slot));
    return slot;
  }

  /// The store key, or empty if the secret is wrong.
  public Optional<byte[]> open(Opener opener, byte[] secret) throws ProblemException {
    KeySlotRecord slot =
        database
            .read(db -> slot(db, opener))
            .filter(s -> s.getMemoryKib() <= MOST_MEMORY_KIB)
            .orElseThrow(() -> Problem.of("storage.unlock.damaged").exception());
    Argon2Cost cost =
        new Argon2Cost(
            slot.getMemoryKib().intValue(),
            slot.getPasses().intValue(),
            slot.getLanes().intValue());
    byte[] wrapping = cost.derive(secret, slot.getSalt());
    try (Sealer sealer = new Sealer(wrapping)) {
      return sealer.open(slot.getWrapped(), opener.label());
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  private static byte[] checksum(KeySlotRecord slot) {
    ByteBuffer cost = ByteBuffer.allocate(3 * Long.BYTES);
    cost.putLong(slot.getMemoryKib()).putLong(slot.getPasses()).putLong(slot.getLanes());
    return Sha256.of(
        slot.getOpener().getBytes(UTF_8), cost.array(), slot.getSalt(), slot.getWrapped());
  }

  /// What opens a slot.
  public enum Opener {
    PASSPHRASE,
    RECOVERY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    byte[] label() {
      return ("key_slot " + word()).getBytes(UTF_8);
    }
  }
}
