package org.daybook.ui.judging.model;

import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// The line of evidence being typed for one aspect, and the empty one that follows it.
///
/// A line has its id before its first letter, and is saved under it while it is typed: whatever
/// ends the program, the line is there once, as far as it was written.
public final class NextLine {
  private final VisitDesk desk;
  private final Judging judging;
  private final String aspect;
  private final StringProperty text = new SimpleStringProperty("");
  private UUID id;
  private Draft draft;

  public NextLine(VisitDesk desk, Judging judging, String aspect) {
    this.desk = desk;
    this.judging = judging;
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

  private Draft draft(UUID line) {
    return new Draft(
        desk, standing -> text(standing, line), words -> judging.noteEvidence(line, aspect, words));
  }

  private static String text(Standing standing, UUID line) {
    return standing.visit().findings().evidence().stream()
        .filter(evidence -> evidence.id().equals(line))
        .map(Evidence::text)
        .findFirst()
        .orElse("");
  }
}
