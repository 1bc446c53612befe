package org.daybook.cli.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.filter.FilteredVisits;
import org.daybook.application.filter.FilteredVisits.Choice;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which visits are listed, as on the screen: all that are given must hold.
public final class FilterOptions {
  @Option(names = "--urn", paramLabel = "URN", description = "Only the visits to this school.")
  @Nullable String urn;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only visits in this state, such as planned or out-for-check.")
  @Nullable String state;

  @Option(names = "--type", paramLabel = "TYPE", description = "Only this type, by id or name.")
  @Nullable String type;

  @Option(
      names = "--half-term",
      paramLabel = "T",
      description = "Only this half-term, such as \"Autumn 2 2026/27\".")
  @Nullable String halfTerm;

  @Option(names = "--adviser", paramLabel = "NAME", description = "Only this adviser's visits.")
  @Nullable String adviser;

  @Option(
      names = "--overdue",
      description = "Only visits that should have happened or wait for something since a day past.")
  boolean overdue;

  @Option(names = "--find", paramLabel = "TEXT", description = "Only where all words occur.")
  @Nullable String words;

  @Option(
      names = "--filter",
      paramLabel = "NAME",
      description = "Begin with the filter saved under this name.")
  @Nullable String saved;

  /// The number of the school, or null for any.
  public @Nullable String urn() {
    return urn;
  }

  /// The visits asked for, the latest first.
  ///
  /// @throws ProblemException `cli.filter.none` if nothing is called that, which names what
  ///     there is
  public List<VisitSummary> visits(Session session) throws ProblemException {
    FilteredVisits visits = new FilteredVisits(session.visits().all(), session.today());
    VisitFilter filter = saved == null ? VisitFilter.ALL : saved(session, saved);
    if (urn != null) {
      filter = filter.with(Facet.SCHOOL, urn);
    }
    filter = with(filter, session, visits, Facet.STATE, state);
    filter = with(filter, session, visits, Facet.TYPE, type);
    filter = with(filter, session, visits, Facet.HALF_TERM, halfTerm);
    filter = with(filter, session, visits, Facet.ADVISER, adviser);
    if (words != null) {
      filter = filter.withWords(words);
    }
    return visits.by(overdue ? filter.withOverdue(true) : filter);
  }

  private static VisitFilter saved(Session session, String name) throws ProblemException {
    List<SavedFilter> all = session.savedFilters().all();
    for (SavedFilter each : all) {
      if (each.name().equalsIgnoreCase(name.strip())) {
        return each.filter();
      }
    }
    throw Problem.of("cli.filter.saved", name, listed(all.stream().map(SavedFilter::name).toList()))
        .exception();
  }

  private static VisitFilter with(
      VisitFilter filter,
      Session session,
      FilteredVisits visits,
      Facet facet,
      @Nullable String given)
      throws ProblemException {
    return given == null ? filter : filter.with(facet, value(session, visits, facet, given));
  }

  private static String value(Session session, FilteredVisits visits, Facet facet, String given)
      throws ProblemException {
    List<Choice> choices = visits.choices(facet, null);
    for (Choice choice : choices) {
      if (same(choice.value(), given) || same(choice.name(), given)) {
        return choice.value();
      }
    }
    if (facet == Facet.TYPE) {
      for (VisitSummary visit : visits.all()) {
        if (same(visit.occasion().type(), given)) {
          return visit.typeName();
        }
      }
    }
    Optional<String> known = KnownWords.find(session, facet, given, FilterOptions::same);
    if (known.isPresent()) {
      return known.get();
    }
    throw Problem.of("cli.filter.none", given, listed(choices.stream().map(Choice::name).toList()))
        .exception();
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "–" : names.stream().collect(Collectors.joining(", "));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK).replaceAll("[-_\\s]+", " ");
  }
}
