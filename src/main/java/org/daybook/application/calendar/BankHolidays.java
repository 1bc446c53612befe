package org.daybook.application.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daybook.domain.calendar.WorkingDays;

/// The bank holidays in England, as `calendar/bank-holidays-england.txt` lists them.
public final class BankHolidays {
  private static final String FILE = "/org/daybook/calendar/bank-holidays-england.txt";

  private BankHolidays() {}

  /// The days that count as working days, as far as the list goes.
  public static WorkingDays read() {
    List<LocalDate> days =
        text()
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> LocalDate.parse(line.strip()))
            .toList();
    LocalDate last = days.getLast();
    return new WorkingDays(Set.copyOf(days), LocalDate.of(last.getYear(), 12, 31));
  }

  private static String text() {
    try (InputStream file = BankHolidays.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
