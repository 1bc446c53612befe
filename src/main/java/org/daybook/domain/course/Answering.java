package org.daybook.domain.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the headteacher has answered so far.
///
/// @param given the answer that counts, or null while there is none to the last question
/// @param earlier answers to earlier questions, the first one first
/// @param typed an answer being typed, or null
public record Answering(@Nullable Reply given, List<Reply> earlier, @Nullable Replying typed) {
  public static final Answering NONE = new Answering(null, List.of(), null);

  public Answering {
    earlier = List.copyOf(earlier);
  }

  /// Every answer there was, the first one first.
  public List<Reply> all() {
    List<Reply> all = new ArrayList<>(earlier);
    if (given != null) {
      all.add(given);
    }
    return List.copyOf(all);
  }

  /// Asked again: what was answered before is no answer to this, but it is kept.
  Answering again() {
    return new Answering(null, all(), typed);
  }

  /// Not asked again after all: what was answered before counts, as far as anything was.
  Answering asBefore() {
    return given != null || earlier.isEmpty()
        ? this
        : new Answering(earlier.getLast(), earlier.subList(0, earlier.size() - 1), typed);
  }

  /// Given to earlier words than those that stand in the note now, as far as anything is given.
  Answering overtake() {
    return given == null ? this : new Answering(given.overtake(), earlier, typed);
  }

  Answering with(Reply answer) {
    return new Answering(answer, earlier, null);
  }

  Answering withTyped(@Nullable Replying changed) {
    return new Answering(given, earlier, changed);
  }
}
