package org.daybook.application.note;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.StateWords;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.NoteRules;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.Proposals;
import org.daybook.storage.json.visit.IssuedNoteJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;

/// Leading a note from draft to issued, and on to its next version (domain rule 2).
///
/// Every method is refused with `note.course.way` where the note cannot go that way from where it
/// is, and with `note.course.nobody` where nobody is named.
public final class NoteCourse {
  private final OpenVisit open;
  private final RecordStore records;
  private final SchoolRegister register;
  private final InstantSource clock;

  public NoteCourse(
      OpenVisit open, RecordStore records, SchoolRegister register, InstantSource clock) {
    this.open = open;
    this.records = records;
    this.register = register;
    this.clock = clock;
  }

  /// Putting names under the note.
  public NoteSigning signing() {
    return new NoteSigning(open, clock);
  }

  /// The issued versions, the first one first.
  public List<IssuedNote> versions() throws ProblemException {
    return IssuedNotes.of(records, open.visit());
  }

  /// The day offered for the answer to this note.
  public LocalDate replyBy(LocalDate today) {
    return AnswerDays.replyBy(open.framework(), today);
  }

  /// Sends the draft to the headteacher, who is asked whether it is accurate.
  ///
  /// @param by who sends it
  /// @param on the day it is or was sent
  /// @param replyBy the day by which an answer is asked for
  /// @throws ProblemException `note.course.reply-by` for a day before it was sent;
  ///     `note.course.sent-on` for a day before the visit or after today; `note.course.lead-waits`
  ///     while the lead has it
  public Standing send(String by, LocalDate on, LocalDate replyBy) throws ProblemException {
    refuseOutside("note.course.sent-on", SigningDays.visited(open.visit(), today()), on);
    if (replyBy.isBefore(on)) {
      throw Problem.of("note.course.reply-by").exception();
    }
    refuseUnready();
    refuseWithLead();
    Visit sent = gone(VisitState.OUT_FOR_CHECK, by, "", course -> course.asked(replyBy));
    Outcome outcome = sent.outcome();
    Course dated = outcome.course().steppedOn(on);
    return open.settle(_ -> sent.with(outcome.at(outcome.state(), dated)));
  }

  /// Sends it today.
  public Standing send(String by, LocalDate replyBy) throws ProblemException {
    return send(by, today(), replyBy);
  }

  /// The answer being typed: what was kept of it, else one by whoever leads and was present.
  public static Replying typed(Visit visit) {
    Replying typed = visit.outcome().course().answering().typed();
    return typed != null
        ? typed
        : new Replying(
            Person.leading(visit.occasion().present()).map(Person::toString).orElse(""),
            "",
            "",
            Map.of());
  }

  /// Keeps what is typed of an answer, so that it is not lost, wherever the note is by then.
  public Standing type(UnaryOperator<Replying> change) throws ProblemException {
    return open.jot(
        visit ->
            visit.with(
                visit
                    .outcome()
                    .at(
                        visit.outcome().state(),
                        visit.outcome().course().typed(change.apply(typed(visit))))));
  }

  /// Keeps what is typed of the lead's words, of why an issued note is revised, or by when
  /// an answer is wanted.
  public Standing draft(UnaryOperator<Typing> change) throws ProblemException {
    return open.jot(
        visit -> {
          Course course = visit.outcome().course();
          return visit.with(
              visit
                  .outcome()
                  .at(visit.outcome().state(), course.with(change.apply(course.typing()))));
        });
  }

  /// Records the answer that was typed.
  public Standing answerTyped(boolean accurate, LocalDate on) throws ProblemException {
    Replying typed = typed(open.visit());
    Map<String, String> comments = new HashMap<>();
    typed
        .comments()
        .forEach(
            (section, words) -> {
              if (!words.isBlank()) {
                comments.put(section, words.strip());
              }
            });
    return answer(new Reply(accurate, typed.by().strip(), on, typed.general().strip(), comments));
  }

  /// Keeps the adviser's view of what the headteacher calls inaccurate.
  ///
  /// @throws ProblemException `note.course.view.none` unless the note is disputed
  public Standing view(String words) throws ProblemException {
    if (open.visit().outcome().state() != VisitState.DISPUTED) {
      throw Problem.of("note.course.view.none").exception();
    }
    return open.jot(
        visit ->
            visit.with(
                visit
                    .outcome()
                    .at(visit.outcome().state(), visit.outcome().course().viewed(words))));
  }

