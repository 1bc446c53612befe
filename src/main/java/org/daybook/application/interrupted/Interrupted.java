package org.daybook.application.interrupted;

import java.time.Instant;
import java.util.List;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Visit;

/// A visit that was being worked on when the program died.
///
/// @param visit as it was saved last
/// @param before as it was before that sitting
/// @param typeName in the pack's words
/// @param began when that sitting began
/// @param saved when it was saved last: what was typed in the second after may be lost
/// @param written what was written, placed or changed at that sitting, with where it stands
public record Interrupted(
    Visit visit,
    Visit before,
    String typeName,
    Instant began,
    Instant saved,
    List<Passage> written) {
  public Interrupted {
    written = List.copyOf(written);
  }

  /// Whether the sitting can be discarded: not once the note was sent or issued meanwhile.
  public boolean canDiscard() {
    return visit.outcome().state().open();
  }
}
