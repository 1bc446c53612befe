package org.daybook.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something agreed to be done.
///
/// @param who the one owner
/// @param due null while not agreed
/// @param success what will be different when it has worked
/// @param action is it being done? null until rated
/// @param impact is it working? null until rated
public record Action(
    UUID id,
    String what,
    String who,
    @Nullable LocalDate due,
    String success,
    @Nullable Rag action,
    @Nullable Rag impact) {

  /// The day by which it is due, unless it is rated green: then it is done or on track.
  public Optional<LocalDate> stillDue() {
    return action == Rag.GREEN ? Optional.empty() : Optional.ofNullable(due);
  }

  /// Whether it is done and its impact is seen, so that nobody need come back to it.
  public boolean worked() {
    return action == Rag.GREEN && impact == Rag.GREEN;
  }

  public Action withWhat(String changed) {
    return new Action(id, changed, who, due, success, action, impact);
  }

  public Action withWho(String changed) {
    return new Action(id, what, changed, due, success, action, impact);
  }

  public Action withDue(@Nullable LocalDate changed) {
    return new Action(id, what, who, changed, success, action, impact);
  }

  public Action withSuccess(String changed) {
    return new Action(id, what, who, due, changed, action, impact);
  }

  public Action withAction(@Nullable Rag changed) {
    return new Action(id, what, who, due, success, changed, impact);
  }

  public Action withImpact(@Nullable Rag changed) {
    return new Action(id, what, who, due, success, action, changed);
  }
}
