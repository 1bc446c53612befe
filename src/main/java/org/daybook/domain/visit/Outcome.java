package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried.Brought;
import org.jspecify.annotations.Nullable;

/// What follows from a visit.
///
/// @param agreement the category people agreed on, or null while they have not
/// @param agreeing an agreement being filled in, the first or a change of the one made; null while
///     nobody does
/// @param course how it came to its state
/// @param next when the adviser comes back
public record Outcome(
    VisitState state,
    List<Action> actions,
    @Nullable Agreement agreement,
    @Nullable Agreeing agreeing,
    Course course,
    NextVisit next) {
  public static final Outcome PLANNED = new Outcome(VisitState.PLANNED, List.of(), null);

  public Outcome {
    actions = List.copyOf(actions);
  }

  /// An outcome with no agreement half filled in, at the beginning of its course.
  public Outcome(VisitState state, List<Action> actions, @Nullable Agreement agreement) {
    this(state, actions, agreement, null, Course.BEGINNING, NextVisit.NONE);
  }

  Outcome begun() {
    return state == VisitState.PLANNED ? reaching(VisitState.IN_PROGRESS) : this;
  }

  /// In another state, to which a way leads; in the same one without going any way.
  ///
  /// @throws IllegalStateException where none leads, because whoever changes a note asks first
  ///     whether it is open
  private Outcome reaching(VisitState reached) {
    if (state != reached && !Course.leads(state, reached)) {
      throw new IllegalStateException("no way from " + state + " to " + reached);
    }
    return new Outcome(reached, actions, agreement, agreeing, course, next);
  }

  /// With this action added, or replacing the one of the same id.
  public Outcome withAction(Action action) {
    List<Action> changed = new ArrayList<>(actions);
    int at = actions.stream().map(Action::id).toList().indexOf(action.id());
    if (at < 0) {
      changed.add(action);
    } else {
      changed.set(at, action);
    }
    return new Outcome(state, changed, agreement, agreeing, course, next).begun();
  }

  /// With the actions that earlier visits leave open, before its own.
  Outcome carrying(Carried carried) {
    List<Action> all = new ArrayList<>(carried.actions().stream().map(Brought::what).toList());
    all.removeIf(action -> actions.stream().anyMatch(own -> own.id().equals(action.id())));
    all.addAll(actions);
    return new Outcome(state, all, agreement, agreeing, course, next);
  }

  public Outcome withoutAction(UUID id) {
    List<Action> changed = actions.stream().filter(a -> !a.id().equals(id)).toList();
    return new Outcome(state, changed, agreement, agreeing, course, next);
  }

  /// Agreeing the category turns the notes into a draft note, and mends a disputed one; nothing is
  /// being filled in then.
  public Outcome with(Agreement made) {
    VisitState reached = state == VisitState.DISPUTED ? state : VisitState.DRAFT;
    return new Outcome(reaching(reached).state, actions, made, null, course, next);
  }

  /// Taking the agreement back reopens the visit.
  public Outcome withoutAgreement() {
    VisitState reached = reaching(VisitState.IN_PROGRESS).state;
    return new Outcome(reached, actions, null, agreeing, course, next);
  }

  /// The notes are finished without a category, and so are a draft note.
  public Outcome finished() {
    return reaching(VisitState.DRAFT);
  }

  /// Notes that were finished without a category are taken up again.
  public Outcome reopened() {
    return reaching(VisitState.IN_PROGRESS);
  }

  /// With this being filled in, or nothing; what is agreed stands until it is agreed anew.
  public Outcome withAgreeing(@Nullable Agreeing filledIn) {
    return new Outcome(state, actions, agreement, filledIn, course, next).begun();
  }

  /// With the next visit as agreed, which may be known before this one begins.
  public Outcome with(NextVisit agreed) {
    return new Outcome(state, actions, agreement, agreeing, course, agreed);
  }

  /// In another state, on its course there.
  public Outcome at(VisitState reached, Course come) {
    return new Outcome(reached, actions, agreement, agreeing, come, next);
  }

  /// The first day by which an action is still due, if any.
  public Optional<LocalDate> due() {
    return actions.stream()
        .flatMap(action -> action.stillDue().stream())
        .min(Comparator.naturalOrder());
  }

  /// By when the headteacher is to answer, while the note is out for its check.
  public Optional<LocalDate> replyBy() {
    return Optional.ofNullable(state == VisitState.OUT_FOR_CHECK ? course.replyBy() : null);
  }

  /// Whether the note is out for its check and the day for the answer is past.
  public boolean answerLate(LocalDate today) {
    return replyBy().filter(today::isAfter).isPresent();
  }
}
