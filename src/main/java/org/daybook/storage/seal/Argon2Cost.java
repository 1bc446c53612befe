package org.daybook.storage.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How much work it is to turn a passphrase into a key, and so to guess one.
///
/// @param memoryKib memory taken, in KiB; 64 MiB still fits a heap of 128 MB
/// @param passes how often that memory is gone over
/// @param lanes how many parts of it can be worked on at once
public record Argon2Cost(int memoryKib, int passes, int lanes) {
  public static final Argon2Cost STANDARD = new Argon2Cost(64 * 1024, 3, 1);

  /// The key that a secret and a salt give with Argon2id.
  public byte[] derive(byte[] secret, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] key = new byte[Sealer.KEY_BYTES];
    generator.generateBytes(secret, key);
    return key;
  }
}
