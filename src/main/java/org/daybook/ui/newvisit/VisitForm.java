package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.ui.support.Dates;

/// The form of a new visit: what it says now, and what it said before anybody filled it in.
///
/// @param place the school named in the entries
record VisitForm(Blank blank, IntendedVisit entries, Optional<Place> place) {
  /// No type of any framework: [#settled] puts the first that fits in its place.
  private static final String NO_TYPE = "";

  /// The form nobody has filled in yet.
  ///
  /// @param framework the one this person works with
  /// @param place the school the form was opened for, if any
  record Blank(
      List<Framework> frameworks,
      Framework framework,
      LocalDate today,
      String adviser,
      Optional<Place> place) {
    Blank {
      frameworks = List.copyOf(frameworks);
    }

    VisitForm form() {
      return new VisitForm(
              this,
              new IntendedVisit(
                  place.map(p -> p.school().urn()).orElse(null),
                  framework.id(),
                  NO_TYPE,
                  null,
                  adviser,
                  List.of(),
                  ""),
              place)
          .settled();
    }
  }

  /// A school and the frameworks it was assigned.
  record Place(School school, SchoolFile file) {}

  VisitForm with(Optional<Place> chosen) {
    return new VisitForm(blank, entries.at(chosen.map(p -> p.school().urn()).orElse(null)), chosen)
        .settled();
  }

  /// With what the fields say; whichever school they name, it is the one of this form.
  VisitForm with(Fields fields) {
    boolean today = fields.date().equals(Dates.day(blank.today()));
    return new VisitForm(
            blank,
            new IntendedVisit(
                place.map(p -> p.school().urn()).orElse(null),
                assigned().isPresent() ? entries.pack() : fields.framework().id(),
                fields.type().map(VisitType::id).orElse(null),
                today ? null : fields.date(),
                fields.adviser(),
                fields.present(),
                fields.focus(),
                fields.days(),
                fields.agenda()),
            place)
        .settled();
  }

  Optional<School> school() {
    return place.map(Place::school);
  }

  /// Whether the day of the visit is still to come.
  boolean toCome() {
    return Dates.read(dateText()).filter(day -> day.isAfter(blank.today())).isPresent();
  }

  /// The framework assigned to the school on the day of the visit, if one is.
  Optional<FrameworkChange> assigned() {
    LocalDate day = Dates.read(dateText()).orElse(blank.today());
    return place
        .flatMap(p -> p.file().frameworkOn(day))
        .filter(change -> find(change.pack()).isPresent());
  }

  /// The framework of the visit: the school's on that day, else the one of the entries, else the
  /// person's own where that one is not at hand any more.
  Framework framework() {
    return assigned()
        .flatMap(change -> find(change.pack()))
        .or(() -> find(entries.pack()))
        .orElse(blank.framework());
  }

  /// The types of visit of the framework, those meant for such a school first.
  List<VisitType> types() {
    return framework().practice().visitTypes().stream()
        .sorted(Comparator.comparing(type -> !fits(type)))
        .toList();
  }

  /// Whether a type is meant for the school, as far as one is chosen.
  boolean fits(VisitType type) {
    VisitType.Setting setting = type.meantFor();
    return setting == null || school().map(s -> s.is(setting)).orElse(true);
  }

  /// What the field of the date says.
  String dateText() {
    return entries.date() == null ? Dates.day(blank.today()) : entries.date();
  }

  /// Whether anything is filled in that clearing would take away.
  boolean isFilled() {
    return !entries.equals(blank.form().entries());
  }

  /// With a type of visit that its framework has, or still none chosen.
  VisitForm settled() {
    String type = entries.type();
    if (type == null || framework().findVisitType(type).isPresent()) {
      return this;
    }
    return new VisitForm(blank, entries.withType(types().getFirst().id()), place);
  }

  private Optional<Framework> find(String pack) {
    return blank.frameworks().stream().filter(f -> f.id().equals(pack)).findFirst();
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
      String focus,
      String days,
      String agenda) {
    Fields {
      present = List.copyOf(present);
    }
  }
}
