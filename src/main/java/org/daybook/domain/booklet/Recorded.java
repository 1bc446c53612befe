package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Visit;

/// A visit of the year, and what of it stands in the booklet: never more than the school may read.
///
/// @param framework the version of the pack the visit was made with
public record Recorded(Visit visit, Framework framework) {

  public VisitType type() {
    return framework.visitType(visit.occasion().type());
  }

  public LocalDate date() {
    return visit.occasion().date();
  }

  /// Whether it took place, or is under way.
  public boolean begun() {
    return visit.outcome().state() != VisitState.PLANNED;
  }

  /// The actions agreed at it: what it merely has from earlier visits stands with those.
  public List<Action> actions() {
    return visit.outcome().actions().stream()
        .filter(action -> !visit.preparation().carried().untouched(action))
        .toList();
  }

  /// Whether its note is finished.
  public boolean finished() {
    return visit.outcome().state().written();
  }

  /// Whether its note stands: it is issued, or the headteacher found it accurate and nobody has
  /// taken it up again.
  public boolean stands() {
    return switch (visit.outcome().state()) {
      case AGREED, ISSUED -> true;
      case WITH_LEAD -> visit.outcome().course().foundAccurate();
      case PLANNED, IN_PROGRESS, DRAFT, OUT_FOR_CHECK, DISPUTED -> false;
    };
  }

  /// What was noted under these sections, in their order; those without a text are left out.
  public List<Said> said(List<String> sections) {
    List<Said> said = new ArrayList<>();
    for (String id : sections) {
      type().sections().stream()
          .filter(section -> section.id().equals(id) && section.audience() == Audience.SCHOOL)
          .findFirst()
          .flatMap(this::said)
          .ifPresent(said::add);
    }
    return List.copyOf(said);
  }

  private Optional<Said> said(Section section) {
    String text =
        section.about().isEmpty()
            ? note(section.id())
            : section.about().stream()
                .map(group -> about(section, group))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Said(section.id(), section.title(), text));
  }

  private String about(Section section, Group group) {
    String text = note(section.noteKey(group));
    return text.isEmpty() ? "" : group.name() + ": " + text;
  }

  private String note(String key) {
    return visit.findings().notes().getOrDefault(key, "").strip();
  }

  /// What was noted under one heading.
  ///
  /// @param section its id
  public record Said(String section, String title, String text) {}
}
