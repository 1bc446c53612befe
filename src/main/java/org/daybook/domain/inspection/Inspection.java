package org.daybook.domain.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An inspection and the grades it gave, as its report says them.
///
/// @param frame id of the way it was inspected
/// @param kind what it was, such as "full inspection"; may be empty
/// @param grades those given, each with its own date: a later visit may regrade one area alone
public record Inspection(
    UUID id, String frame, LocalDate date, String kind, List<AreaGrade> grades) {
  public Inspection {
    grades = List.copyOf(grades);
  }

  /// On another day, and with it the grades given on the day itself.
  public Inspection withDate(LocalDate changed) {
    return new Inspection(
        id,
        frame,
        changed,
        kind,
        grades.stream()
            .map(g -> g.date().equals(date) ? new AreaGrade(g.area(), g.grade(), changed) : g)
            .toList());
  }

  public Inspection withKind(String changed) {
    return new Inspection(id, frame, date, changed, grades);
  }

  public Optional<AreaGrade> grade(String area) {
    return grades.stream().filter(g -> g.area().equals(area)).findFirst();
  }

  /// With this grade in place of the one its area had.
  public Inspection with(AreaGrade given) {
    List<AreaGrade> changed = new ArrayList<>(without(given.area()).grades);
    changed.add(given);
    return new Inspection(id, frame, date, kind, changed);
  }

  public Inspection without(String area) {
    return new Inspection(
        id, frame, date, kind, grades.stream().filter(g -> !g.area().equals(area)).toList());
  }

  /// The grade of one area.
  ///
  /// @param date the day the grade was given, which need not be that of the inspection
  public record AreaGrade(String area, String grade, LocalDate date) {}
}
