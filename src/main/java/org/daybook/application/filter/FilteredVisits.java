package org.daybook.application.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daybook.application.words.StateWords;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;

/// All visits, and which of them a filter shows. What takes time is done when it is made, so that
/// typing a word costs little.
public final class FilteredVisits {
  private final List<VisitSummary> all;
  private final LocalDate today;
  private final Map<UUID, String> texts = new HashMap<>();
  private final Map<Facet, List<Choice>> occurring = new EnumMap<>(Facet.class);

  /// @param all the latest first
  /// @param today decides what is overdue
  public FilteredVisits(List<VisitSummary> all, LocalDate today) {
    this.all = VisitSummary.answeredLast(all);
    this.today = today;
    this.all.forEach(visit -> texts.put(visit.id(), searchable(visit)));
    for (Facet facet : Facet.values()) {
      occurring.put(facet, occurring(facet));
    }
  }

  /// All visits, the latest first.
  public List<VisitSummary> all() {
    return all;
  }

  /// The visits a filter shows, in their order.
  public List<VisitSummary> by(VisitFilter filter) {
    return all.stream()
        .filter(visit -> filter.allows(visit, today))
        .filter(visit -> filter.finds(Objects.requireNonNull(texts.get(visit.id()))))
        .toList();
  }

  /// What can be chosen of a facet: whatever occurs among the visits, half-terms the latest first,
  /// the rest as people sort.
  ///
  /// @param chosen stays on offer though no visit is like that now; null where nothing is chosen
  public List<Choice> choices(Facet facet, @Nullable String chosen) {
    List<Choice> choices = new ArrayList<>(Objects.requireNonNull(occurring.get(facet)));
    if (chosen != null && choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
      choices.add(new Choice(chosen, name(facet, chosen)));
    }
    return List.copyOf(choices);
  }

  private List<Choice> occurring(Facet facet) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (VisitSummary visit : all) {
      String value = facet.of(visit);
      if (!value.isEmpty()) {
        choices.computeIfAbsent(value, _ -> new Choice(value, name(facet, visit)));
      }
    }
    List<Choice> sorted = new ArrayList<>(choices.values());
    switch (facet) {
      case STATE -> sorted.sort(Comparator.comparing(each -> VisitState.valueOf(each.value())));
      case HALF_TERM -> {}
      case SCHOOL, TYPE, ADVISER ->
          sorted.sort(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER));
    }
    return sorted;
  }

  /// Two schools of one name are told apart by their numbers.
  private String name(Facet facet, VisitSummary visit) {
    if (facet != Facet.SCHOOL) {
      return name(facet, facet.of(visit));
    }
    Urn urn = visit.occasion().school();
    String name = visit.occasion().schoolName();
    boolean shared =
        all.stream()
            .map(VisitSummary::occasion)
            .anyMatch(other -> other.schoolName().equals(name) && !other.school().equals(urn));
    return shared ? Strings.of("filter.school", name, urn.value()) : name;
  }

  private static String name(Facet facet, String value) {
    return facet == Facet.STATE ? StateWords.of(VisitState.valueOf(value)) : value;
  }

  private static String searchable(VisitSummary visit) {
    Occasion occasion = visit.occasion();
    return String.join(
        " ",
        occasion.schoolName(),
        occasion.school().value(),
        visit.typeName(),
        occasion.halfTerm(),
        occasion.adviser(),
        occasion.focus(),
        Strings.date(occasion.date()),
        StateWords.of(visit.state()),
        Objects.requireNonNullElse(visit.agreed(), ""),
        visit.agreed() == null ? Objects.requireNonNullElse(visit.proposed(), "") : "");
  }

  /// Something to choose.
  ///
  /// @param value what [Facet#of] gives
  /// @param name what people read
  public record Choice(String value, String name) {}
}
