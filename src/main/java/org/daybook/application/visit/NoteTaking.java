package org.daybook.application.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.note.Paragraphs;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// Writing the notes of an open visit, by the sections of its type.
public final class NoteTaking {
  private final OpenVisit open;

  public NoteTaking(OpenVisit open) {
    this.open = open;
  }

  /// Replaces the text of a section, or of a group in it; blank text empties it.
  ///
  /// @param key one of the section's note keys
  /// @throws IllegalArgumentException if no section of the visit's type has this key
  public Standing write(String key, String text) throws ProblemException {
    section(key);
    return open.change(visit -> visit.with(visit.findings().withNote(key, text)));
  }

  /// Replaces what is noted in a section for these eyes only; blank text empties it. For the eyes
  /// the section is meant for anyway, it replaces the section's text.
  ///
  /// @param key as for [#write]
  /// @throws ProblemException `note.private` where a private section is widened by it
  public Standing write(String key, Audience audience, String text) throws ProblemException {
    if (section(key).audience() == audience) {
      return write(key, text);
    }
    if (noted(key, audience).isBlank()) {
      refuseWidening(key, audience);
    }
    return open.change(visit -> visit.with(visit.findings().withAside(key, audience, text)));
  }

  /// Replaces what the school says of itself in a section, in its own words; blank text empties it.
  ///
  /// @param key of a section that the school may read
  /// @throws IllegalArgumentException for any other key
  public Standing evaluate(String key, String text) throws ProblemException {
    if (section(key).audience() != Audience.SCHOOL) {
      throw new IllegalArgumentException(key + " is not for the school");
    }
    return open.change(visit -> visit.with(visit.findings().withSelfEvaluation(key, text)));
  }

  /// Adds a paragraph to what is noted in a section for these eyes.
  ///
  /// @throws ProblemException `note.private` where a private section is widened by it
  public Standing add(String key, Audience audience, String text) throws ProblemException {
    refuseWidening(key, audience);
    return write(key, audience, Paragraphs.joined(noted(key, audience), text.strip()));
  }

  /// Marks paragraphs for other eyes: they leave the text of one audience and join that of another.
  /// Where the stretch touches only blank paragraphs, nothing changes.
  ///
  /// @param key as for [#write]
  /// @param start first character of the stretch in the text for `from`
  /// @param end the character after the last; the same for the paragraph at `start`
  /// @throws ProblemException `note.private` where a private section is widened by it
  public Standing mark(String key, Audience from, Audience to, int start, int end)
      throws ProblemException {
    refuseWidening(key, to);
    Paragraphs moved = Paragraphs.at(noted(key, from), start, end);
    if (moved.taken().isEmpty() || from == to) {
      return open.standing();
    }
    String joined = Paragraphs.joined(noted(key, to), moved.taken());
    Audience usual = section(key).audience();
    return open.change(
        visit ->
            visit.with(
                with(
                    with(visit.findings(), key, usual, from, moved.rest()),
                    key,
                    usual,
                    to,
                    joined)));
  }

  private void refuseWidening(String key, Audience audience) throws ProblemException {
    Section section = section(key);
    if (!section.audience().admits(audience)) {
      throw Problem.of("note.private", section.title()).exception();
    }
  }

  private String noted(String key, Audience audience) {
    Findings findings = open.visit().findings();
    return section(key).audience() == audience
        ? findings.notes().getOrDefault(key, "")
        : findings.aside(key, audience);
  }

  /// @param usual whom the section is meant for
  private static Findings with(
      Findings findings, String key, Audience usual, Audience audience, String text) {
    return audience == usual
        ? findings.withNote(key, text)
        : findings.withAside(key, audience, text);
  }

  private Section section(String key) {
    VisitType type = open.framework().visitType(open.visit().occasion().type());
    return type.sections().stream()
        .filter(section -> section.noteKeys().contains(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.id() + " has no section " + key));
  }

  /// Notes that something was done on the day, or was not; the pack's activities are suggestions.
  public Standing tick(String activity, boolean done) throws ProblemException {
    return open.change(visit -> visit.with(visit.findings().withActivity(activity, done)));
  }

  /// Puts one activity in the place of another while it is typed; blank stands for none.
  public Standing rename(String before, String after) throws ProblemException {
    return open.change(
        visit -> {
          Findings without = visit.findings().withActivity(before, false);
          return visit.with(after.isBlank() ? without : without.withActivity(after, true));
        });
  }

  /// Replaces who is present and what the visit is about.
  public Standing introduce(List<Person> present, String focus) throws ProblemException {
    return open.change(visit -> visit.with(visit.occasion().with(present, focus)));
  }

  /// Says how many days of the adviser's time the visit is charged with; null for none yet.
  ///
  /// @throws ProblemException `notes.days.wrong` for days no visit can take
  public Standing charge(@Nullable Double days) throws ProblemException {
    if (days != null && !Occasion.chargeable(days)) {
      throw Problem.of("notes.days.wrong").exception();
    }
    return open.change(visit -> visit.with(visit.occasion().withDays(days)));
  }

  /// Says from when to when the adviser was there; null while nobody knows.
  public Standing time(@Nullable Hours hours) throws ProblemException {
    return open.change(visit -> visit.with(visit.occasion().withHours(hours)));
  }

  /// Says when the adviser comes back and for what; a planned visit is not begun by it.
  ///
  /// @throws ProblemException `notes.next.before` for another day than the one kept that is not
  ///     after the visit
  public Standing comeBack(NextVisit next) throws ProblemException {
    LocalDate day = next.date();
    if (day != null && !day.equals(open.visit().outcome().next().date())) {
      Optional<Problem> before = tooEarly(open.visit(), day);
      if (before.isPresent()) {
        throw before.get().exception();
      }
    }
    return open.change(visit -> visit.with(visit.outcome().with(next)));
  }

  /// Why the adviser cannot come back on a day, if so: it is not after the visit.
  public static Optional<Problem> tooEarly(Visit visit, LocalDate day) {
    LocalDate visited = visit.occasion().date();
    return day.isAfter(visited)
        ? Optional.empty()
        : Optional.of(Problem.of("notes.next.before", visited));
  }

  /// Finishes the notes of a visit that leads to no category: they are a draft note from now on.
  ///
  /// @throws ProblemException `note.finish.category` where aspects are placed and no category is
  ///     agreed; `note.finish.done` for notes that are finished already
  public Standing finish() throws ProblemException {
    Standing now = open.standing();
    if (now.visit().outcome().state().written()) {
      throw Problem.of("note.finish.done").exception();
    }
    if (now.proposal().overall().coverage().placed() > 0) {
      throw Problem.of("note.finish.category").exception();
    }
    return open.change(visit -> visit.with(visit.outcome().finished()));
  }

  /// Takes finished notes up again.
  public Standing reopen() throws ProblemException {
    return open.change(visit -> visit.with(visit.outcome().reopened()));
  }
}
