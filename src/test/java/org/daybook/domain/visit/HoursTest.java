package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
  @ParameterizedTest
  @CsvSource({
    "9:15–12:30, 09:15–12:30, 195",
    "9.15 to 12.30, 09:15–12:30, 195",
    "0915-1230, 09:15–12:30, 195",
    "' 9 - 12 ', 09:00–12:00, 180",
    "13:00 until 15:05, 13:00–15:05, 125"
  })
  void readsHoursAsPeopleWriteThem(String typed, String written, int minutes) {
    Hours hours = Hours.read(typed).orElseThrow();
    assertThat(hours).hasToString(written);
    assertThat(hours.length()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(Hours.read(hours.toString())).contains(hours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9:15", "12:30-9:15", "9-9", "9:15-25:00", "9:60-10", "all day", "99999-1"})
  void refusesWhatIsNoStretchOfADay(String typed) {
    assertThat(Hours.read(typed)).isEmpty();
  }
}
