package org.daybook;

import java.util.List;
import java.util.Locale;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.visit.VisitTab;

/// Where on the screens words stand that were found.
final class Spots {
  private Spots() {}

  /// The part of a visit's page.
  static VisitTab ofVisit(Kind kind) {
    return switch (kind.group()) {
      case PREPARATION -> VisitTab.BEFORE;
      case NOTE -> VisitTab.NOTES;
      case JUDGEMENT -> VisitTab.JUDGING;
      case EVIDENCE -> VisitTab.EVIDENCE;
      case ACTION -> VisitTab.ACTIONS;
      case AGREEMENT -> VisitTab.CATEGORY;
      case COURSE -> VisitTab.NOTE;
      case CONCERN, DOCUMENT, SCHOOL -> throw new IllegalArgumentException("of no visit: " + kind);
    };
  }

  /// The part of a school's page.
  static SchoolTab ofSchool(Kind kind) {
    return switch (kind) {
      case GRID -> SchoolTab.ASSURANCE;
      case YEAR, SET_ASIDE -> SchoolTab.YEAR;
      case INSPECTION, STANDING, WARNING -> SchoolTab.INSPECTION;
      default -> SchoolTab.OVERVIEW;
    };
  }

  /// The ids its node may have, the likeliest first.
  static List<String> nodes(Passage passage) {
    List<String> at = passage.at();
    return switch (passage.kind()) {
      case AGENDA -> List.of("before-agenda");
      case HAD -> List.of("before-papers");
      case PRESENT -> List.of("notes-present");
      case FOCUS -> List.of("notes-focus");
      case ACTIVITY -> List.of("notes-activities");
      case NEXT_VISIT -> List.of("notes-next-about");
      case NOTE -> List.of("note-" + at.getFirst().replace('.', '-') + aside(at));
      case RATIONALE -> List.of("why");
      case DISAGREEMENT -> List.of("disagree-words");
      case ANSWER -> List.of("answer-" + at.getLast().replace('.', '-'));
      case EVIDENCE -> List.of("evidence-table");
      case ATTACHMENT ->
          List.of("attachment-alt-" + at.getLast(), "attachment-save-" + at.getLast());
      case ACTION -> List.of("action-what-" + at.getFirst());
      case AGREEMENT -> List.of("agreement-" + (at.isEmpty() ? "change" : at.getFirst()));
      case STEP -> List.of("note-course-step-" + at.getFirst());
      case REPLYING -> List.of("note-course-comment" + (at.isEmpty() ? "" : "-" + at.getFirst()));
      case LEAD_TYPING -> List.of("note-course-lead-comment");
      case REVISING -> List.of("note-course-reason");
      case SIGNATURE -> List.of("note-signatures");
      case CONCERN ->
          List.of(at.isEmpty() ? "concern-what" : "concern-note-" + at.getFirst(), "concern-form");
      case FORM ->
          List.of("answer-" + at.getFirst(), "read-" + at.getFirst(), "part-" + at.getFirst());
      case GRID -> List.of("assurance-comment");
      case YEAR -> List.of("year-words");
      case SET_ASIDE -> List.of("year-aside-" + at.get(1).replace('.', '-'));
      case ROUTE -> List.of("school-route");
      case INSPECTION -> List.of("inspection-" + at.getFirst() + "-kind");
      case STANDING -> List.of("standing-" + at.getFirst() + "-note");
      case WARNING -> List.of("notice-" + at.getFirst() + "-text");
    };
  }

  /// What the id of an aside has after that of its section.
  private static String aside(List<String> at) {
    return at.size() == 1 ? "" : "-" + at.getLast().toLowerCase(Locale.ROOT);
  }
}
