package org.daybook.domain.framework;

import java.util.List;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.strand.Route;
import org.daybook.domain.year.YearPlan;

/// How the organisation works: its visits, its year, its notes and who is told.
///
/// @param categoryShared who is told the category agreed, in the pack's words
public record Practice(
    List<VisitType> visitTypes,
    SchoolYear schoolYear,
    YearPlan yearPlan,
    Route route,
    NoteRules noteRules,
    List<String> categoryShared) {
  public Practice {
    visitTypes = List.copyOf(visitTypes);
    categoryShared = List.copyOf(categoryShared);
  }
}
