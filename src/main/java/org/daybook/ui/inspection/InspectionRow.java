package org.daybook.ui.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.file.InspectionKeeping;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.Inspection.AreaGrade;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionFrame.Area;
import org.daybook.domain.inspection.InspectionGrade;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.SchoolDesk;
import org.daybook.ui.support.Dates;

/// One inspection while it is shown and filled in.
final class InspectionRow extends Row<Inspection> {
  private final InspectionKeeping keeping;
  private final InspectionFrame frame;
  private final Draft date;
  private final Draft kind;
  private final Map<String, Draft> gradeDates = new HashMap<>();

  InspectionRow(SchoolDesk desk, InspectionKeeping keeping, UUID id, InspectionFrame frame) {
    super(desk, id, InspectionHistory::inspections, Inspection::id);
    this.keeping = keeping;
    this.frame = frame;
    this.date =
        draft(
            inspection -> Dates.written(inspection.date()),
            (inspection, text) -> Dates.read(text).map(inspection::withDate).orElse(inspection));
    this.kind = draft(Inspection::kind, Inspection::withKind);
  }

  InspectionFrame frame() {
    return frame;
  }

  Draft date() {
    return date;
  }

  Draft kind() {
    return kind;
  }

  /// The areas graded at such a school, and those that were graded anyway.
  List<Area> areas(School school) {
    return frame.areas().stream()
        .filter(
            area ->
                area.onlyWith() == null || school.has(area.onlyWith()) || grade(area).isPresent())
        .toList();
  }

  Optional<InspectionGrade> grade(Area area) {
    return value()
        .flatMap(inspection -> inspection.grade(area.id()))
        .flatMap(given -> area.findGrade(given.grade()));
  }

  /// Gives an area a grade, dated like the inspection until somebody says otherwise; empty takes it
  /// away.
  void grade(Area area, Optional<InspectionGrade> grade) {
    change(
        inspection ->
            grade.isEmpty()
                ? inspection.without(area.id())
                : inspection.with(
                    new AreaGrade(
                        area.id(),
                        grade.get().id(),
                        inspection
                            .grade(area.id())
                            .map(AreaGrade::date)
                            .orElse(inspection.date()))));
  }

  /// The day an area's grade was given, as typed; means nothing while there is no grade.
  Draft gradeDate(Area area) {
    return gradeDates.computeIfAbsent(
        area.id(),
        each ->
            draft(
                inspection -> inspection.grade(each).map(g -> Dates.written(g.date())).orElse(""),
                (inspection, text) -> redated(inspection, each, text)));
  }

  private static Inspection redated(Inspection inspection, String area, String text) {
    return inspection
        .grade(area)
        .flatMap(
            given ->
                Dates.read(text)
                    .map(day -> inspection.with(new AreaGrade(area, given.grade(), day))))
        .orElse(inspection);
  }

  @Override
  Standing save(Inspection changed) throws ProblemException {
    return keeping.save(changed);
  }
}
