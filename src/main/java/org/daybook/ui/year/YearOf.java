package org.daybook.ui.year;

import java.time.LocalDate;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;

/// Whose years they are, and where one can go from them.
///
/// @param use of the framework whose years they are
/// @param kept where one left a year before
public record YearOf(School school, FrameworkUse use, YearWays ways, KeptStop kept) {

  Framework framework() {
    return use.framework();
  }

  /// Whether the years are only there to read, because the school has gone to another framework.
  boolean past() {
    return use.past();
  }

  /// Whether the pack has the one document of the year.
  boolean hasBooklet() {
    return framework().practice().yearPlan().booklet() != null;
  }

  /// The present academic year, or the last there is of an earlier framework.
  String latestYear(LocalDate today) {
    return use.ended().map(Ended::lastYear).orElseGet(() -> SchoolYear.academicYear(today));
  }
}
