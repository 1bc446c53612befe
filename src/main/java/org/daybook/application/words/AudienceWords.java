package org.daybook.application.words;

import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Passage;

/// How it is said that words are not for everybody.
public final class AudienceWords {
  private AudienceWords() {}

  /// "private" or "internal"; empty where the school may read the words, or where nothing limits
  /// their readers.
  public static String mark(Passage passage) {
    Audience audience = passage.audience();
    if (audience == null) {
      return "";
    }
    return switch (audience) {
      case INTERNAL -> Strings.of("packs.audience.internal");
      case PRIVATE -> Strings.of("packs.audience.private");
      case SCHOOL -> "";
    };
  }
}
