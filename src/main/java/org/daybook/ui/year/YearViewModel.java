package org.daybook.ui.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.year.BookletExport;
import org.daybook.application.year.OpenYear;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.YearDesk;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.year.KeptStop.Left;

/// Which year of a school is shown, and starting what is missing in it.
public final class YearViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Desks desks;
  private final Executor pause;
  private final YearOf subject;
  private final YearWays ways;
  private final ReadOnlyObjectWrapper<String> year;
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Where one comes back to, until it is shown.
  private Optional<Left> left;

  /// @param desks where an opened year is worked on, so that it is saved before it is left
  /// @param pause runs things on the FX thread when a typist has paused
  public YearViewModel(Session session, Tasks tasks, Desks desks, Executor pause, YearOf subject) {
    this.session = session;
    this.tasks = tasks;
    this.desks = desks;
    this.pause = pause;
    this.subject = subject;
    this.left = subject.kept().back(subject.school().urn(), subject.framework().id());
    this.year =
        new ReadOnlyObjectWrapper<>(
            left.map(Left::year).orElseGet(() -> subject.latestYear(session.today())));
    this.ways = subject.kept().leaving(subject.ways(), this::here);
  }

  /// The academic year shown, such as "2026/27".
  ReadOnlyObjectProperty<String> year() {
    return year.getReadOnlyProperty();
  }

  /// Empty until the store has answered.
  ReadOnlyObjectProperty<Optional<Opened>> opened() {
    return opened.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Whose years they are.
  YearOf subject() {
    return subject;
  }

  /// Whether the year shown is the last there is of an earlier framework.
  boolean isLast() {
    return subject.past() && year.get().equals(subject.latestYear(session.today()));
  }

  /// Shows an earlier or a later year.
  void turn(int years) {
    int autumn = Integer.parseInt(year.get().substring(0, 4)) + years;
    year.set(SchoolYear.academicYear(LocalDate.of(autumn, Month.SEPTEMBER, 1)));
    open();
  }

  /// Opens the year shown.
  void open() {
    Frame wanted =
        Frame.of(subject.framework(), subject.school().urn(), subject.school().name(), year.get());
    desks.flush();
    tasks.store(
        () -> read(wanted),
        read -> {
          problem.set(Optional.empty());
          opened.set(Optional.of(laid(read)));
        },
        this::refuse);
  }

  /// Starts a form of the school, or takes the one that is there, then goes to it.
  void start(Form form, Period period) {
    Subject about = new Subject(subject.school().urn(), subject.school().name());
    tasks.store(
        () -> session.forms().start(subject.framework(), form.id(), about, period),
        ways.openForm(),
        this::refuse);
  }

  /// Goes to a new visit to the school, with its kind filled in unless somebody has begun one.
  void plan(CalendarEntry entry) {
    tasks.store(() -> intend(entry), _ -> ways.planVisit().run(), this::refuse);
  }

  YearWays ways() {
    return ways;
  }

  private Optional<Left> here() {
    Urn school = subject.school().urn();
    return opened
        .get()
        .map(
            now ->
                new Left(
                    school,
                    subject.framework().id(),
                    year.get(),
                    now.model().stop().span().name()));
  }

  private boolean intend(CalendarEntry entry) throws ProblemException {
    var urn = subject.school().urn();
    var planning = session.visitPlanning();
    if (planning.begun(Optional.of(urn)).isEmpty()) {
      planning.keep(
          urn,
          new IntendedVisit(
              urn,
              subject.framework().id(),
              entry.visit(),
              null,
              session.preferences().adviser(),
              List.of(),
              entry.focus()));
    }
    return true;
  }

  private void refuse(Problem wrong) {
    problem.set(Optional.of(wrong));
  }

  private Read read(Frame wanted) throws ProblemException {
    OpenYear open = session.schoolYears().open(wanted, subject.school(), session.today());
    return new Read(open, session.preferences().adviser());
  }

  private Opened laid(Read read) {
    YearDesk desk = desks.put(new YearDesk(read.year(), read.year().standing(), tasks, pause));
    StopsViewModel stops = new StopsViewModel(desk, read.adviser(), session.today());
    left.filter(stop -> stop.year().equals(year.get()))
        .ifPresent(stop -> stops.select(stop.stop()));
    left = Optional.empty();
    return new Opened(stops, session.bookletExport(), new FileWriting(desk, tasks));
  }

  /// A year just taken out of the store.
  private record Read(OpenYear year, String adviser) {}

  /// A year that is being worked on.
  record Opened(StopsViewModel model, BookletExport export, FileWriting files) {}
}
