package org.daybook.ui.note;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.note.AnswerDays;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.note.history.CourseHistory;
import org.daybook.ui.note.history.CourseHistory.Happened;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// Leading the note of the open visit from draft to issued.
public final class NoteCourseViewModel {
  private final VisitDesk desk;
  private final NoteCourse course;
  private final LocalDate today;
  private final StringProperty me;
  private final Draft replyBy;
  private final Draft sentOn;
  private final Draft leadOn;
  private final ReplyViewModel reply;
  private final SignaturesViewModel signatures;
  private final Draft leadBy;
  private final Draft leadComment;
  private final Draft reason;
  private String offered;

  public NoteCourseViewModel(VisitDesk desk, NoteCourse course, LocalDate today) {
    this.desk = desk;
    this.course = course;
    this.today = today;
    this.offered = adviser();
    this.me = new SimpleStringProperty(offered);
    me.addListener((_, _, name) -> desk.workedBy(name));
    String offeredDay = Dates.written(AnswerDays.replyBy(framework(desk), today));
    this.replyBy =
        draft(
            typing -> typing.replyBy().isEmpty() ? offeredDay : typing.replyBy(),
            Typing::withReplyBy);
    String now = Dates.written(today);
    this.sentOn =
        draft(typing -> typing.sentOn().isEmpty() ? now : typing.sentOn(), Typing::withSentOn);
    this.leadOn =
        draft(typing -> typing.leadOn().isEmpty() ? now : typing.leadOn(), Typing::withLeadOn);
    this.reply = new ReplyViewModel(desk, course, today);
    this.signatures = new SignaturesViewModel(desk, course.signing(), today);
    this.leadBy = draft(Typing::leadBy, Typing::withLeadBy);
    this.leadComment = draft(Typing::leadComment, Typing::withLeadComment);
    this.reason = draft(Typing::reason, Typing::withReason);
  }

  private Draft draft(Function<Typing, String> read, BiFunction<Typing, String, Typing> rewrite) {
    return new Draft(
        desk,
        standing -> read.apply(standing.visit().outcome().course().typing()),
        text -> course.draft(typing -> rewrite.apply(typing, text)));
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  VisitState state() {
    return desk.standing().get().visit().outcome().state();
  }

  /// Who works here, as typed: at first whom the settings name, else the adviser of the visit. The
  /// history names them for whatever is done at the visit from then on.
  StringProperty me() {
    return me;
  }

  /// Offers the name in the settings, unless somebody has typed another; none offers nothing.
  public void iAm(String name) {
    if (!name.isBlank() && me.get().equals(offered)) {
      offered = name.strip();
      me.set(offered);
    }
  }

  /// By when the headteacher is to answer, as typed; at first as many working days from today as
  /// the framework gives a school.
  Draft replyBy() {
    return replyBy;
  }

  /// The day the note is or was sent, as typed; today at first.
  Draft sentOn() {
    return sentOn;
  }

  /// The day of the lead's check, as typed; today at first.
  Draft leadOn() {
    return leadOn;
  }

  /// How the day offered is counted.
  String replyByHint() {
    Framework framework = framework(desk);
    int days = framework.practice().noteRules().checkDays();
    return AnswerDays.holidaysKnown(AnswerDays.replyBy(framework, today))
        ? Strings.of("note.course.reply-by.hint", days)
        : Strings.of("note.course.reply-by.hint-weekends", days);
  }

  private static Framework framework(VisitDesk desk) {
    return desk.standing().get().framework();
  }

  /// The headteacher's answer, as it is typed.
  ReplyViewModel reply() {
    return reply;
  }

  /// The names under the note.
  SignaturesViewModel signatures() {
    return signatures;
  }

  /// Why an issued note is revised, as typed.
  Draft reason() {
    return reason;
  }

  /// How far the note is, in a sentence.
  String sentence() {
    Course now = now();
    return switch (state()) {
      case PLANNED, IN_PROGRESS -> Strings.of("note.course.sentence.unwritten", leader());
      case DRAFT ->
          changedSince(now)
              ? Strings.of("note.course.sentence.draft-changed", answered(now))
              : now.version() > 1
                  ? Strings.of("note.course.sentence.revised", now.version(), now.revision())
                  : Strings.of("note.course.sentence.draft", leader());
      case OUT_FOR_CHECK ->
          Strings.of(
              unanswered() ? "note.course.sentence.late" : "note.course.sentence.out",
              Optional.ofNullable(now.replyBy()).map(Strings::date).orElse("–"),
              leader());
      case AGREED -> Strings.of("note.course.sentence.agreed", answered(now));
      case DISPUTED ->
          changedSince(now)
              ? Strings.of("note.course.sentence.disputed-changed", answered(now))
              : Strings.of("note.course.sentence.disputed", answered(now));
      case WITH_LEAD ->
          now.accepted()
              ? Strings.of("note.course.sentence.accepted", now.leadChecks().getLast().by())
              : Strings.of("note.course.sentence.lead", lead().orElse("–"));
      case ISSUED ->
          Strings.of(
              "note.course.sentence.issued",
              now.version(),
              day(issued(now).at()),
              issued(now).by());
    };
  }

  /// Whether the day for the headteacher's answer is past, so that the note can go on without it.
  boolean unanswered() {
    return desk.standing().get().visit().outcome().answerLate(today);
  }

  private static Step issued(Course now) {
    return now.issued().orElseGet(() -> now.steps().getLast());
  }

  private static boolean changedSince(Course now) {
    Reply reply = now.reply();
    return reply != null && reply.overtaken();
  }

  private static String answered(Course now) {
    Reply reply = now.reply();
    return reply == null ? "–" : reply.by() + ", " + Strings.date(reply.on());
  }

  private static String day(java.time.Instant at) {
    return Strings.date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  /// Every change of state with who and when, the latest first, each with what was answered then.
  List<Happened> history() {
    return CourseHistory.of(now(), reply::said);
  }

  void send(Consumer<Problem> refused) {
    Optional<LocalDate> by = Dates.read(replyBy.text().get());
    Optional<LocalDate> on = Dates.read(sentOn.text().get());
    if (by.isEmpty() || on.isEmpty()) {
      refused.accept(
          by.isEmpty()
              ? Problem.of("note.course.reply-by")
              : Problem.of("control.date.none", sentOn.text().get().strip()));
      return;
    }
    desk.flush();
    desk.attempt(() -> course.send(me.get(), on.get(), by.get()), () -> {}, refused);
  }

  void takeBack(Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> course.takeBack(me.get()), () -> {}, refused);
  }

  void passToLead(Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> course.passToLead(me.get()), () -> {}, refused);
  }

