package org.daybook.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.PackVersion;

/// One form that people fill in: for a school or the organisation, for one period.
///
/// An approved one is locked; opening it again keeps what was approved.
///
/// @param dates which of its dates somebody must come back to
/// @param versions everything that was approved, the earliest first
public record FilledForm(
    UUID id, Frame frame, Answers answers, DueDates dates, List<Version> versions) {

  public FilledForm {
    versions = List.copyOf(versions);
  }

  /// An empty one.
  public static FilledForm begun(UUID id, Frame frame) {
    return new FilledForm(id, frame, Answers.NONE, DueDates.NONE, List.of());
  }

  public State state() {
    return locked() ? State.APPROVED : State.DRAFT;
  }

  public boolean locked() {
    return approval().isPresent();
  }

  /// The approval that stands, if there is one.
  public Optional<Version> approval() {
    return versions.isEmpty() || versions.getLast().reopened() != null
        ? Optional.empty()
        : Optional.of(versions.getLast());
  }

  /// What this one is about in a few words, where a form that does not recur asks for that first.
  public Optional<String> title(Form form) {
    Form.Part first = form.parts().getFirst();
    return first.question() instanceof Question.Line && form.every() == null
        ? Optional.of(answers.get(first.id()).strip()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /// With other answers.
  ///
  /// @throws IllegalStateException if it is approved
  public FilledForm with(Answers changed, Form form) {
    if (locked()) {
      throw new IllegalStateException("approved, so locked: " + id);
    }
    return new FilledForm(id, frame, changed, dates.given(changed, form), versions);
  }

  /// With a date seen to, or not; an approved form can still have its dates come and go.
  public FilledForm seenTo(String part, boolean seen, Form form) {
    return new FilledForm(id, frame, answers, dates.mark(part, seen, answers, form), versions);
  }

  /// Approved as it is now; it is for the caller to see that nothing required is missing.
  public FilledForm approved(String by, LocalDate on) {
    List<Version> more = new ArrayList<>(versions);
    more.add(new Version(by, on, answers, null));
    return new FilledForm(id, frame, answers, dates, more);
  }

  /// A draft again, beginning with what was approved.
  ///
  /// @throws IllegalStateException if it is not approved
  public FilledForm reopened(LocalDate on, String because) {
    Version stood = approval().orElseThrow(() -> new IllegalStateException("a draft: " + id));
    List<Version> kept = new ArrayList<>(versions);
    kept.set(kept.size() - 1, stood.with(new Version.Reopening(on, because)));
    return new FilledForm(id, frame, answers, dates, kept);
  }

  /// As it was approved then.
  public FilledForm as(Version version) {
    Version stood = new Version(version.by(), version.on(), version.answers(), null);
    return new FilledForm(id, frame, version.answers(), dates, List.of(stood));
  }

  /// Whether people still work on it.
  public enum State {
    DRAFT,
    APPROVED
  }

  /// What it is.
  ///
  /// @param form id of the form in the pack
  public record Frame(String form, PackVersion pack, Subject about, Period period) {}
}
