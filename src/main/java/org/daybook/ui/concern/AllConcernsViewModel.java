package org.daybook.ui.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.Session;
import org.daybook.application.concern.ListedConcern;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// The concerns about all schools, one of which may be open.
public final class AllConcernsViewModel {
  private final Session session;
  private final Reading<List<ListedConcern>> reading;
  private final ConcernOpening opening;

  /// @param desks where the concern that is open is put
  /// @param pause runs things on the FX thread when a typist has paused
  public AllConcernsViewModel(Session session, Tasks tasks, Desks desks, Executor pause) {
    this.session = session;
    this.reading = new Reading<>(tasks, () -> session.concerns().all());
    this.opening = new ConcernOpening(session, tasks, desks, pause, this::refresh);
  }

  /// Empty until the store has answered; then what is open first, the oldest on top.
  ReadOnlyObjectProperty<Optional<List<ListedConcern>>> concerns() {
    return reading.content();
  }

  /// The concern that is followed up.
  ReadOnlyObjectProperty<Optional<ConcernViewModel>> open() {
    return opening.open();
  }

  ReadOnlyObjectProperty<Optional<Problem>> unread() {
    return reading.problem();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return opening.problem();
  }

  LocalDate today() {
    return session.today();
  }

  void refresh() {
    reading.refresh();
  }

  /// Opens a concern to follow it up.
  public void follow(UUID concern) {
    opening.take(() -> session.concerns().open(concern));
  }

  /// Lays the open concern aside; everything typed is saved.
  void close() {
    opening.close();
  }
}