  /// Records what the headteacher answered.
  ///
  /// @throws ProblemException `note.course.no-comment` if the note is found inaccurate and nothing
  ///     says what is wrong; `note.course.section` for a comment on a section that the school's
  ///     copy lacks; `note.course.replied-on` for a day before it was sent or after today
  public Standing answer(Reply reply) throws ProblemException {
    List<String> sections =
        open.framework().visitType(open.visit().occasion().type()).sections().stream()
            .filter(section -> Copy.SCHOOL.shows(section.audience()))
            .map(Section::id)
            .toList();
    for (String section : reply.comments().keySet()) {
      if (!sections.contains(section)) {
        throw Problem.of("note.course.section", section, String.join(", ", sections)).exception();
      }
    }
    if (!reply.accurate() && reply.general().isBlank() && reply.comments().isEmpty()) {
      throw Problem.of("note.course.no-comment").exception();
    }
    LocalDate sent = open.visit().outcome().course().sent().orElse(today());
    refuseOutside("note.course.replied-on", sent, reply.on());
    return go(
        reply.accurate() ? VisitState.AGREED : VisitState.DISPUTED,
        reply.by(),
        "",
        course -> course.answered(reply));
  }

  /// Takes the note back to go on writing; an answer already given is kept, and one to an earlier
  /// question about this version counts again.
  public Standing takeBack(String by) throws ProblemException {
    if (open.visit().outcome().state() == VisitState.ISSUED) {
      throw Problem.of("note.course.issued").exception();
    }
    return go(VisitState.DRAFT, by, "", Course::unasked);
  }

  /// Passes the note to whoever leads the work; without an answer once the day for it is past.
  ///
  /// @throws ProblemException `note.course.no-lead` where the framework names nobody;
  ///     `note.course.waits` while an answer may still come in time
  public Standing passToLead(String by) throws ProblemException {
    if (open.framework().practice().noteRules().leadCheck() == null) {
      throw Problem.of("note.course.no-lead").exception();
    }
    Unanswered.refuse(open.visit().outcome(), today());
    Visit passed = gone(answered(by), VisitState.WITH_LEAD, by, "", Course::passedOn);
    return open.settle(_ -> passed);
  }

  /// Records what whoever leads the work says: the note may be issued, or is a draft again.
  ///
  /// @param by who looked at it
  /// @param on the day of the check
  /// @param comments what is to be changed; may be empty where it is accepted
  /// @throws ProblemException `note.course.not-with-lead` unless it was passed on;
  ///     `note.course.no-lead-comment` if it is sent back and nothing says why;
  ///     `note.course.lead-on` for a day before the visit or after today
  public Standing leadSays(boolean accepted, String by, LocalDate on, String comments)
      throws ProblemException {
    Outcome outcome = open.visit().outcome();
    if (outcome.state() != VisitState.WITH_LEAD) {
      throw Problem.of("note.course.not-with-lead").exception();
    }
    refuseNobody(by);
    if (!accepted && comments.isBlank()) {
      throw Problem.of("note.course.no-lead-comment").exception();
    }
    refuseOutside("note.course.lead-on", SigningDays.visited(open.visit(), today()), on);
    LeadCheck said = new LeadCheck(accepted, by.strip(), now(), comments.strip());
    LeadCheck check = on.equals(today()) ? said : said.saidOn(on);
    return accepted
        ? open.settle(
            visit -> visit.with(outcome.at(outcome.state(), outcome.course().checked(check))))
        : go(VisitState.DRAFT, by, "", course -> course.checked(check));
  }

  /// Issues the note: it is locked, numbered, and kept with its framework's version and a checksum.
  /// Where a version of its number was issued already, it gets the next number that is free. One
  /// that was sent and not answered is issued once the day for the answer is past.
  ///
  /// @param by who issues it
  /// @throws ProblemException `note.course.lead-waits` while whoever leads the work has it and has
  ///     not accepted it; `note.course.lead-first` where they have not had it and have to;
  ///     `note.course.waits` while an answer may still come in time
  public Standing issue(String by) throws ProblemException {
    Outcome outcome = open.visit().outcome();
    if (outcome.state() == VisitState.ISSUED) {
      throw Problem.of("note.course.issued").exception();
    }
    Unanswered.refuse(outcome, today());
    refuseUnready();
    refuseWithLead();
    NoteRules rules = open.framework().practice().noteRules();
    if (rules.leadFirst() && !outcome.course().accepted()) {
      throw Problem.of("note.course.lead-first", Objects.requireNonNull(rules.leadCheck()))
          .exception();
    }
    Agreement agreement = open.visit().outcome().agreement();
    Optional<String> proposed = open.standing().proposal().overall().proposed();
    if (agreement != null && agreement.overtakenBy(proposed)) {
      throw Problem.of("note.course.overtaken").exception();
    }
    int version = IssuedNotes.free(records, open.visit());
    Visit issued =
        gone(answered(by), VisitState.ISSUED, by, "", course -> course.numbered(version));
    IssuedNote kept =
        new IssuedNote(
            IssuedNotes.id(issued, version),
            version,
            issued,
            register.school(issued.occasion().school()).orElse(null),
            proposed.map(p -> open.framework().category(p).name()).orElse(""),
            Proposals.of(open.framework(), issued),
            IssuedNoteJson.checksum(issued),
            now(),
            by.strip());
    return open.settle(_ -> issued, () -> records.save(IssuedNoteJson.KIND, kept, null));
  }

