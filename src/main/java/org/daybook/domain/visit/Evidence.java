package org.daybook.domain.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Judgements.Voice;
import org.jspecify.annotations.Nullable;

/// What was seen, heard or read, in a line or two (domain rule 2).
///
/// @param aspects ids of the aspects it bears on
/// @param source where it comes from
/// @param who who said, taught or showed it, by role; empty where nobody noted it
/// @param challenges whether it speaks against the judgement rather than for it
/// @param audience who may read it
/// @param value what was counted or measured, or null where nothing was
/// @param attachments pictures and documents, in the order they were added
/// @param voice who puts it forward: the school, or the adviser
public record Evidence(
    UUID id,
    String text,
    Set<String> aspects,
    Source source,
    String who,
    boolean challenges,
    Audience audience,
    @Nullable BigDecimal value,
    List<Attachment> attachments,
    Voice voice) {
  public Evidence {
    aspects = Set.copyOf(aspects);
    attachments = List.copyOf(attachments);
  }

  /// Evidence that the adviser puts forward.
  public Evidence(
      UUID id,
      String text,
      Set<String> aspects,
      Source source,
      String who,
      boolean challenges,
      Audience audience,
      @Nullable BigDecimal value,
      List<Attachment> attachments) {
    this(id, text, aspects, source, who, challenges, audience, value, attachments, Voice.ADVISER);
  }

  /// Evidence with nothing attached, from nobody in particular.
  public Evidence(
      UUID id,
      String text,
      Set<String> aspects,
      Source source,
      boolean challenges,
      Audience audience,
      @Nullable BigDecimal value) {
    this(id, text, aspects, source, "", challenges, audience, value, List.of());
  }

  /// Evidence for the school's eyes that supports a judgement, from a source nobody named.
  public Evidence(UUID id, String text, Set<String> aspects) {
    this(id, text, aspects, Source.UNNAMED, false, Audience.SCHOOL, null);
  }

  /// With other words and aspects.
  public Evidence with(String words, Set<String> bearsOn) {
    return new Evidence(
        id, words, bearsOn, source, who, challenges, audience, value, attachments, voice);
  }

  public Evidence withText(String words) {
    return with(words, aspects);
  }

  public Evidence withAspects(Set<String> bearsOn) {
    return with(text, bearsOn);
  }

  /// Put forward by another voice.
  public Evidence withVoice(Voice changed) {
    return new Evidence(
        id, text, aspects, source, who, challenges, audience, value, attachments, changed);
  }

  /// Bearing on one more aspect.
  public Evidence about(String aspect) {
    Set<String> more = new HashSet<>(aspects);
    more.add(aspect);
    return withAspects(more);
  }

  public Evidence withSource(Source changed) {
    return new Evidence(
        id, text, aspects, changed, who, challenges, audience, value, attachments, voice);
  }

  public Evidence withWho(String changed) {
    return new Evidence(
        id, text, aspects, source, changed, challenges, audience, value, attachments, voice);
  }

  public Evidence withChallenges(boolean changed) {
    return new Evidence(
        id, text, aspects, source, who, changed, audience, value, attachments, voice);
  }

  public Evidence withAudience(Audience changed) {
    return new Evidence(
        id, text, aspects, source, who, challenges, changed, value, attachments, voice);
  }

  public Evidence withValue(@Nullable BigDecimal changed) {
    return new Evidence(
        id, text, aspects, source, who, challenges, audience, changed, attachments, voice);
  }

  public Evidence withAttachments(List<Attachment> changed) {
    return new Evidence(
        id, text, aspects, source, who, challenges, audience, value, changed, voice);
  }

  /// With this attached, or in place of the attachment of the same id.
  public Evidence withAttachment(Attachment attachment) {
    List<Attachment> changed = new ArrayList<>(attachments);
    int at = attachments.stream().map(Attachment::id).toList().indexOf(attachment.id());
    if (at < 0) {
      changed.add(attachment);
    } else {
      changed.set(at, attachment);
    }
    return withAttachments(changed);
  }

  public Evidence withoutAttachment(UUID attachment) {
    return withAttachments(
        attachments.stream().filter(each -> !each.id().equals(attachment)).toList());
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
