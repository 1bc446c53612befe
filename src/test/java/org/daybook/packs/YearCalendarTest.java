package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.year.CalendarEntry;
import org.junit.jupiter.api.Test;

/// The calendars of packs ask for what their trusts hold each term or year.
class YearCalendarTest {
  @Test
  void theOverviewIsReviewedWithTheChiefExecutiveOnceATerm() {
    assertThat(entries("equals-2024", "overview-meeting"))
        .allSatisfy(
            meeting ->
                assertThat(meeting.onTheDay())
                    .extracting(CalendarEntry.Item::form)
                    .containsExactly("school-overview"))
        .extracting(CalendarEntry::halfTerm)
        .containsExactly("Term 2", "Term 4", "Term 6");
  }

  private static List<CalendarEntry> entries(String pack, String visit) {
    return PackLibrary.builtIn().find(pack).orElseThrow().practice().yearPlan().calendar().stream()
        .filter(entry -> entry.visit().equals(visit))
        .toList();
  }
}
