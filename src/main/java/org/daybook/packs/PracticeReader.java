package org.daybook.packs;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.course.Signature;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.framework.VisitType.Setting;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;

/// Reads how the work is done: support levels, sections, visit types and the half-terms of a year.
final class PracticeReader {
  private static final int MOST = 50;
  private static final int MOST_SIGNING = 5;
  private static final int MOST_GROUPS = 30;
  private static final int MOST_HALF_TERMS = 12;
  private static final int DAYS_OF_A_YEAR = 366;
  private static final MonthDay FIRST_DAY = MonthDay.of(9, 1);

  private final Set<String> supportLevels = new LinkedHashSet<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Set<String> visits = new HashSet<>();
  private final Set<String> halfTermNames = new HashSet<>();
  private int lastHalfTerm;

  /// Reads the groups that notes must speak of, which sections refer to.
  List<Group> groups(Fields pack) {
    Set<String> taken = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<Group> read =
        pack.groupsIfAny(
            "groups",
            MOST_GROUPS,
            fields -> new Group(fields.newId("id", taken), fields.newText("name", "group", names)));
    read.forEach(group -> groups.put(group.id(), group));
    return read;
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

  /// Ids of the visit types that [#visits(Fields)] has read.
  Set<String> visitTypes() {
    return visits;
  }

  /// The sections that [#visits(Fields)] has read, by id.
  Map<String, Section> sections() {
    return sections;
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

  private Section section(Fields fields, Set<String> taken) {
    Section read = sectionOf(fields, taken);
    if (read.summary() && !read.about().isEmpty()) {
      fields.note("summary", "a section with `about` cannot stand in the summary");
    }
    return read;
  }

  private Section sectionOf(Fields fields, Set<String> taken) {
    return new Section(
        fields.newId("id", taken),
        fields.text("title"),
        fields.textOr("hint", ""),
        fields.required(
            "audience", Audience.PRIVATE, (value, name) -> value.choice(name, Audience.class)),
        fields.references("about", groups.keySet(), "group", MOST_GROUPS).stream()
            .map(groups::get)
            .toList(),
        fields.optional("summary", Value::yes).orElse(false),
        fields.optional("needed", Value::yes).orElse(false));
  }

  private VisitType visit(Fields fields) {
    return new VisitType(
        fields.newId("id", visits),
        fields.text("name"),
        fields.text("document"),
        fields.textOr("length", ""),
        sectionsOf(fields),
        fields.texts("circulation", 0, MOST),
        fields.textOr("confidentiality", ""),
        fields.optional("for", (value, name) -> value.choice(name, Setting.class)).orElse(null),
        fields.textsIfAny("activities", MOST),
        signedBy(fields));
  }

  private List<String> signedBy(Fields fields) {
    List<String> roles = fields.textsIfAny("signed-by", MOST_SIGNING);
    return roles.isEmpty() ? Signature.SCHOOL : roles;
  }

  private List<Section> sectionsOf(Fields fields) {
    return fields
        .required(
            "sections",
            List.<String>of(),
            (value, name) -> value.references(name, sections.keySet(), "section", MOST))
        .stream()
        .map(sections::get)
        .toList();
  }

  private HalfTerm halfTerm(Fields fields) {
    String name = fields.newText("name", "half-term", halfTermNames);
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
