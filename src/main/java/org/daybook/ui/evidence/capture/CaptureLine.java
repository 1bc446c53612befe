package org.daybook.ui.evidence.capture;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// The piece of evidence that is being caught.
///
/// It has its id before its first letter and is saved under it while it is typed: whatever ends the
/// program, it is there once, as far as it was written.
public final class CaptureLine {
  private final VisitDesk desk;
  private final EvidenceNoting noting;

  /// What it is apart from its words; set on the window's thread, read where it is saved.
  private final AtomicReference<Evidence> begun;

  private final Draft draft;

  /// @param begun kind, aspects and all else that is known of it before its first word
  CaptureLine(VisitDesk desk, EvidenceNoting noting, Evidence begun) {
    this.desk = desk;
    this.noting = noting;
    this.begun = new AtomicReference<>(begun);
    this.draft =
        new Draft(
            desk,
            (Standing standing) ->
                standing.visit().findings().evidence(id()).map(Evidence::text).orElse(""),
            words -> noting.write(this.begun.get(), words));
  }

  UUID id() {
    return begun.get().id();
  }

  /// What is known of it now.
  Evidence known() {
    return desk.standing().get().visit().findings().evidence(id()).orElseGet(begun::get);
  }

  Draft draft() {
    return draft;
  }

  /// Changes what it is apart from its words, and saves that where there are any.
  void describe(UnaryOperator<Evidence> change) {
    begun.updateAndGet(change);
    desk.change(() -> noting.change(id(), change));
  }
}
