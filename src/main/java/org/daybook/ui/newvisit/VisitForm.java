package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.IntendedVisit;
import org.daybook.domain.visit.Person;
import org.daybook.ui.support.Dates;

/// The form of a new visit: what it says now, and what it said before anybody filled it in.
///
/// @param school the one named in the entries
record VisitForm(Blank blank, IntendedVisit entries, Optional<School> school) {

  /// The form nobody has filled in yet.
  ///
  /// @param framework the one this person works with
  /// @param school the one the form was opened for, if any
  record Blank(
      List<Framework> frameworks,
      Framework framework,
      LocalDate today,
      String adviser,
      Optional<School> school) {
    Blank {
      frameworks = List.copyOf(frameworks);
    }

    IntendedVisit entries() {
      return new IntendedVisit(
          school.map(School::urn).orElse(null),
          framework.id(),
          framework.practice().visitTypes().getFirst().id(),
          null,
          adviser,
          List.of(),
          "");
    }
  }

  static VisitForm of(Blank blank) {
    return new VisitForm(blank, blank.entries(), blank.school());
  }

  VisitForm with(Optional<School> chosen) {
    return new VisitForm(blank, entries.at(chosen.map(School::urn).orElse(null)), chosen);
  }

  /// With what the fields say; whichever school they name, it is the one of this form.
  VisitForm with(Fields fields) {
    boolean today = fields.date().equals(Dates.day(blank.today()));
    return new VisitForm(
        blank,
        new IntendedVisit(
            school.map(School::urn).orElse(null),
            fields.framework().id(),
            fields.type().map(VisitType::id).orElse(null),
            today ? null : fields.date(),
            fields.adviser(),
            fields.present(),
            fields.focus()),
        school);
  }

  /// The framework of the entries; the person's own where that one is not at hand any more.
  Framework framework() {
    return blank.frameworks().stream()
        .filter(framework -> framework.id().equals(entries.pack()))
        .findFirst()
        .orElse(blank.framework());
  }

  /// What the field of the date says.
  String dateText() {
    return entries.date() == null ? Dates.day(blank.today()) : entries.date();
  }

  /// Whether anything is filled in that clearing would take away.
  boolean isFilled() {
    return !entries.equals(blank.entries());
  }

  /// What stands in the fields of the screen.
  ///
  /// @param present rows left wholly empty are no one
  record Fields(
      Framework framework,
      Optional<VisitType> type,
      String date,
      String adviser,
      List<Person> present,
      String focus) {
    Fields {
      present = List.copyOf(present);
    }
  }
}
