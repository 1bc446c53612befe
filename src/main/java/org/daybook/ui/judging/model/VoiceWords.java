package org.daybook.ui.judging.model;

import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Judgements.Voice;

/// What screens call the three voices, and where they place something.
public final class VoiceWords {
  private VoiceWords() {}

  public static String whose(Voice voice) {
    return Strings.of(
        switch (voice) {
          case SCHOOL -> "judging.voice.school";
          case ADVISER -> "judging.voice.adviser";
          case AGREED -> "judging.voice.agreed";
        });
  }

  /// Asks for the reasons of a voice.
  public static String why(Voice voice) {
    return Strings.of(
        switch (voice) {
          case SCHOOL -> "judging.why.school";
          case ADVISER -> "judging.why.label";
          case AGREED -> "judging.why.agreed";
        });
  }

  public static String placement(Framework framework, Placement placement) {
    return switch (placement) {
      case Placement.In(String category) -> framework.category(category).shortName();
      case Placement.Aside.NOT_CONSIDERED -> Strings.of("judging.voice.nowhere");
      case Placement.Aside.NOT_APPLICABLE -> Strings.of("judging.list.not-applicable");
    };
  }
}
