package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;
import org.daybook.domain.school.School;
import org.jspecify.annotations.Nullable;

/// From when on things can be missing in a school's year: not before the framework was assigned or
/// something was recorded with it, and not before the school opened.
///
/// @param from what was over by this day counts nothing
/// @param unrecorded whether the year is over and nothing was ever recorded in it
record Beginning(LocalDate from, boolean unrecorded) {

  static Beginning of(Material material) {
    LocalDate end = material.spans().getLast().until();
    if (!material.today().isBefore(end) && untouched(material)) {
      return new Beginning(end, true);
    }
    LocalDate worked =
        Stream.concat(
                Stream.ofNullable(material.background().assigned()), recorded(material).stream())
            .min(Comparator.naturalOrder())
            .orElse(material.today());
    LocalDate opened = opened(material.background().school());
    return new Beginning(opened.isAfter(worked) ? opened : worked, false);
  }

  /// Whether a stretch of the year was over before.
  boolean after(Span span) {
    return !span.until().isAfter(from);
  }

  private static LocalDate opened(@Nullable School school) {
    LocalDate opened = school == null ? null : school.life().opened();
    return opened == null ? LocalDate.MIN : opened;
  }

  private static boolean untouched(Material material) {
    return visits(material).findAny().isEmpty()
        && forms(material).findAny().isEmpty()
        && material.grids().isEmpty()
        && material.record().isEmpty();
  }

  /// The day of the first thing recorded in the year; that of a document is the first of its
  /// half-term or term, and one of a whole year has none.
  private static Optional<LocalDate> recorded(Material material) {
    YearRecord record = material.record();
    return Stream.of(
            visits(material).map(Recorded::date),
            forms(material)
                .filter(kept -> kept.form().every() != Form.Every.YEAR)
                .map(kept -> kept.filled().frame().period().from()),
            terms(
                material,
                material.grids().stream().flatMap(grid -> grid.filled().terms().keySet().stream())),
            record.ticks().values().stream().map(Tick::on),
            record.aside().values().stream().map(SetAside::on),
            terms(material, record.words().keySet().stream()))
        .flatMap(days -> days)
        .min(Comparator.naturalOrder());
  }

  private static Stream<Recorded> visits(Material material) {
    return material.visits().stream()
        .filter(visit -> material.spans().stream().anyMatch(span -> span.has(visit.date())));
  }

  private static Stream<KeptForm> forms(Material material) {
    String year = material.record().frame().year();
    return material.forms().stream()
        .filter(kept -> kept.filled().frame().period().year().equals(year));
  }

  private static Stream<LocalDate> terms(Material material, Stream<String> names) {
    int autumn = material.record().frame().autumn();
    return names.flatMap(
        name ->
            Period.of(Form.Every.TERM, material.framework().practice(), autumn).stream()
                .filter(term -> term.name().equals(name))
                .map(Period::from));
  }
}
