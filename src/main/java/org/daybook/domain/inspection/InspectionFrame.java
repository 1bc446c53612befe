package org.daybook.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Aspect.Provision;
import org.jspecify.annotations.Nullable;

/// One way in which schools are inspected: what is graded, and on which scale.
///
/// Grades belong to their frame and are never converted into those of another.
///
/// @param until last day, or null while it is in force
/// @param areas what is graded, in the order of a report
public record InspectionFrame(
    String id, String name, LocalDate from, @Nullable LocalDate until, List<Area> areas) {
  public InspectionFrame {
    areas = List.copyOf(areas);
  }

  public Optional<Area> findArea(String area) {
    return areas.stream().filter(a -> a.id().equals(area)).findFirst();
  }

  /// Whether schools are inspected like this on a day.
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// Something that is graded by itself.
  ///
  /// @param onlyWith what a school must have for it to be graded, or null when it always is
  /// @param scale its grades, the best first
  public record Area(
      String id, String name, @Nullable Provision onlyWith, List<InspectionGrade> scale) {
    public Area {
      scale = List.copyOf(scale);
    }

    public Optional<InspectionGrade> findGrade(String grade) {
      return scale.stream().filter(g -> g.id().equals(grade)).findFirst();
    }
  }
}
