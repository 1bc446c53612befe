package org.daybook.ui.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.Session;
import org.daybook.application.concern.OpenConcern;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;
import org.jspecify.annotations.Nullable;

/// The concerns about a school, one of which may be open.
public final class ConcernsViewModel {
  private final Session session;
  private final Subject subject;
  private final Reading<List<Concern>> reading;
  private final ConcernOpening opening;

  /// @param desks where the concern that is open is put
  /// @param pause runs things on the FX thread when a typist has paused
  public ConcernsViewModel(
      Session session, Tasks tasks, Desks desks, Executor pause, Subject subject) {
    this.session = session;
    this.subject = subject;
    this.reading = new Reading<>(tasks, () -> session.concerns().at(subject.school()));
    this.opening = new ConcernOpening(session, tasks, desks, pause, this::refresh);
  }

  /// Empty until the store has answered; then the latest first.
  ReadOnlyObjectProperty<Optional<List<Concern>>> concerns() {
    return reading.content();
  }

  /// The concern that is being written or followed up.
  ReadOnlyObjectProperty<Optional<ConcernViewModel>> open() {
    return opening.open();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return opening.problem();
  }

  /// Who is told, in the framework's words; empty where it names nobody.
  String alert() {
    return subject.to();
  }

  public void refresh() {
    reading.refresh();
  }

  /// Begins a concern, or goes on with one that is not raised yet.
  public void begin() {
    begin("");
  }

  /// Begins a concern with these words, or adds them to one that is not raised yet.
  public void begin(String words) {
    opening.take(
        () -> {
          OpenConcern concern =
              session.concerns().begin(subject.school(), subject.visit(), subject.to());
          concern.say(words);
          return concern;
        });
  }

  /// Opens a concern to follow it up.
  void follow(UUID concern) {
    opening.take(() -> session.concerns().open(concern));
  }

  /// Lays the open concern aside; everything typed is saved.
  void close() {
    opening.close();
  }

  /// What new concerns are about.
  ///
  /// @param visit id of the visit they arise at, or null
  /// @param to who is told unless another is named; may be empty
  public record Subject(Urn school, @Nullable UUID visit, String to) {}
}
