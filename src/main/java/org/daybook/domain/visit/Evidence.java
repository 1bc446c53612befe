package org.daybook.domain.visit;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.framework.VisitType.Audience;
import org.jspecify.annotations.Nullable;

/// What was seen, heard or read, in a line or two (domain rule 2).
///
/// @param aspects ids of the aspects it bears on
/// @param source where it comes from
/// @param challenges whether it speaks against the judgement rather than for it
/// @param audience who may read it
/// @param value what was counted or measured, or null where nothing was
public record Evidence(
    UUID id,
    String text,
    Set<String> aspects,
    Source source,
    boolean challenges,
    Audience audience,
    @Nullable BigDecimal value) {
  public Evidence {
    aspects = Set.copyOf(aspects);
  }

  /// Evidence for the school's eyes that supports a judgement, from a source nobody named.
  public Evidence(UUID id, String text, Set<String> aspects) {
    this(id, text, aspects, Source.UNNAMED, false, Audience.SCHOOL, null);
  }

  /// With other words and aspects.
  public Evidence with(String words, Set<String> bearsOn) {
    return new Evidence(id, words, bearsOn, source, challenges, audience, value);
  }

  /// Where evidence comes from.
  public enum Source {
    UNNAMED,
    LESSON_VISIT,
    LEARNING_WALK,
    WORK_SCRUTINY,
    PUPIL_VOICE,
    STAFF_DISCUSSION,
    DISCUSSION,
    DATA,
    DOCUMENT,
    GOVERNOR_MEETING,
    SAFEGUARDING_CHECK,
    MODERATION
  }
}
