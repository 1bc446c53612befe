package org.daybook.domain.framework;

import java.util.List;
import org.daybook.domain.calendar.SchoolYear;

/// How the organisation works: its visits, its year and who is told.
///
/// @param categoryShared who is told the category agreed, in the pack's words
public record Practice(
    List<VisitType> visitTypes, SchoolYear schoolYear, List<String> categoryShared) {
  public Practice {
    visitTypes = List.copyOf(visitTypes);
    categoryShared = List.copyOf(categoryShared);
  }
}
