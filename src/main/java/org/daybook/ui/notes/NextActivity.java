package org.daybook.ui.notes;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// An activity being typed that nobody suggested, and the empty one that follows it.
///
/// It is saved while it is typed: whatever ends the program, it is there, as far as it was written.
final class NextActivity {
  private final VisitDesk desk;
  private final NoteTaking noteTaking;
  private final StringProperty text = new SimpleStringProperty("");

  /// As last saved; written on the store thread.
  private AtomicReference<String> saved = new AtomicReference<>("");

  private Draft draft;

  NextActivity(VisitDesk desk, NoteTaking noteTaking) {
    this.desk = desk;
    this.noteTaking = noteTaking;
    this.draft = draft(saved);
    text.bindBidirectional(draft.text());
  }

  StringProperty text() {
    return text;
  }

  /// What is saved of it; not to be shown again among the others.
  String saved() {
    return saved.get();
  }

  /// Leaves it as it is and begins the next; does nothing while nothing is written.
  void enter() {
    if (text.get().isBlank()) {
      draft.save();
      return;
    }
    draft.end();
    text.unbindBidirectional(draft.text());
    saved = new AtomicReference<>("");
    draft = draft(saved);
    text.bindBidirectional(draft.text());
  }

  private Draft draft(AtomicReference<String> typed) {
    return new Draft(
        desk,
        (Standing standing) ->
            standing.visit().findings().activities().contains(typed.get()) ? typed.get() : "",
        words -> save(typed, words.strip()));
  }

  private Standing save(AtomicReference<String> typed, String words) throws ProblemException {
    Standing standing = noteTaking.rename(typed.get(), words);
    typed.set(words);
    return standing;
  }
}
