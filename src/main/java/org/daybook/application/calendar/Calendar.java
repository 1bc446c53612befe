package org.daybook.application.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.domain.problem.ProblemException;

/// What is due, of every kind, by date.
public final class Calendar {
  private static final Comparator<Dated> BY_DATE =
      Comparator.comparing(Dated::on).thenComparing(Dated::kind).thenComparing(Dated::what);

  private final List<Source> sources;

  /// @param sources each gives what it knows of; whatever is dated joins by one more
  public Calendar(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /// Everything that is still to be done, the earliest first.
  public List<Dated> open() throws ProblemException {
    List<Dated> all = new ArrayList<>();
    for (Source source : sources) {
      all.addAll(source.open());
    }
    all.sort(BY_DATE);
    return List.copyOf(all);
  }

  /// Gives what is still to be done of one kind of thing, in any order.
  @FunctionalInterface
  public interface Source {
    List<Dated> open() throws ProblemException;
  }
}
