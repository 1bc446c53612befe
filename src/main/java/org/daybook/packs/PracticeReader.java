package org.daybook.packs;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Entitlement.Rhythm;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;

/// Reads how the work is done: support levels, sections, visit types and the half-terms of a year.
final class PracticeReader {
  private static final int MOST = 50;
  private static final int MOST_HALF_TERMS = 12;
  private static final int DAYS_OF_A_YEAR = 366;
  private static final MonthDay FIRST_DAY = MonthDay.of(9, 1);

  private final Set<String> supportLevels = new LinkedHashSet<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Set<String> visits = new HashSet<>();
  private final PackProblems problems;
  private int lastHalfTerm;

  PracticeReader(PackProblems problems) {
    this.problems = problems;
  }

  List<SupportLevel> support(Fields pack) {
    return pack.groups("support", 1, MOST, this::supportLevel);
  }

  /// Ids of the levels that [#support(Fields)] has read.
  Set<String> supportLevels() {
    return supportLevels;
  }

  /// Reads the sections and then the visit types, which refer to them.
  List<VisitType> visits(Fields pack) {
    Set<String> taken = new HashSet<>();
    pack.groups("sections", 1, 2 * MOST, fields -> section(fields, taken))
        .forEach(section -> sections.put(section.id(), section));
    return pack.groups("visits", 1, MOST, this::visit);
  }

  List<HalfTerm> halfTerms(Fields pack) {
    Fields year = pack.group("year");
    List<HalfTerm> halfTerms = year.groups("half-terms", 1, MOST_HALF_TERMS, this::halfTerm);
    year.finish();
    return halfTerms;
  }

  private SupportLevel supportLevel(Fields fields) {
    return new SupportLevel(
        fields.newId("id", supportLevels),
        fields.text("name"),
        fields.text("days"),
        fields.textOr("first-step", ""),
        fields.groups("brings", 1, MOST, PracticeReader::entitlement));
  }

  private static Entitlement entitlement(Fields fields) {
    return new Entitlement(
        fields.required("kind", "", Value::id),
        fields.text("text"),
        fields
            .optional("times-a-year", (value, name) -> value.whole(name, 1, DAYS_OF_A_YEAR))
            .orElse(null),
        fields.optional("rhythm", (value, name) -> value.choice(name, Rhythm.class)).orElse(null),
        fields
            .optional("days", (value, name) -> value.number(name, 0, DAYS_OF_A_YEAR))
            .orElse(null));
  }

  private static Section section(Fields fields, Set<String> taken) {
    return new Section(
        fields.newId("id", taken),
        fields.text("title"),
        fields.textOr("hint", ""),
        fields.required(
            "audience", Audience.PRIVATE, (value, name) -> value.choice(name, Audience.class)));
  }

  private VisitType visit(Fields fields) {
    return new VisitType(
        fields.newId("id", visits),
        fields.text("name"),
        fields.text("document"),
        fields.textOr("length", ""),
        fields.required("sections", List.of(), this::sectionsOf),
        fields.texts("circulation", 0, MOST),
        fields.textOr("confidentiality", ""));
  }

  private List<Section> sectionsOf(Value value, String name) {
    Map<String, Section> chosen = new LinkedHashMap<>();
    for (YamlNode item : value.items(name, 1, MOST)) {
      String id = new Value(item, problems).id("a section");
      Section section = sections.get(id);
      if (section == null) {
        problems.note(item.place(), "there is no section `" + id + "`");
      } else if (chosen.put(id, section) != null) {
        problems.note(item.place(), "the section `" + id + "` comes twice");
      }
    }
    return List.copyOf(chosen.values());
  }

  private HalfTerm halfTerm(Fields fields) {
    String name = fields.text("name");
    Optional<MonthDay> from = fields.required("from", Optional.empty(), Value::monthDay);
    from.map(PracticeReader::sinceSeptember)
        .ifPresent(
            day -> {
              if (day <= lastHalfTerm) {
                fields.note("from", "this half-term does not begin after the one before it");
              }
              lastHalfTerm = day;
            });
    return new HalfTerm(name, from.orElse(FIRST_DAY));
  }

  private static int sinceSeptember(MonthDay day) {
    return Math.floorMod(day.getMonthValue() - FIRST_DAY.getMonthValue(), 12) * 31
        + day.getDayOfMonth();
  }
}
