package org.daybook.ui.evidence.field;

import java.util.HashSet;
import java.util.Set;
import org.daybook.domain.visit.Evidence;

/// Linking a piece of evidence to an aspect, or taking the link away.
public final class Aspects {
  private Aspects() {}

  public static Evidence with(Evidence piece, String aspect, boolean on) {
    Set<String> changed = new HashSet<>(piece.aspects());
    if (on) {
      changed.add(aspect);
    } else {
      changed.remove(aspect);
    }
    return piece.withAspects(changed);
  }
}
