package org.daybook.application.words;

import org.daybook.domain.search.Origin;

/// How it is said that words stand in a version of a note that was issued earlier.
public final class VersionWords {
  private VersionWords() {}

  /// Such as "version 1, issued 3 Mar 2026"; empty where the record itself has the words.
  public static String of(Origin origin) {
    Origin.Version version = origin.version();
    return version == null
        ? ""
        : Strings.of("app.search.version", version.number(), version.issued());
  }
}
