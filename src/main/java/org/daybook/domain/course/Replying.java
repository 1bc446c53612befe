package org.daybook.domain.course;

import java.util.Map;
import java.util.TreeMap;

/// A headteacher's answer that is being typed: kept with the visit so that it is not lost, and not
/// yet an answer.
///
/// @param by who answers, as typed
/// @param on the day of the answer, as typed; empty for today
/// @param general what is said of the whole note, as typed
/// @param comments what is said of a section, by section id; only where something is typed
public record Replying(String by, String on, String general, Map<String, String> comments) {
  public Replying {
    comments = Map.copyOf(comments);
  }

  public Replying withBy(String changed) {
    return new Replying(changed, on, general, comments);
  }

  public Replying withOn(String changed) {
    return new Replying(by, changed, general, comments);
  }

  public Replying withGeneral(String changed) {
    return new Replying(by, on, changed, comments);
  }

  /// With another comment on a section; an empty one is none.
  public Replying withComment(String section, String changed) {
    Map<String, String> all = new TreeMap<>(comments);
    if (changed.isEmpty()) {
      all.remove(section);
    } else {
      all.put(section, changed);
    }
    return new Replying(by, on, general, all);
  }
}
