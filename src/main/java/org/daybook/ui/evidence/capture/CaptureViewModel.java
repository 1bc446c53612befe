package org.daybook.ui.evidence.capture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.state.VisitDesk;

/// Catching evidence line by line. What a line is about, and where it comes from, is taken over
/// from the line before: much is seen in one lesson.
public final class CaptureViewModel {
  private final VisitDesk desk;
  private final EvidenceNoting noting;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Evidence> known;
  private final ReadOnlyObjectWrapper<Integer> caught = new ReadOnlyObjectWrapper<>(0);
  private CaptureLine line;

  public CaptureViewModel(VisitDesk desk, EvidenceNoting noting) {
    this.desk = desk;
    this.noting = noting;
    this.line = new CaptureLine(desk, noting, EvidenceNoting.begun());
    this.known = new ReadOnlyObjectWrapper<>(this, "known", line.known());
    text.bindBidirectional(line.draft().text());
    desk.standing().subscribe(_ -> attached());
  }

  /// Hears what was attached to the line by now.
  private void attached() {
    List<Attachment> now = line.known().attachments();
    if (!now.equals(known.get().attachments())) {
      known.set(known.get().withAttachments(now));
    }
  }

  List<Aspect> aspects() {
    return desk.standing().get().framework().aspects();
  }

  /// The words of the line.
  StringProperty text() {
    return text;
  }

  /// What the line is apart from its words.
  ReadOnlyObjectProperty<Evidence> known() {
    return known.getReadOnlyProperty();
  }

  /// How many lines were entered since the panel was opened.
  ReadOnlyObjectProperty<Integer> caught() {
    return caught.getReadOnlyProperty();
  }

  /// Begins, or goes on with a line that was left half typed.
  ///
  /// @param aspect the one in sight, which a new line is about
  void begin(Optional<String> aspect) {
    caught.set(0);
    known.set(line.known());
    if (text.get().isBlank()) {
      aspect.ifPresent(id -> describe(piece -> piece.withAspects(Set.of(id))));
    }
  }

  /// Changes what the line is.
  void describe(UnaryOperator<Evidence> change) {
    line.describe(change);
    known.set(change.apply(known.get()));
  }

  /// Leaves the line as it is and begins the next, which is about the same.
  ///
  /// A line without words bears the name of the first file attached to it.
  ///
  /// @return false while there is nothing to leave, because it has neither words nor files
  boolean enter() {
    List<Attachment> files = known.get().attachments();
    if (text.get().isBlank() && files.isEmpty()) {
      return false;
    }
    if (text.get().isBlank()) {
      text.set(files.getFirst().name());
    }
    Evidence before = known.get();
    line.draft().end();
    text.unbindBidirectional(line.draft().text());
    Evidence next =
        EvidenceNoting.begun()
            .withAspects(before.aspects())
            .withSource(before.source())
            .withWho(before.who())
            .withAudience(before.audience());
    line = new CaptureLine(desk, noting, next);
    text.bindBidirectional(line.draft().text());
    known.set(next);
    caught.set(caught.get() + 1);
    return true;
  }

  /// Saves what is typed of the line, which stays as it is for the next time.
  void leave() {
    line.draft().save();
  }

  /// Takes back the last change of the visit.
  void undo() {
    desk.undo();
  }
}
