package org.daybook.domain.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// Something an adviser must pass on at once, and what came of it. It is never part of a note.
///
/// @param visit id of the visit it arose at, or null
/// @param what what is wrong
/// @param to who is told, such as the chief executive
/// @param raised the day they were told, or null while it is being written
/// @param outcome what came of it; empty while nothing is known
/// @param closed the day it was settled, or null while it is open
/// @param following what was found since, and when somebody looks again
public record Concern(
    UUID id,
    Urn school,
    @Nullable UUID visit,
    String what,
    String to,
    @Nullable LocalDate raised,
    String outcome,
    @Nullable LocalDate closed,
    Following following) {
  /// A concern nobody has followed up.
  public Concern(
      UUID id,
      Urn school,
      @Nullable UUID visit,
      String what,
      String to,
      @Nullable LocalDate raised,
      String outcome,
      @Nullable LocalDate closed) {
    this(id, school, visit, what, to, raised, outcome, closed, Following.NONE);
  }

  public Concern withWhat(String changed) {
    return new Concern(id, school, visit, changed, to, raised, outcome, closed, following);
  }

  public Concern withTo(String changed) {
    return new Concern(id, school, visit, what, changed, raised, outcome, closed, following);
  }

  public Concern withRaised(@Nullable LocalDate changed) {
    return new Concern(id, school, visit, what, to, changed, outcome, closed, following);
  }

  public Concern withOutcome(String changed) {
    return new Concern(id, school, visit, what, to, raised, changed, closed, following);
  }

  public Concern withClosed(@Nullable LocalDate changed) {
    return new Concern(id, school, visit, what, to, raised, outcome, changed, following);
  }

  /// Whether nothing has been written that would be worth keeping.
  public boolean blank() {
    return what.isBlank() && raised == null;
  }

  public Concern with(Following changed) {
    return new Concern(id, school, visit, what, to, raised, outcome, closed, changed);
  }

  /// Whether it was passed on and is not settled yet.
  public boolean open() {
    return raised != null && closed == null;
  }

  /// The day somebody should look at it again; null once it is settled, or where none is set.
  public @Nullable LocalDate due() {
    return open() ? following.next() : null;
  }
}
