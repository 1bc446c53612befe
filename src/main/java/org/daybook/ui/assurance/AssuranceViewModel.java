package org.daybook.ui.assurance;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.application.grid.GridExport;
import org.daybook.application.grid.OpenGrid;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.GridDesk;
import org.daybook.ui.support.Tasks;

/// Which grid of a school is shown: of which year, and which one where a pack has several.
public final class AssuranceViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Desks desks;
  private final Executor pause;
  private final Subject subject;
  private final ReadOnlyObjectWrapper<String> year;
  private final ReadOnlyObjectWrapper<AssuranceGrid> grid;
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Goes to where one wants to be in the grid that is opened next.
  private Consumer<GridViewModel> wanted = _ -> {};

  /// @param desks where an opened grid is worked on, so that it is saved before it is left
  /// @param pause runs things on the FX thread when a typist has paused
  public AssuranceViewModel(
      Session session, Tasks tasks, Desks desks, Executor pause, Subject subject) {
    this.session = session;
    this.tasks = tasks;
    this.desks = desks;
    this.pause = pause;
    this.subject = subject;
    this.year = new ReadOnlyObjectWrapper<>(latestYear());
    this.grid = new ReadOnlyObjectWrapper<>(grids().getFirst());
  }

  /// The academic year shown, such as "2026/27".
  ReadOnlyObjectProperty<String> year() {
    return year.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<AssuranceGrid> grid() {
    return grid.getReadOnlyProperty();
  }

  /// The grids of the school's framework.
  List<AssuranceGrid> grids() {
    return subject.use().framework().instruments().grids();
  }

  /// Whether the grids are only there to read, because the school has gone to another framework.
  boolean past() {
    return subject.use().past();
  }

  /// Empty until the store has answered.
  ReadOnlyObjectProperty<Optional<Opened>> opened() {
    return opened.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  boolean isLatestYear() {
    return year.get().equals(latestYear());
  }

  /// Shows an earlier year, or a later one up to the present or the last there is.
  void turn(int years) {
    int autumn = Integer.parseInt(year.get().substring(0, 4)) + years;
    String wanted = SchoolYear.academicYear(LocalDate.of(autumn, Month.SEPTEMBER, 1));
    if (wanted.compareTo(latestYear()) <= 0) {
      year.set(wanted);
      open();
    }
  }

  void choose(AssuranceGrid wanted) {
    if (!wanted.id().equals(grid.get().id())) {
      grid.set(wanted);
      open();
    }
  }

  /// Shows a cell, of whatever grid and year; does nothing where the framework has no such grid.
  ///
  /// @param term the name of its term
  /// @param row the id of its row
  public void show(String ofGrid, String ofYear, String term, String row) {
    grids().stream()
        .filter(each -> each.id().equals(ofGrid))
        .findFirst()
        .ifPresent(
            found -> {
              grid.set(found);
              year.set(ofYear);
              wanted = model -> model.select(term, row);
            });
  }

  /// Opens the grid of the year shown.
  void open() {
    Frame wanted =
        Frame.of(
            subject.use().framework(),
            grid.get().id(),
            subject.school(),
            subject.name(),
            year.get());
    desks.flush();
    tasks.store(
        () -> read(wanted),
        read -> {
          problem.set(Optional.empty());
          opened.set(Optional.of(laid(read)));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  private Read read(Frame wanted) throws ProblemException {
    OpenGrid open = session.assuranceGrids().open(wanted);
    return new Read(open, session.preferences().adviser());
  }

  private Opened laid(Read read) {
    GridDesk desk = desks.put(new GridDesk(read.grid(), read.grid().standing(), tasks, pause));
    GridViewModel model = new GridViewModel(desk, read.adviser(), session.today(), past());
    wanted.accept(model);
    wanted = _ -> {};
    return new Opened(model, session.gridExport(), new FileWriting(desk, tasks));
  }

  private String latestYear() {
    return subject
        .use()
        .ended()
        .flatMap(Ended::lastGrid)
        .orElseGet(() -> SchoolYear.academicYear(session.today()));
  }

  /// Whose grids they are.
  ///
  /// @param use of the framework whose grids they are
  public record Subject(Urn school, String name, FrameworkUse use) {}

  /// A grid just taken out of the store.
  private record Read(OpenGrid grid, String adviser) {}

  /// A grid that is being worked on.
  record Opened(GridViewModel model, GridExport export, FileWriting files) {}
}
