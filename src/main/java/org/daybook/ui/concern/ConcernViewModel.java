package org.daybook.ui.concern;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.concern.OpenConcern.Standing;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Dates;

/// One concern that is written, raised or followed up.
public final class ConcernViewModel {
  private final OpenConcern open;
  private final Desk<Standing> desk;
  private final LocalDate today;
  private final Draft what;
  private final Draft to;
  private final Draft raised;
  private final Draft outcome;
  private final Draft closed;
  private final Draft next;
  private final Map<UUID, Draft> notes = new HashMap<>();

  /// @param desk the one with this concern on it
  public ConcernViewModel(OpenConcern open, Desk<Standing> desk, LocalDate today) {
    this.open = open;
    this.desk = desk;
    this.today = today;
    this.what = draft(Concern::what, Concern::withWhat);
    this.to = draft(Concern::to, Concern::withTo);
    this.raised =
        draft(
            concern -> Dates.written(concern.raised()),
            (concern, text) -> concern.withRaised(Dates.typed(text, concern.raised())));
    this.outcome = draft(Concern::outcome, Concern::withOutcome);
    this.closed =
        draft(
            concern -> Dates.written(concern.closed()),
            (concern, text) -> concern.withClosed(Dates.typed(text, concern.closed())));
    this.next =
        draft(
            concern -> Dates.written(concern.following().next()),
            (concern, text) ->
                concern.with(
                    concern.following().withNext(Dates.typed(text, concern.following().next()))));
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  Concern concern() {
    return desk.standing().get().concern();
  }

  Draft what() {
    return what;
  }

  Draft to() {
    return to;
  }

  Draft raised() {
    return raised;
  }

  Draft outcome() {
    return outcome;
  }

  Draft closed() {
    return closed;
  }

  /// The day somebody looks at it again.
  Draft next() {
    return next;
  }

  /// The words of a note of what was found.
  Draft note(UUID id) {
    return notes.computeIfAbsent(
        id,
        each ->
            draft(
                concern -> concern.following().note(each),
                (concern, text) -> concern.with(concern.following().withNote(each, text))));
  }

  /// Begins a note of what was found today.
  void followUp() {
    desk.flush();
    desk.change(() -> open.followUp(today));
  }

  /// Records that it is settled today.
  void settle(Runnable done, Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> open.settle(today), done, refused);
  }

  /// Records that it was passed on today.
  void raise(Runnable done, Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> open.raise(today), done, refused);
  }

  private Draft draft(
      Function<Concern, String> read, BiFunction<Concern, String, Concern> rewrite) {
    return new Draft(
        desk,
        standing -> read.apply(standing.concern()),
        text -> open.write(concern -> rewrite.apply(concern, text)));
  }
}
