package org.daybook.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.timeline.Event;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// What happened at one school, by half-term, of every kind or of one.
public final class TimelineViewModel {
  /// More rows than this take a moment to build, and nobody reads them at once.
  private static final int FIRST = 100;

  private final SchoolYear schoolYear;
  private final Reading<List<Event>> reading;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, 0, false));
  private Optional<Kind> kind = Optional.empty();
  private boolean all;

  /// @param schoolYear names the half-terms
  public TimelineViewModel(Session session, Tasks tasks, Urn school, SchoolYear schoolYear) {
    this.schoolYear = schoolYear;
    this.reading = new Reading<>(tasks, () -> session.schoolTimeline().at(school));
    reading.content().subscribe(_ -> show());
  }

  /// What is shown.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return reading.problem();
  }

  /// How many events there are of a kind; of every kind where it is empty.
  long count(Optional<Kind> which) {
    return events().stream().filter(event -> is(event, which)).count();
  }

  void refresh() {
    reading.refresh();
  }

  /// Shows one kind only, or every kind where it is empty.
  void show(Optional<Kind> wanted) {
    kind = wanted;
    all = false;
    show();
  }

  /// Shows the older ones too.
  void showAll() {
    all = true;
    show();
  }

  private List<Event> events() {
    return reading.content().get().orElse(List.of());
  }

  private void show() {
    List<Event> matching = events().stream().filter(event -> is(event, kind)).toList();
    List<Event> first = all ? matching : matching.stream().limit(FIRST).toList();
    List<Term> terms = new ArrayList<>();
    for (Event event : first) {
      String name = schoolYear.halfTerm(event.on()).name();
      String year = SchoolYear.academicYear(event.on());
      if (terms.isEmpty() || !terms.getLast().is(name, year)) {
        terms.add(new Term(name, year, new ArrayList<>()));
      }
      terms.getLast().events().add(event);
    }
    shown.set(new Shown(terms, first.size(), matching.size(), reading.content().get().isPresent()));
  }

  private static boolean is(Event event, Optional<Kind> which) {
    return which.isEmpty() || event.kind() == which.get();
  }

  /// What is on the page.
  ///
  /// @param terms the latest first
  /// @param events how many
  /// @param of how many there are
  /// @param read whether the store has answered
  record Shown(List<Term> terms, int events, int of, boolean read) {}

  /// The events of a half-term, the latest first.
  ///
  /// @param year such as "2026/27"
  record Term(String name, String year, List<Event> events) {
    boolean is(String otherName, String otherYear) {
      return name.equals(otherName) && year.equals(otherYear);
    }
  }
}
