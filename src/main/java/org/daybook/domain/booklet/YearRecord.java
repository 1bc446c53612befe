package org.daybook.domain.booklet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// What people add to a school's year by hand; everything else in it is read from the records.
///
/// @param ticks what somebody says is there, by the key of its [Place]
/// @param words the paragraph for governors by the name of the term; none of them blank
/// @param aside what somebody says does not apply, by the key of its [Matter]
public record YearRecord(
    UUID id,
    Frame frame,
    Map<String, Tick> ticks,
    Map<String, String> words,
    Map<String, SetAside> aside) {
  public YearRecord {
    ticks = Map.copyOf(ticks);
    words = Map.copyOf(words);
    aside = Map.copyOf(aside);
  }

  /// One with nothing in it.
  public static YearRecord begun(Frame frame) {
    return new YearRecord(frame.id(), frame, Map.of(), Map.of(), Map.of());
  }

  /// Whether nobody has added anything.
  boolean isEmpty() {
    return ticks.isEmpty() && words.isEmpty() && aside.isEmpty();
  }

  public Optional<Tick> tick(Place place) {
    return Optional.ofNullable(ticks.get(place.key()));
  }

  /// With a tick; null takes it away.
  public YearRecord with(Place place, @Nullable Tick tick) {
    return new YearRecord(id, frame, put(ticks, place.key(), tick), words, aside);
  }

  /// The paragraph for the governors of a term; empty while nobody has written one.
  public String words(String term) {
    return words.getOrDefault(term, "");
  }

  /// With another paragraph for a term; blank text takes it away.
  public YearRecord withWords(String term, String text) {
    return new YearRecord(id, frame, ticks, put(words, term, text.isBlank() ? null : text), aside);
  }

  public Optional<SetAside> aside(Matter matter) {
    return Optional.ofNullable(aside.get(matter.key()));
  }

  /// With something set aside; null has it apply again.
  public YearRecord with(Matter matter, @Nullable SetAside set) {
    return new YearRecord(id, frame, ticks, words, put(aside, matter.key(), set));
  }

  private static <V> Map<String, V> put(Map<String, V> map, String key, @Nullable V value) {
    Map<String, V> changed = new TreeMap<>(map);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }

  /// Somebody says that something is there.
  ///
  /// @param by whose name stands for it; may be empty
  public record Tick(String by, LocalDate on) {}

  /// Somebody says that something does not apply here.
  ///
  /// @param reason why; never blank
  /// @param by whose name stands for it; may be empty
  public record SetAside(String reason, String by, LocalDate on) {
    public SetAside {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("set aside without a reason");
      }
    }
  }

  /// Which year it is.
  ///
  /// @param schoolName as it was when the record was begun
  /// @param year the academic year, such as "2026/27"
  public record Frame(PackVersion pack, Urn school, String schoolName, String year) {

    public static Frame of(Framework framework, Urn school, String schoolName, String year) {
      return new Frame(PackVersion.of(framework.identity()), school, schoolName, year);
    }

    /// Follows from school, year and pack, whichever version of it: there cannot be two of a
    /// school's year, not even on two computers.
    UUID id() {
      String what = String.join("/", "year", pack.id(), school.value(), year);
      return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /// The calendar year in which the academic year begins.
    public int autumn() {
      return Integer.parseInt(year.substring(0, 4));
    }
  }
}
