package org.daybook.domain.visit;

import java.util.ArrayList;
import java.util.List;

/// What there is before a visit begins: its agenda, the documents that were had, and what earlier
/// visits leave to it. Immutable.
///
/// @param agenda what is to be done in which order; may be empty
/// @param had the documents that are there, in the pack's words, in the order they were ticked
/// @param carried nothing until the visit begins
public record Preparation(String agenda, List<String> had, Carried carried) {
  public static final Preparation NONE = new Preparation("", List.of(), Carried.NONE);

  public Preparation {
    had = List.copyOf(had);
  }

  public Preparation withAgenda(String changed) {
    return new Preparation(changed, had, carried);
  }

  /// With a document there, or not.
  public Preparation withDocument(String document, boolean there) {
    List<String> changed = new ArrayList<>(had);
    changed.remove(document);
    if (there) {
      changed.add(document);
    }
    return new Preparation(agenda, changed, carried);
  }

  public Preparation with(Carried changed) {
    return new Preparation(agenda, had, changed);
  }
}
