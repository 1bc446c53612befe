package org.daybook.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way a visit has come so far. Immutable.
///
/// @param version of the note that is being written or was issued, from 1
/// @param revision why this version follows an issued one; empty for the first
/// @param steps every change of state, the first one first
/// @param replyBy by when the headteacher is asked to answer, or null while nobody is asked
/// @param answering what the headteacher has answered
/// @param signatures whose names stand under it
/// @param leadChecks what whoever leads the work said of any version, the first one first
/// @param typing what is being typed and not said yet
public record Course(
    int version,
    String revision,
    List<Step> steps,
    @Nullable LocalDate replyBy,
    Answering answering,
    List<Signature> signatures,
    List<LeadCheck> leadChecks,
    Typing typing) {
  public static final Course BEGINNING =
      new Course(1, "", List.of(), null, Answering.NONE, List.of(), List.of(), Typing.NONE);

  private static final Map<VisitState, Set<VisitState>> WAYS = ways();

  public Course {
    steps = List.copyOf(steps);
    signatures = List.copyOf(signatures);
    leadChecks = List.copyOf(leadChecks);
  }

  /// Whether a note may go from one state to another.
  ///
  /// A draft may be issued without the headteacher's check, because a visit may have been agreed
  /// in the room; the steps then show that nobody was asked. A disputed note goes back as far as
  /// to its notes where the category itself is taken back.
  public static boolean leads(VisitState from, VisitState to) {
    return WAYS.getOrDefault(from, Set.of()).contains(to);
  }

  private static Map<VisitState, Set<VisitState>> ways() {
    Map<VisitState, Set<VisitState>> ways = new EnumMap<>(VisitState.class);
    ways.put(VisitState.PLANNED, EnumSet.of(VisitState.IN_PROGRESS, VisitState.DRAFT));
    ways.put(VisitState.IN_PROGRESS, EnumSet.of(VisitState.DRAFT));
    ways.put(
        VisitState.DRAFT,
        EnumSet.of(
            VisitState.IN_PROGRESS,
            VisitState.OUT_FOR_CHECK,
            VisitState.WITH_LEAD,
            VisitState.ISSUED));
    ways.put(
        VisitState.OUT_FOR_CHECK,
        EnumSet.of(VisitState.DRAFT, VisitState.AGREED, VisitState.DISPUTED));
    ways.put(
        VisitState.AGREED, EnumSet.of(VisitState.DRAFT, VisitState.WITH_LEAD, VisitState.ISSUED));
    ways.put(
        VisitState.DISPUTED,
        EnumSet.of(
            VisitState.IN_PROGRESS,
            VisitState.DRAFT,
            VisitState.OUT_FOR_CHECK,
            VisitState.WITH_LEAD,
            VisitState.ISSUED));
    ways.put(
        VisitState.WITH_LEAD,
        EnumSet.of(VisitState.DRAFT, VisitState.OUT_FOR_CHECK, VisitState.ISSUED));
    ways.put(VisitState.ISSUED, EnumSet.of(VisitState.DRAFT));
    return ways;
  }

  /// Whether anybody at the school has had the note, in whatever state it is now.
  public boolean wasOut() {
    return steps.stream()
        .anyMatch(step -> step.to() == VisitState.OUT_FOR_CHECK || step.to() == VisitState.ISSUED);
  }

  /// The numbers of the versions that were answered, one for each answer, the first one first.
  public List<Integer> versionsAnswered() {
    List<Integer> versions = new ArrayList<>();
    int written = 1;
    for (Step step : steps) {
      if (step.to() == VisitState.AGREED || step.to() == VisitState.DISPUTED) {
        versions.add(written);
      } else if (step.issues()) {
        written++;
      }
    }
    return List.copyOf(versions);
  }

  /// The day on which the version being written was last sent to the headteacher, if it was.
  public Optional<LocalDate> sent() {
    return sinceIssued().stream()
        .filter(step -> step.to() == VisitState.OUT_FOR_CHECK)
        .map(Step::day)
        .reduce((_, later) -> later);
  }

  /// The day on which the version being written was begun, if it follows an issued one.
  public Optional<LocalDate> begun() {
    List<Step> since = sinceIssued();
    return since.size() < steps.size()
        ? since.stream().map(Step::day).findFirst()
        : Optional.empty();
  }

  /// Whether a version follows an issued one, is not issued itself, and was sent to nobody.
  public boolean begunAnew() {
    List<Step> since = sinceIssued();
    return !since.isEmpty()
        && since.size() < steps.size()
        && since.stream()
            .map(Step::to)
            .noneMatch(to -> to == VisitState.OUT_FOR_CHECK || to == VisitState.WITH_LEAD);
  }

  /// The steps of the version being written; none right after one was issued.
  private List<Step> sinceIssued() {
    int issued = steps.stream().map(Step::to).toList().lastIndexOf(VisitState.ISSUED);
    return steps.subList(issued + 1, steps.size());
  }

  /// The step by which the latest issued version was issued, if one was.
  public Optional<Step> issued() {
    return steps.stream().filter(Step::issues).reduce((_, later) -> later);
  }

  /// As the latest version was issued, with this one given up: nothing is kept of it but the steps
  /// it took, and that it was given up.
  ///
  /// @param issued the course as that version has it
  /// @param remark that it was given up; not empty
  public Course givenUp(Course issued, Instant at, String by, String remark) {
    List<Step> all = with(VisitState.ISSUED, at, by, remark).steps();
    return new Course(
        issued.version,
        issued.revision,
        all,
        issued.replyBy,
        issued.answering,
        issued.signatures,
        issued.leadChecks,
        issued.typing);
  }

  /// With one more change of state.
  public Course with(VisitState to, Instant at, String by, String remark) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(to, at, by, remark));
    return new Course(version, revision, more, replyBy, answering, signatures, leadChecks, typing);
  }

  /// With its last step taken on another day than that of its record.
  public Course steppedOn(LocalDate day) {
    List<Step> all = new ArrayList<>(steps);
    all.addLast(all.removeLast().takenOn(day));
    return new Course(version, revision, all, replyBy, answering, signatures, leadChecks, typing);
  }

  /// With the headteacher asked to answer by a day; an answer to an earlier question is no answer
  /// to this one.
  public Course asked(LocalDate by) {
    return new Course(
        version, revision, steps, by, answering.again(), signatures, leadChecks, typing.sent());
  }

  /// With the question taken back: what was answered to an earlier one about this version counts.
  public Course unasked() {
    return answeredBefore().isPresent() ? with(answering.asBefore()) : this;
  }

  /// The last answer about this version, while there is none to the question asked since.
  public Optional<Reply> answeredBefore() {
    long issued = steps.stream().filter(Step::issues).count();
    boolean stands = !steps.isEmpty() && steps.getLast().to() == VisitState.ISSUED;
    long version = stands ? issued : issued + 1;
    List<Integer> answered = versionsAnswered();
    return reply() != null
            || answering.earlier().isEmpty()
            || answered.isEmpty()
            || answered.getLast() != version
        ? Optional.empty()
        : Optional.of(answering.earlier().getLast());
  }

  /// With an answer, which stands in the note: an answer with words is not what anybody signed.
  public Course answered(Reply answer) {
    Course changed = answer.worded() ? changed(false) : this;
    return changed.with(answering.with(answer));
  }

  /// With an answer being typed.
  public Course typed(Replying answer) {
    return with(answering.withTyped(answer));
  }

  /// With the adviser's view of what the headteacher calls inaccurate; nothing changes while nobody
  /// has answered.
  public Course viewed(String view) {
    Reply reply = answering.given();
    return reply == null || reply.view().equals(view)
        ? this
        : with(new Answering(reply.withView(view), answering.earlier(), answering.typed()))
            .changed(false);
  }

  /// The answer that counts, or null while there is none to the last question.
  public @Nullable Reply reply() {
    return answering.given();
  }

  /// Whether the headteacher found the note accurate as it is now.
  public boolean foundAccurate() {
    Reply reply = answering.given();
    return reply != null && reply.accurate() && !reply.overtaken();
  }

  /// Whether anybody has signed, answered or checked this note, so that a change matters to them.
  public boolean vouched() {
    return !signatures.isEmpty() || reply() != null || !leadChecks.isEmpty();
  }

  private Course with(Answering changed) {
    return new Course(version, revision, steps, replyBy, changed, signatures, leadChecks, typing);
  }

  /// With other words being typed.
  public Course with(Typing changed) {
    return new Course(
        version, revision, steps, replyBy, answering, signatures, leadChecks, changed);
  }

  /// Passed on to the lead: who looked at it the last time is taken to look again.
  public Course passedOn() {
    return leadChecks.isEmpty() ? this : with(typing.withLeadBy(leadChecks.getLast().by()));
  }

  /// With what whoever leads the work said of it.
  public Course checked(LeadCheck check) {
    List<LeadCheck> all = new ArrayList<>(leadChecks);
    all.add(check);
    return new Course(
        version,
        revision,
        steps,
        replyBy,
        answering,
        signatures,
        all,
        Typing.NONE.withSigning(typing.signing()));
  }

  /// Whether whoever leads the work has accepted the note as it is, since it was last passed on;
  /// whoever was asked after that changes nothing in it.
  public boolean accepted() {
    if (leadChecks.isEmpty()) {
      return false;
    }
    LeadCheck last = leadChecks.getLast();
    return last.accepted()
        && !last.overtaken()
        && steps.stream()
            .filter(step -> step.to() == VisitState.WITH_LEAD)
            .noneMatch(step -> step.at().isAfter(last.at()));
  }

  /// With somebody's name under it; the same person signs once. Another signature can be begun.
  public Course signed(Signature signature) {
    List<Signature> all = new ArrayList<>(signatures);
    all.removeIf(old -> old.name().equals(signature.name()) && old.role().equals(signature.role()));
    all.add(signature);
    return new Course(
        version, revision, steps, replyBy, answering, all, leadChecks, typing.withSigning(null));
  }

  /// With something in the note changed: nobody's name is under it, and what was said of it before
  /// is kept, as said of earlier words.
  ///
  /// @param forSchool whether the school's copy reads otherwise than it did; the headteacher's
  ///     answer stands while it does not
  public Course changed(boolean forSchool) {
    return changed(forSchool ? answering.overtake() : answering, List.of());
  }

  /// With something changed that only the office's copy says: what the school has signed and
  /// answered stands, and the adviser's own name is not under it.
  ///
  /// @param adviser the role in which an adviser signs
  public Course changedInside(String adviser) {
    return changed(
        answering,
        signatures.stream()
            .filter(signature -> !signature.role().equalsIgnoreCase(adviser))
            .toList());
  }

  private Course changed(Answering answer, List<Signature> left) {
    return new Course(version, revision, steps, replyBy, answer, left, overtaken(), typing);
  }

  private List<LeadCheck> overtaken() {
    return leadChecks.stream().map(LeadCheck::overtake).toList();
  }

  /// Without this name.
  public Course without(Signature signature) {
    List<Signature> left = signatures.stream().filter(each -> !each.equals(signature)).toList();
    return new Course(version, revision, steps, replyBy, answering, left, leadChecks, typing);
  }

  /// With this number as its version, because its own was issued before.
  public Course numbered(int number) {
    return new Course(number, revision, steps, replyBy, answering, signatures, leadChecks, typing);
  }

  /// The next version, which begins with nobody asked and nobody's name.
  ///
  /// @param reason why the issued version is not left as it is
  public Course revised(String reason) {
    return new Course(
        version + 1,
        reason,
        steps,
        null,
        answering.again().withTyped(null),
        List.of(),
        overtaken(),
        Typing.NONE);
  }
}
