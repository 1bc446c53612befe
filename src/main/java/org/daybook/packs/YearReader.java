package org.daybook.packs;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.form.Form;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.domain.year.Term;
import org.daybook.domain.year.YearPlan;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.Value;

/// Reads how a year is planned: terms, calendar and booklet.
final class YearReader {
  private static final int MOST_TERMS = 6;
  private static final int MOST_HALF_TERMS = 12;
  private static final int MOST = 50;

  private final Set<String> halfTerms;
  private final List<String> order;
  private final Set<String> termNames = new LinkedHashSet<>();
  private final Set<String> halfTermsTaken = new HashSet<>();
  private int last;

  YearReader(List<HalfTerm> halfTerms) {
    this.halfTerms =
        halfTerms.stream().map(HalfTerm::name).collect(Collectors.toCollection(LinkedHashSet::new));
    this.order = List.copyOf(this.halfTerms);
  }

  List<Term> terms(Fields pack) {
    List<Term> terms = pack.groupsIfAny("terms", MOST_TERMS, this::term);
    if (!terms.isEmpty()) {
      halfTerms.stream()
          .filter(halfTerm -> !halfTermsTaken.contains(halfTerm))
          .forEach(
              halfTerm ->
                  pack.noteSince("terms", "the half-term `" + halfTerm + "` is in no term"));
    }
    return terms;
  }

  /// Names of the terms that [#terms(Fields)] has read.
  Set<String> termNames() {
    return termNames;
  }

  /// Reads the rest, which refers to visits, sections, forms and grids.
  ///
  /// @param forms by id
  /// @param grids ids of the assurance grids
  YearPlan plan(
      Fields pack,
      List<Term> terms,
      PracticeReader practice,
      Map<String, Form> forms,
      Set<String> grids) {
    Referred referred = new Referred(practice, forms, grids);
    List<CalendarEntry> calendar =
        pack.groupsIfAny("calendar", MOST, fields -> entry(fields, referred));
    BookletPlan booklet =
        pack.has("booklet")
            ? new BookletReader(practice, termNames, forms).read(pack.group("booklet"))
            : null;
    return new YearPlan(terms, calendar, booklet);
  }

  private Term term(Fields fields) {
    String name = fields.text("name");
    if (!name.isEmpty() && !termNames.add(name)) {
      fields.note("name", "the term `" + name + "` comes twice");
    }
    List<String> its =
        fields.required(
            "half-terms",
            List.of(),
            (value, key) -> value.references(key, halfTerms, "half-term", MOST_HALF_TERMS));
    for (String halfTerm : its) {
      if (!halfTermsTaken.add(halfTerm)) {
        fields.note("half-terms", "the half-term `" + halfTerm + "` is in two terms");
      } else if (order.indexOf(halfTerm) < last) {
        fields.noteSince(
            "half-terms", "the half-term `" + halfTerm + "` is not in the order of the year");
      }
      last = Math.max(last, order.indexOf(halfTerm));
    }
    return new Term(name, its, fields.textsIfAny("documents", MOST));
  }

  private CalendarEntry entry(Fields fields, Referred referred) {
    return new CalendarEntry(
        fields.reference("half-term", halfTerms, "half-term", Value::text),
        fields.reference("visit", referred.practice().visitTypes(), "visit type", Value::id),
        fields.references("support", referred.practice().supportLevels(), "support level", MOST),
        fields.text("focus"),
        items(fields, "beforehand", referred),
        items(fields, "on-the-day", referred),
        fields.textsIfAny("activities", MOST));
  }

  private static List<Item> items(Fields entry, String key, Referred referred) {
    return entry
        .optional(
            key,
            (value, name) ->
                value.each(
                    name, MOST, text -> Item.ticked(text, false), group -> item(group, referred)))
        .orElse(List.of());
  }

  private static Item item(Fields fields, Referred referred) {
    String form =
        fields.has("form")
            ? fields.reference("form", referred.forms().keySet(), "form", Value::id)
            : null;
    String grid =
        fields.has("grid") ? fields.reference("grid", referred.grids(), "grid", Value::id) : null;
    Form known = form == null ? null : referred.forms().get(form);
    if (known != null && known.every() == null) {
      fields.note("form", "the form `" + form + "` has no `every`, so no half-term has one");
    }
    if (known != null && known.about() != Form.About.SCHOOL) {
      fields.noteSince("form", "the form `" + form + "` is about the organisation, not a school");
    }
    boolean note = fields.optional("note", Value::yes).orElse(false);
    if (Stream.of(form != null, grid != null, note).filter(given -> given).count() > 1) {
      fields.note("text", "an entry has one of `form`, `grid` and `note` at most");
    }
    boolean optional = fields.optional("optional", Value::yes).orElse(false);
    return new Item(fields.text("text"), form, grid, note, optional);
  }

  /// What an entry of the calendar can refer to.
  private record Referred(PracticeReader practice, Map<String, Form> forms, Set<String> grids) {}
}
