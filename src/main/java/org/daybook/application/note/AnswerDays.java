package org.daybook.application.note;

import java.time.LocalDate;
import org.daybook.application.calendar.BankHolidays;
import org.daybook.domain.calendar.WorkingDays;
import org.daybook.domain.framework.Framework;

/// The days by which a school is asked to answer.
public final class AnswerDays {
  private static final WorkingDays WORKING = BankHolidays.read();

  private AnswerDays() {}

  /// The day offered for the answer: as many working days later as the framework gives a school.
  public static LocalDate replyBy(Framework framework, LocalDate today) {
    return WORKING.after(today, framework.practice().noteRules().checkDays());
  }

  /// Whether the bank holidays up to a day are known.
  public static boolean holidaysKnown(LocalDate day) {
    return !day.isAfter(WORKING.known());
  }
}
