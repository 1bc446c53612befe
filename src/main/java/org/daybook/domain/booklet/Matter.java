package org.daybook.domain.booklet;

/// Something of a year that can be said not to apply: an item of a half-term, a form of a term.
///
/// @param stop the name of the half-term or term
/// @param what the key of the item's [Place], or the id of the form
public record Matter(String stop, String what) {

  /// As records keep it, such as `Term 1/1.before.3` and `Autumn/school-overview`.
  public String key() {
    return stop + "/" + what;
  }

  /// Reads a key.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Matter of(String key) {
    int end = key.lastIndexOf('/');
    if (end < 0) {
      throw new IllegalArgumentException("no matter: " + key);
    }
    return new Matter(key.substring(0, end), key.substring(end + 1));
  }
}
