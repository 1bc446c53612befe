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

  @Test
  void theDirectorComesEachTermToASchoolThatMustStabilise() {
    assertThat(entries("ethos-2023", "sip-day"))
        .allSatisfy(days -> assertThat(days.support()).containsExactly("stabilise"))
        .allSatisfy(days -> assertThat(days.onTheDay()).hasSize(1))
        .extracting(CalendarEntry::halfTerm)
        .containsExactly("Autumn 2", "Spring 2", "Summer 2");
  }

  @Test
  void governanceIsReviewedEveryYearAtASchoolInRepair() {
    assertThat(entries("ethos-2023", "governance-review"))
        .singleElement()
        .satisfies(review -> assertThat(review.support()).containsExactly("repair"));
  }

  private static List<CalendarEntry> entries(String pack, String visit) {
    return PackLibrary.builtIn().find(pack).orElseThrow().practice().yearPlan().calendar().stream()
        .filter(entry -> entry.visit().equals(visit))
        .toList();
  }
}
