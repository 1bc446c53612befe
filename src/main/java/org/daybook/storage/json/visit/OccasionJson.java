package org.daybook.storage.json.visit;

import java.time.LocalTime;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;

/// The frame of a visit, and the people named in it, as JSON.
final class OccasionJson {
  private OccasionJson() {}

  static Fields write(Occasion occasion) {
    Hours hours = occasion.hours();
    return Fields.empty()
        .put("school", occasion.school())
        .put("schoolName", occasion.schoolName())
        .put("type", occasion.type())
        .put("date", occasion.date())
        .put("halfTerm", occasion.halfTerm())
        .put("adviser", occasion.adviser())
        .putAll("present", occasion.present(), OccasionJson::write)
        .put("focus", occasion.focus())
        .put("from", hours == null ? null : hours.from())
        .put("to", hours == null ? null : hours.to())
        .put("days", occasion.days());
  }

  static Occasion read(Fields occasion) {
    return new Occasion(
        new Urn(occasion.text("school")),
        occasion.text("schoolName"),
        occasion.text("type"),
        occasion.date("date"),
        occasion.text("halfTerm"),
        occasion.text("adviser"),
        occasion.all("present", OccasionJson::person),
        occasion.text("focus"),
        hours(occasion),
        days(occasion));
  }

  private static @Nullable Hours hours(Fields occasion) {
    String from = occasion.textOrNull("from");
    return from == null
        ? null
        : new Hours(LocalTime.parse(from), LocalTime.parse(occasion.text("to")));
  }

  private static @Nullable Double days(Fields occasion) {
    String days = occasion.textOrNull("days");
    return days == null ? null : Double.valueOf(days);
  }

  static Fields write(Person person) {
    return Fields.empty().put("name", person.name()).put("role", person.role());
  }

  static Person person(Fields person) {
    return new Person(person.text("name"), person.text("role"));
  }
}
