package org.daybook.domain.visit;

import java.util.HashSet;
import java.util.Set;
import org.daybook.domain.category.Placement;

/// Where the adviser sees the school in one aspect, and why.
///
/// @param ticked ids of the statements met
/// @param discussed whether its evidence was fully discussed at the school
public record Judgement(
    Placement placement, Set<String> ticked, String rationale, boolean discussed) {
  public static final Judgement NONE = new Judgement(Placement.Aside.NOT_CONSIDERED, Set.of(), "");

  public Judgement {
    ticked = Set.copyOf(ticked);
  }

  /// A judgement not discussed yet.
  public Judgement(Placement placement, Set<String> ticked, String rationale) {
    this(placement, ticked, rationale, false);
  }

  public Judgement withDiscussed(boolean changed) {
    return new Judgement(placement, ticked, rationale, changed);
  }

  public Judgement with(Placement changed) {
    return new Judgement(changed, ticked, rationale, discussed);
  }

  public Judgement withRationale(String changed) {
    return new Judgement(placement, ticked, changed, discussed);
  }

  public Judgement withTick(String statement, boolean met) {
    Set<String> changed = new HashSet<>(ticked);
    if (met) {
      changed.add(statement);
    } else {
      changed.remove(statement);
    }
    return new Judgement(placement, changed, rationale, discussed);
  }
}