  /// Begins the next version of an issued note; the issued one is kept.
  ///
  /// @param reason why, which the next version says
  /// @throws ProblemException `note.course.no-reason` without one
  public Standing revise(String by, String reason) throws ProblemException {
    if (reason.isBlank()) {
      throw Problem.of("note.course.no-reason").exception();
    }
    if (open.visit().outcome().state() != VisitState.ISSUED) {
      throw Problem.of("note.course.not-issued").exception();
    }
    return go(VisitState.DRAFT, by, reason.strip(), course -> course.revised(reason.strip()));
  }

  /// Gives up a version that was begun by mistake: the visit is again as it was issued, but for the
  /// steps, which tell of it. It can be undone, while the visit is open, as any change of words.
  ///
  /// @throws ProblemException `note.course.give-up.none` where no issued version comes before
  ///     it, or somebody was sent it
  public Standing giveUp(String by) throws ProblemException {
    Course course = open.visit().outcome().course();
    List<IssuedNote> issued = versions();
    if (issued.isEmpty() || !course.begunAnew()) {
      throw Problem.of("note.course.give-up.none").exception();
    }
    refuseNobody(by);
    Visit kept = issued.getLast().visit();
    String remark = Strings.of("note.course.given-up", course.version());
    Course again = course.givenUp(kept.outcome().course(), now(), by.strip(), remark);
    return open.jot(_ -> kept.with(kept.outcome().at(VisitState.ISSUED, again)));
  }

  private static void refuseNobody(String by) throws ProblemException {
    if (by.isBlank()) {
      throw Problem.of("note.course.nobody").exception();
    }
  }

  private void refuseWithLead() throws ProblemException {
    Outcome outcome = open.visit().outcome();
    if (outcome.state() == VisitState.WITH_LEAD && !outcome.course().accepted()) {
      throw Problem.of("note.course.lead-waits").exception();
    }
  }

  private void refuseUnready() throws ProblemException {
    NoteExport.refuseUnready(open.standing());
  }

  private Standing go(VisitState to, String by, String remark, CourseChange change)
      throws ProblemException {
    Visit gone = gone(to, by, remark, change);
    return open.settle(_ -> gone);
  }

  /// The visit as it is, waiting for no answer.
  private Visit answered(String by) {
    return Unanswered.givenUp(open.visit(), now(), by);
  }

  private Visit gone(VisitState to, String by, String remark, CourseChange change)
      throws ProblemException {
    return gone(open.visit(), to, by, remark, change);
  }

  private Visit gone(Visit from, VisitState to, String by, String remark, CourseChange change)
      throws ProblemException {
    Outcome outcome = from.outcome();
    if (outcome.state() == to) {
      throw Problem.of("note.course.already", StateWords.of(to)).exception();
    }
    if (!Course.leads(outcome.state(), to)) {
      throw Problem.of(
              outcome.state().written() ? "note.course.way" : "note.course.unwritten",
              StateWords.of(outcome.state()),
              StateWords.of(to))
          .exception();
    }
    refuseNobody(by);
    Course course = change.of(outcome.course()).with(to, now(), by.strip(), remark);
    return from.with(outcome.at(to, course));
  }

  private void refuseOutside(String key, LocalDate first, LocalDate day) throws ProblemException {
    if (day.isBefore(first) || day.isAfter(today())) {
      throw Problem.of(key, first).exception();
    }
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  private LocalDate today() {
    return day(now());
  }

  private Instant now() {
    return clock.instant();
  }

  /// Changes a course.
  private interface CourseChange {
    Course of(Course course);
  }
}
