package org.daybook.ui.evidence.field;

import java.math.BigDecimal;
import java.util.Optional;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.ui.control.LineField;
import org.jspecify.annotations.Nullable;

/// What the screens call the kinds of evidence, who may read it, and what it counts.
public final class EvidenceWords {
  /// What is said of a value that is no number.
  static final Problem WRONG_VALUE = Problem.of("evidence.value.wrong");

  private EvidenceWords() {}

  /// What is said of words that would make a line of evidence longer than it may be.
  ///
  /// @param length how many characters the line would have
  public static Problem tooLong(int length) {
    return Problem.of("evidence.line.long", length, LineField.EVIDENCE);
  }

  public static String kind(Source source) {
    return Strings.of(
        switch (source) {
          case UNNAMED -> "evidence.kind.unnamed";
          case LESSON_VISIT -> "evidence.kind.lesson-visit";
          case LEARNING_WALK -> "evidence.kind.learning-walk";
          case WORK_SCRUTINY -> "evidence.kind.work-scrutiny";
          case PUPIL_VOICE -> "evidence.kind.pupil-voice";
          case STAFF_DISCUSSION -> "evidence.kind.staff-discussion";
          case DISCUSSION -> "evidence.kind.discussion";
          case DATA -> "evidence.kind.data";
          case DOCUMENT -> "evidence.kind.document";
          case GOVERNOR_MEETING -> "evidence.kind.governor-meeting";
          case SAFEGUARDING_CHECK -> "evidence.kind.safeguarding-check";
          case MODERATION -> "evidence.kind.moderation";
        });
  }

  public static String audience(Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "evidence.audience.school";
          case INTERNAL -> "evidence.audience.internal";
          case PRIVATE -> "evidence.audience.private";
        });
  }

  public static String side(boolean challenges) {
    return Strings.of(challenges ? "evidence.side.challenges" : "evidence.side.supports");
  }

  public static String value(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  /// A number as people write one: with a comma or a percent sign, or spaces between thousands.
  ///
  /// @return empty where it is no number
  public static Optional<BigDecimal> value(String typed) {
    String plain = typed.strip().replaceFirst("\\s*%$", "").replaceAll("[\\s\u00a0\u202f]", "");
    try {
      return Optional.of(new BigDecimal(plain.replace(',', '.')));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
