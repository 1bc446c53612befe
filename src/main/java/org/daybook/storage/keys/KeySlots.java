package org.daybook.storage.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daybook.storage.tables.Tables.KEY_SLOT;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;
import org.daybook.storage.seal.Argon2Cost;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.seal.Sha256;
import org.daybook.storage.tables.tables.records.KeySlotRecord;

/// The store key, wrapped once by the passphrase and once by the recovery key.
///
/// A wrong secret and a damaged slot look the same to AES-GCM, so each slot carries a checksum of
/// its own columns, which tells nothing about the secret.
public final class KeySlots {
  private static final int SALT_BYTES = 16;

  /// No store of ours asks for more; a slot that does would only exhaust the memory.
  private static final int MOST_MEMORY_KIB = 1024 * 1024;

  private final Database database;

  public KeySlots(Database database) {
    this.database = database;
  }

  /// Wraps the store key anew; the slot's old secret no longer opens it.
  public void put(Opener opener, byte[] secret, byte[] storeKey, Argon2Cost cost)
      throws ProblemException {
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
    database.write(
        db -> db.insertInto(KEY_SLOT).set(slot).onDuplicateKeyUpdate().set(slot).execute());
  }

  /// The store key, or empty if the secret is wrong.
  public Optional<byte[]> open(Opener opener, byte[] secret) throws ProblemException {
    KeySlotRecord slot =
        database
            .read(db -> db.fetchOptional(KEY_SLOT, KEY_SLOT.OPENER.eq(opener.word())))
            .filter(s -> MessageDigest.isEqual(s.getChecksum(), checksum(s)))
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
