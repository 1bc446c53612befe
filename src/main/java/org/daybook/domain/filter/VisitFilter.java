package org.daybook.domain.filter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.daybook.domain.search.Spelling;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;

/// Which visits a list shows.
///
/// @param words all of them must be in what a list says of a visit, in any order; blank for any
/// @param wanted what a visit must be, by facet; facets left out may be anything
/// @param overdue whether something at it must be overdue
public record VisitFilter(String words, Map<Facet, String> wanted, boolean overdue) {
  /// Shows every visit.
  public static final VisitFilter ALL = new VisitFilter("", Map.of(), false);

  public VisitFilter {
    words = words.strip();
    wanted = Map.copyOf(wanted);
  }

  public VisitFilter withWords(String changed) {
    return new VisitFilter(changed, wanted, overdue);
  }

  /// With this wanted of a facet, or anything where it is null.
  public VisitFilter with(Facet facet, @Nullable String value) {
    Map<Facet, String> changed = new EnumMap<>(Facet.class);
    changed.putAll(wanted);
    if (value == null) {
      changed.remove(facet);
    } else {
      changed.put(facet, value);
    }
    return new VisitFilter(words, changed, overdue);
  }

  public VisitFilter withOverdue(boolean changed) {
    return new VisitFilter(words, wanted, changed);
  }

  /// Whether a visit may be shown, words aside.
  public boolean allows(VisitSummary visit, LocalDate today) {
    return wanted.entrySet().stream().allMatch(e -> e.getKey().of(visit).equals(e.getValue()))
        && (!overdue || visit.overdue(today));
  }

  /// Whether every word is in this text, whatever their order and however they are spelt.
  public boolean finds(String text) {
    String all = Spelling.plain(text);
    return Spelling.words(words).stream().allMatch(all::contains);
  }
}
