package org.daybook.ui.state;

import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;

/// The line of evidence being typed for one aspect, and the empty one that follows it.
///
/// A line has its id before its first letter, and is saved under it while it is typed: whatever
/// ends the program, the line is there once, as far as it was written.
public final class NextLine {
  private final VisitDesk desk;
  private final Judging judging;
  private final Voice voice;
  private final String aspect;
  private final StringProperty text = new SimpleStringProperty("");
  private UUID id;
  private Draft draft;

  /// @param voice who puts the evidence forward: the school or the adviser
  public NextLine(VisitDesk desk, Judging judging, Voice voice, String aspect) {
    this.desk = desk;
    this.judging = judging;
    this.voice = voice;
    this.aspect = aspect;
    this.id = Judging.newEvidence();
    this.draft = draft(id);
    text.bindBidirectional(draft.text());
  }

  /// Which line of evidence it is once it is saved; not to be shown again among the others.
  public UUID id() {
    return id;
  }

  public StringProperty text() {
    return text;
  }

  /// Leaves the line as it is and begins the next; does nothing while nothing is written.
  public void enter() {
    if (text.get().isBlank()) {
      draft.save();
      return;
    }
    draft.end();
    text.unbindBidirectional(draft.text());
    id = Judging.newEvidence();
    draft = draft(id);
    text.bindBidirectional(draft.text());
  }

  /// Hands in what is written; nothing follows it from here any more.
  public void end() {
    draft.end();
  }

  private Draft draft(UUID line) {
    return new Draft(
        desk,
        standing -> text(standing, line),
        words -> judging.noteEvidence(line, voice, aspect, words));
  }

  private static String text(Standing standing, UUID line) {
    return standing.visit().findings().evidence().stream()
        .filter(evidence -> evidence.id().equals(line))
        .map(Evidence::text)
        .findFirst()
        .orElse("");
  }
}
