package org.daybook.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// What is due: what is overdue first, then by month.
public final class CalendarViewModel {
  private final Session session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Agenda>> agenda =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public CalendarViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  /// Empty until the store has answered.
  ReadOnlyObjectProperty<Optional<Agenda>> agenda() {
    return agenda.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads everything afresh; called whenever the screen is shown.
  void refresh() {
    tasks.store(
        () -> Agenda.of(session.calendar().open(), session.today()),
        read -> {
          problem.set(Optional.empty());
          agenda.set(Optional.of(read));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  /// Everything due at one moment.
  ///
  /// @param overdue the longest overdue first
  /// @param months the rest by month, in order
  record Agenda(LocalDate today, List<Dated> overdue, Map<YearMonth, List<Dated>> months) {

    static Agenda of(List<Dated> open, LocalDate today) {
      Map<Boolean, List<Dated>> split =
          open.stream().collect(Collectors.partitioningBy(dated -> dated.overdue(today)));
      return new Agenda(
          today,
          split.getOrDefault(true, List.of()),
          split.getOrDefault(false, List.of()).stream()
              .collect(
                  Collectors.groupingBy(
                      dated -> YearMonth.from(dated.on()), TreeMap::new, Collectors.toList())));
    }

    boolean isEmpty() {
      return overdue.isEmpty() && months.isEmpty();
    }
  }
}