  /// Who looks at a note before it is issued, if the framework names anybody.
  Optional<String> lead() {
    return Optional.ofNullable(framework(desk).practice().noteRules().leadCheck());
  }

  /// Who leads the school or setting, within a sentence, as the framework calls them.
  private String leader() {
    Standing standing = desk.standing().get();
    String role =
        standing.framework().visitType(standing.visit().occasion().type()).signedBy().getFirst();
    return role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1);
  }

  /// Whether the lead has accepted the note.
  boolean accepted() {
    return now().accepted();
  }

  /// Who looked at the note for the lead, and what they say, as typed.
  Draft leadBy() {
    return leadBy;
  }

  Draft leadComment() {
    return leadComment;
  }

  void leadSays(boolean accepts, Consumer<Problem> refused) {
    Optional<LocalDate> on = Dates.read(leadOn.text().get());
    if (on.isEmpty()) {
      refused.accept(Problem.of("control.date.none", leadOn.text().get().strip()));
      return;
    }
    desk.flush();
    String by = leadBy.text().get();
    String comment = leadComment.text().get();
    desk.attempt(() -> course.leadSays(accepts, by, on.get(), comment), () -> {}, refused);
  }

  void issue(Consumer<Problem> refused) {
    if (signatures.drawn()) {
      refused.accept(Problem.of("note.sign.pending", signatures.role().text().get()));
      return;
    }
    desk.flush();
    desk.attempt(() -> course.issue(me.get()), () -> {}, refused);
  }

  void revise(Consumer<Problem> refused) {
    desk.flush();
    String why = reason.text().get();
    desk.attempt(() -> course.revise(me.get(), why), () -> {}, refused);
  }

  /// Whether this version follows an issued one and was sent to nobody yet.
  boolean begunAnew() {
    return now().begunAnew();
  }

  /// What giving it up means, as a question.
  String giveUpQuestion() {
    return Strings.of("note.course.give-up.ask", now().version(), now().version() - 1);
  }

  void giveUp(Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> course.giveUp(me.get()), () -> {}, refused);
  }

  private Course now() {
    return desk.standing().get().visit().outcome().course();
  }

  private String adviser() {
    return desk.standing().get().visit().occasion().adviser();
  }
}
