package org.daybook.application.timeline;

import java.util.ArrayList;
import java.util.List;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.SchoolPart;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.words.Strings;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.InspectionHistory;

/// What a school's file tells: frameworks, inspections, what the school was formally in, notices.
final class FileEvents {
  private FileEvents() {}

  static List<Event> of(SchoolFile file) {
    List<Event> events = new ArrayList<>();
    file.frameworks()
        .forEach(
            change ->
                events.add(
                    new Event(
                        change.from(),
                        Kind.FRAMEWORK,
                        Strings.of("school.categories.change", change.title()),
                        change.reason(),
                        new Target.OfSchool(SchoolPart.OVERVIEW))));
    InspectionHistory inspection = file.inspection();
    Target page = new Target.OfSchool(SchoolPart.INSPECTION);
    inspection
        .inspections()
        .forEach(
            each ->
                events.add(
                    new Event(
                        each.date(),
                        Kind.INSPECTION,
                        Strings.of("timeline.inspection"),
                        each.kind(),
                        page)));
    inspection
        .standings()
        .forEach(
            each ->
                events.add(
                    new Event(
                        each.from(),
                        Kind.INSPECTION,
                        Strings.of(key(each.kind())),
                        each.note(),
                        page)));
    inspection
        .notices()
        .forEach(
            each ->
                events.add(
                    new Event(
                        each.issued(),
                        Kind.INSPECTION,
                        Strings.of("timeline.notice"),
                        each.text(),
                        page)));
    return events;
  }

  private static String key(FormalStanding.Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "school.fact.significant-improvement";
      case SPECIAL_MEASURES -> "school.fact.special-measures";
      case ELIGIBLE_FOR_INTERVENTION -> "school.fact.eligible";
    };
  }
}
