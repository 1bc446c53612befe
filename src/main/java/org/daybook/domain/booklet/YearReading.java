package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.booklet.EntryReading.Uncounted;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.school.School;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.Term;
import org.daybook.domain.year.YearPlan;

/// A school's year read from its records: half-term by half-term and term by term, what is there
/// and what is missing.
///
/// @param stops half-terms in their order, each term after the last of its half-terms
/// @param evaluations of the school by term; empty where the pack has none
/// @param unrecorded whether the year is over and nothing was ever recorded in it
public record YearReading(
    Framework framework,
    YearRecord record,
    List<Stop> stops,
    Optional<Evaluations> evaluations,
    boolean unrecorded) {
  public YearReading {
    stops = List.copyOf(stops);
  }

  /// Reads a year.
  public static YearReading of(Material material) {
    return new YearReading(
        material.framework(),
        material.record(),
        stops(material),
        Evaluations.of(material),
        Beginning.of(material).unrecorded());
  }

  public List<OfHalfTerm> halfTerms() {
    return stops.stream().filter(OfHalfTerm.class::isInstance).map(OfHalfTerm.class::cast).toList();
  }

  public List<OfTerm> terms() {
    return stops.stream().filter(OfTerm.class::isInstance).map(OfTerm.class::cast).toList();
  }

  /// The one document of the year, where the pack has one.
  public Optional<BookletPlan> booklet() {
    return Optional.ofNullable(framework.practice().yearPlan().booklet());
  }

  /// Whether a visit stands in the documents of the year: its kind adds to the booklet, or the
  /// calendar asks for it.
  public boolean inBooklet(Recorded visit) {
    String type = visit.type().id();
    return booklet().filter(plan -> plan.visits().contains(type)).isPresent()
        || framework.practice().yearPlan().calendar().stream()
            .anyMatch(entry -> entry.visit().equals(type));
  }

  /// How many things should be there by now and are not.
  public int missing() {
    return stops.stream().mapToInt(Stop::lacking).sum();
  }

  private static List<Stop> stops(Material material) {
    YearPlan plan = material.framework().practice().yearPlan();
    List<Stop> stops = new ArrayList<>();
    List<OfHalfTerm> its = new ArrayList<>();
    List<Span> spans = material.spans();
    for (int n = 0; n < spans.size(); n++) {
      OfHalfTerm half = halfTerm(material, spans.get(n));
      stops.add(half);
      its.add(half);
      Optional<Term> term = plan.termOf(half.span().name());
      boolean last = n + 1 == spans.size() || !plan.termOf(spans.get(n + 1).name()).equals(term);
      if (last) {
        term.ifPresent(ended -> stops.add(term(material, ended, its)));
        its.clear();
      }
    }
    return stops;
  }

  private static OfHalfTerm halfTerm(Material material, Span span) {
    List<CalendarEntry> calendar = material.framework().practice().yearPlan().calendar();
    List<EntryReading> entries = new ArrayList<>();
    for (int n = 0; n < calendar.size(); n++) {
      CalendarEntry entry = calendar.get(n);
      if (entry.halfTerm().equals(span.name()) && material.means(entry, span)) {
        entries.add(EntryReading.of(material, span, n + 1, entry));
      }
    }
    return new OfHalfTerm(
        span,
        entries,
        material.visits().stream()
            .filter(visit -> span.has(visit.date()))
            .sorted(Comparator.comparing(Recorded::date))
            .toList(),
        material.slots(Form.Every.HALF_TERM, span.name()).stream()
            .filter(slot -> slot.kept().isPresent() || material.offers(slot.form(), entries))
            .toList());
  }

  private static OfTerm term(Material material, Term term, List<OfHalfTerm> its) {
    Span span = new Span(term.name(), its.getFirst().span().from(), its.getLast().span().until());
    List<FormSlot> forms = material.slots(Form.Every.TERM, term.name());
    List<FormSlot> expected =
        forms.stream().filter(slot -> expected(slot, span, its, material)).toList();
    return new OfTerm(
        span,
        term.documents(),
        its.stream().flatMap(half -> half.visits().stream()).toList(),
        forms,
        material.today().isBefore(span.until()) ? List.of() : expected,
        expected.stream().map(slot -> slot.form().id()).collect(Collectors.toSet()),
        aside(forms, term, material.record()),
        material.record().words(term.name()));
  }

  private static Map<String, SetAside> aside(List<FormSlot> forms, Term term, YearRecord record) {
    Map<String, SetAside> aside = new HashMap<>();
    for (FormSlot slot : forms) {
      String id = slot.form().id();
      record.aside(new Matter(term.name(), id)).ifPresent(set -> aside.put(id, set));
    }
    return aside;
  }

  /// Whether a form of a term should be there once its term is over: it asks something in that
  /// term, no visit's list counts it already, nobody says that it does not apply, and the term
  /// counts at all.
  private static boolean expected(
      FormSlot slot, Span term, List<OfHalfTerm> its, Material material) {
    return !slot.done()
        && material.record().aside(new Matter(term.name(), slot.form().id())).isEmpty()
        && !Beginning.of(material).after(term)
        && !slot.form().parts(term.name()).isEmpty()
        && its.stream().noneMatch(half -> half.asksFor(slot.form()));
  }

  /// All that a year is read from.
  ///
  /// @param framework the version of the pack the year was begun with
  /// @param visits the school's with this pack, whichever version
  /// @param forms the school's of this pack, whichever version
  /// @param grids the school's assurance grids of this pack and year
  /// @param background what else is known of the school
  public record Material(
      Framework framework,
      YearRecord record,
      List<Recorded> visits,
      List<KeptForm> forms,
      List<GridReading> grids,
      Background background,
      LocalDate today) {
    public Material {
      visits = List.copyOf(visits);
      forms = List.copyOf(forms);
      grids = List.copyOf(grids);
    }

    /// The same with something else added by hand.
    public Material with(YearRecord changed) {
      return new Material(framework, changed, visits, forms, grids, background, today);
    }

    /// The half-terms of the year.
    List<Span> spans() {
      int autumn = record.frame().autumn();
      List<Period> halves = Period.of(Form.Every.HALF_TERM, framework.practice(), autumn);
      List<Span> spans = new ArrayList<>();
      for (int n = 0; n < halves.size(); n++) {
        LocalDate until =
            n + 1 < halves.size()
                ? halves.get(n + 1).from()
                : LocalDate.of(autumn + 1, Month.SEPTEMBER, 1);
        spans.add(new Span(halves.get(n).name(), halves.get(n).from(), until));
      }
      return spans;
    }

    /// Whether the calendar means this school, as it stands in a half-term.
    boolean means(CalendarEntry entry, Span span) {
      School school = background.school();
      VisitType.Setting setting = framework.visitType(entry.visit()).meantFor();
      return (setting == null || school == null || school.is(setting))
          && levels().means(entry, span, visits, today);
    }

    /// Why nothing of an entry is missing, whatever is not there; empty where it counts.
    Optional<Uncounted> uncounted(CalendarEntry entry, Span span) {
      Beginning beginning = Beginning.of(this);
      if (beginning.after(span)) {
        return Optional.of(
            beginning.unrecorded() ? Uncounted.UNRECORDED : Uncounted.BEFORE_BEGINNING);
      }
      return levels().counts(entry, span, today)
          ? Optional.empty()
          : Optional.of(Uncounted.LEVEL_BEGAN);
    }

    private Levels levels() {
      return Levels.of(framework, background.steps());
    }

    /// Whether a form belongs to a half-term: the calendar asks for it there, or nowhere.
    boolean offers(Form form, List<EntryReading> entries) {
      return asks(form, entries.stream().map(EntryReading::entry))
          || !asks(form, framework.practice().yearPlan().calendar().stream());
    }

    private static boolean asks(Form form, Stream<CalendarEntry> entries) {
      return entries
          .flatMap(entry -> Stream.concat(entry.beforehand().stream(), entry.onTheDay().stream()))
          .anyMatch(item -> form.id().equals(item.form()));
    }

    /// The slot of a form that the half-term of this name has, or its term or year.
    Optional<FormSlot> slot(String form, String halfTerm) {
      return framework
          .instruments()
          .findForm(form)
          .flatMap(
              found ->
                  switch (found.every()) {
                    case HALF_TERM -> slotOf(form, halfTerm);
                    case TERM ->
                        framework
                            .practice()
                            .yearPlan()
                            .termOf(halfTerm)
                            .flatMap(term -> slotOf(form, term.name()));
                    case YEAR -> slotOf(form, "");
                    case null -> Optional.empty();
                  });
    }

    /// The grid of this id in the term that a half-term belongs to; empty where it belongs to none.
    Optional<GridSlot> grid(String id, String halfTerm) {
      Optional<String> term = framework.practice().yearPlan().termOf(halfTerm).map(Term::name);
      return term.flatMap(
          name ->
              grids.stream()
                  .filter(each -> each.grid().id().equals(id) && each.terms().contains(name))
                  .findFirst()
                  .map(each -> GridSlot.of(each, name))
                  .or(
                      () ->
                          framework
                              .instruments()
                              .findGrid(id)
                              .map(grid -> GridSlot.empty(grid, name))));
    }

    /// The slot of a form and its period of this name.
    Optional<FormSlot> slotOf(String form, String period) {
      return framework
          .instruments()
          .findForm(form)
          .flatMap(
              found ->
                  Period.of(found.every(), framework.practice(), record.frame().autumn()).stream()
                      .filter(each -> each.name().equals(period))
                      .findFirst()
                      .map(each -> FormSlot.of(found, each, forms, answered(found, each))));
    }

    private FormProgress answered(Form form, Period period) {
      Answers answers = Answers.NONE;
      for (Map.Entry<String, String> said : agreed(form.id(), period.name()).entrySet()) {
        answers = answers.with(said.getKey(), said.getValue());
      }
      return FormProgress.of(form, period.term(form.every(), framework.practice()), answers);
    }

    /// What visits of a term agreed for a form, by the key of the answer.
    Map<String, String> agreed(String form, String term) {
      return AgreedElements.of(framework, form, record.frame().year(), term, visits);
    }

    /// What their notes say that do not stand yet, likewise.
    Map<String, AgreedElements.Said> drafts(String form, String term) {
      return AgreedElements.drafts(framework, form, record.frame().year(), term, visits);
    }

    /// All forms about a school that recur so, those kept with the booklet first.
    List<FormSlot> slots(Form.Every every, String period) {
      BookletPlan plan = framework.practice().yearPlan().booklet();
      List<String> first = plan == null ? List.of() : plan.forms();
      Stream<Form> all =
          framework.instruments().forms().stream()
              .filter(form -> form.about() == Form.About.SCHOOL && form.every() == every);
      return all.sorted(Comparator.comparing(form -> !first.contains(form.id())))
          .flatMap(form -> slotOf(form.id(), period).stream())
          .toList();
    }
  }
}
