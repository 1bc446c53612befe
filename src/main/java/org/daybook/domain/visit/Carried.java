package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.plan.Action;

/// What earlier visits leave to one, each thing with where it comes from (domain rule 2: a visit
/// starts from the last). Immutable.
///
/// Judgements and notes lie beside the visit's own and count for nothing until somebody takes them
/// over. Open actions are open whether or not anybody looks at them, so they stand among the
/// visit's own as well; here is how they stood.
///
/// @param judgements by aspect id
/// @param notes by note key
/// @param actions in the order of the earlier visit, each with the id it has here too
public record Carried(
    Map<String, Brought<Judgement>> judgements,
    Map<String, Brought<String>> notes,
    List<Brought<Action>> actions) {
  public static final Carried NONE = new Carried(Map.of(), Map.of(), List.of());

  public Carried {
    judgements = Map.copyOf(judgements);
    notes = Map.copyOf(notes);
    actions = List.copyOf(actions);
  }

  /// What is carried about an aspect and still waits: no voice that counts has decided it here.
  public Optional<Brought<Judgement>> judgement(String aspect, Judgements here) {
    return here.of(Judgements.Voice.ADVISER, aspect).decided() || here.agreed(aspect)
        ? Optional.empty()
        : Optional.ofNullable(judgements.get(aspect));
  }

  /// What is carried for a note and still waits to be taken over or left out.
  public Optional<Brought<String>> note(String key) {
    return Optional.ofNullable(notes.get(key)).filter(brought -> !brought.settled());
  }

  /// How a carried action stood at the visit it comes from.
  public Optional<Brought<Action>> action(UUID id) {
    return actions.stream().filter(brought -> brought.what().id().equals(id)).findFirst();
  }

  /// Whether an action stands here just as it came, and nobody has said that it is to.
  public boolean untouched(Action action) {
    return action(action.id())
        .filter(brought -> !brought.settled() && brought.what().equals(action))
        .isPresent();
  }

  /// With a note taken over or left out.
  public Carried settledNote(String key) {
    Map<String, Brought<String>> changed = new HashMap<>(notes);
    changed.computeIfPresent(key, (_, brought) -> brought.settle());
    return new Carried(judgements, changed, actions);
  }

  /// With an action that stays as it came.
  public Carried settledAction(UUID id) {
    List<Brought<Action>> changed = new ArrayList<>(actions);
    changed.replaceAll(brought -> brought.what().id().equals(id) ? brought.settle() : brought);
    return new Carried(judgements, notes, changed);
  }

  /// Something from an earlier visit.
  ///
  /// @param visit the id of that visit
  /// @param on its day
  /// @param settled whether somebody has said what becomes of it here
  public record Brought<T>(UUID visit, LocalDate on, T what, boolean settled) {
    /// Something of which nobody has said what becomes of it.
    public Brought(UUID visit, LocalDate on, T what) {
      this(visit, on, what, false);
    }

    Brought<T> settle() {
      return new Brought<>(visit, on, what, true);
    }
  }
}
