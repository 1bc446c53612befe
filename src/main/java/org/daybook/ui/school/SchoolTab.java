package org.daybook.ui.school;

import org.daybook.application.file.FrameworkUse;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.year.YearPlan;
import org.daybook.ui.tabs.Tab;

/// The parts of a school's page, in their order.
public enum SchoolTab implements Tab {
  OVERVIEW("school.tabs.overview", "tab-overview"),
  YEAR("school.tabs.year", "tab-year"),
  ASSURANCE("school.tabs.assurance", "tab-assurance"),
  DOCUMENTS("school.tabs.documents", "tab-documents"),
  INSPECTION("school.tabs.inspection", "tab-inspection"),
  TIMELINE("school.tabs.timeline", "tab-timeline");

  private final String key;
  private final String id;

  SchoolTab(String key, String id) {
    this.key = key;
    this.id = id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String id() {
    return id;
  }

  /// Whether it works on the school's file; the others work on records of their own, each with its
  /// own undo.
  boolean onFile() {
    return this == OVERVIEW || this == INSPECTION;
  }

  /// Whether this framework has, or had, something for it.
  boolean in(FrameworkUse use) {
    Framework framework = use.framework();
    return switch (this) {
      case OVERVIEW, INSPECTION, TIMELINE -> !use.past();
      case YEAR -> {
        YearPlan plan = framework.practice().yearPlan();
        yield !plan.calendar().isEmpty() || plan.booklet() != null;
      }
      case ASSURANCE ->
          !framework.instruments().grids().isEmpty()
              && use.ended().map(ended -> ended.lastGrid().isPresent()).orElse(true);
      case DOCUMENTS ->
          framework.instruments().forms().stream().anyMatch(f -> f.about() == About.SCHOOL);
    };
  }
}
