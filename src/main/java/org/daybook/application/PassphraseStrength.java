package org.daybook.application;

import com.nulabinc.zxcvbn.Zxcvbn;

/// Tells how hard a passphrase would be to guess, for a hint while it is typed.
///
/// The store itself refuses only what is too short; the window also refuses what is weak, such as
/// one letter twelve times. The first call reads word lists, so it is made off the screen's thread.
public final class PassphraseStrength {
  /// Least number of characters of a passphrase, the store's own rule.
  public static final int SHORTEST = 12;

  /// Guessing time grows steeply with length; more than this adds nothing to the hint.
  private static final int LONGEST = 64;

  private final Zxcvbn estimator = new Zxcvbn();

  /// How strong this is; what is typed is not kept.
  public Level of(CharSequence passphrase) {
    if (passphrase.length() < SHORTEST) {
      return Level.SHORT;
    }
    int end = Math.min(passphrase.length(), LONGEST);
    return switch (estimator.measure(passphrase.subSequence(0, end)).getScore()) {
      case 0, 1 -> Level.WEAK;
      case 2 -> Level.FAIR;
      case 3 -> Level.GOOD;
      default -> Level.STRONG;
    };
  }

  /// From refused to hardly guessable, weakest first.
  public enum Level {
    SHORT(0.1),
    WEAK(0.25),
    FAIR(0.5),
    GOOD(0.75),
    STRONG(1);

    private final double share;

    Level(double share) {
      this.share = share;
    }

    /// How full a meter stands, 0 to 1.
    public double share() {
      return share;
    }
  }
}
