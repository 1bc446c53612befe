package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.daybook.domain.category.Placement;
import org.jspecify.annotations.Nullable;

/// Where one voice sees the school in one aspect, and why.
///
/// @param ticked ids of the statements met
/// @param discussed whether its evidence was fully discussed at the school
/// @param on the day it was last placed or explained, or null where nobody knows
public record Judgement(
    Placement placement,
    Set<String> ticked,
    String rationale,
    boolean discussed,
    @Nullable LocalDate on) {
  public static final Judgement NONE = new Judgement(Placement.Aside.NOT_CONSIDERED, Set.of(), "");

  public Judgement {
    ticked = Set.copyOf(ticked);
  }

  /// A judgement whose day nobody knows.
  public Judgement(Placement placement, Set<String> ticked, String rationale, boolean discussed) {
    this(placement, ticked, rationale, discussed, null);
  }

  /// A judgement not discussed yet, whose day nobody knows.
  public Judgement(Placement placement, Set<String> ticked, String rationale) {
    this(placement, ticked, rationale, false);
  }

  public Judgement withDiscussed(boolean changed) {
    return new Judgement(placement, ticked, rationale, changed, on);
  }

  /// Placed elsewhere. What was discussed was where it was before, so that it is to be discussed
  /// again if it was in another category.
  public Judgement with(Placement changed) {
    boolean moved = placement instanceof Placement.In && !changed.equals(placement);
    return new Judgement(changed, ticked, rationale, discussed && !moved, on);
  }

  public Judgement withRationale(String changed) {
    return new Judgement(placement, ticked, changed, discussed, on);
  }

  public Judgement on(LocalDate day) {
    return new Judgement(placement, ticked, rationale, discussed, day);
  }

  public Judgement withTick(String statement, boolean met) {
    Set<String> changed = new HashSet<>(ticked);
    if (met) {
      changed.add(statement);
    } else {
      changed.remove(statement);
    }
    return new Judgement(placement, changed, rationale, discussed, on);
  }

  /// Whether it says where the school stands, or that the aspect does not apply.
  public boolean decided() {
    return placement != Placement.Aside.NOT_CONSIDERED;
  }
}
