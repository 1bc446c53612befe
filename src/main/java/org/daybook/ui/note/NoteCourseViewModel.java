package org.daybook.ui.note;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.NoteCourse;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.Strings;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// Leading the note of the open visit from draft to issued.
public final class NoteCourseViewModel {
  private final VisitDesk desk;
  private final NoteCourse course;
  private final LocalDate today;
  private final StringProperty replyBy;
  private final StringProperty repliedBy = new SimpleStringProperty("");
  private final StringProperty comment = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");

  public NoteCourseViewModel(VisitDesk desk, NoteCourse course, LocalDate today) {
    this.desk = desk;
    this.course = course;
    this.today = today;
    this.replyBy =
        new SimpleStringProperty(Dates.written(NoteCourse.replyBy(framework(desk), today)));
    this.repliedBy.set(
        desk.standing().get().visit().occasion().present().stream()
            .filter(person -> person.role().toLowerCase(java.util.Locale.UK).contains("head"))
            .map(Object::toString)
            .findFirst()
            .orElse(""));
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  VisitState state() {
    return desk.standing().get().visit().outcome().state();
  }

  /// By when the headteacher is to answer, as typed; at first as many working days from today as
  /// the framework gives a school.
  StringProperty replyBy() {
    return replyBy;
  }

  /// How the day offered is counted.
  String replyByHint() {
    Framework framework = framework(desk);
    int days = framework.practice().noteRules().checkDays();
    return NoteCourse.holidaysKnown(NoteCourse.replyBy(framework, today))
        ? Strings.of("note.course.reply-by.hint", days)
        : Strings.of("note.course.reply-by.hint-weekends", days);
  }

  private static Framework framework(VisitDesk desk) {
    return desk.standing().get().framework();
  }

  /// Who answered, as typed.
  StringProperty repliedBy() {
    return repliedBy;
  }

  /// What the headteacher says, as typed.
  StringProperty comment() {
    return comment;
  }

  /// Why an issued note is revised, as typed.
  StringProperty reason() {
    return reason;
  }

  /// How far the note is, in a sentence.
  String sentence() {
    Course now = desk.standing().get().visit().outcome().course();
    return switch (state()) {
      case PLANNED, IN_PROGRESS -> Strings.of("note.course.sentence.unwritten");
      case DRAFT ->
          now.version() > 1
              ? Strings.of("note.course.sentence.revised", now.version(), now.revision())
              : Strings.of("note.course.sentence.draft");
      case OUT_FOR_CHECK ->
          Strings.of(
              "note.course.sentence.out",
              Optional.ofNullable(now.replyBy()).map(Strings::date).orElse("–"));
      case AGREED -> Strings.of("note.course.sentence.agreed", answered(now));
      case DISPUTED -> Strings.of("note.course.sentence.disputed", answered(now));
      case WITH_LEAD -> Strings.of("note.course.sentence.lead");
      case ISSUED ->
          Strings.of(
              "note.course.sentence.issued",
              now.version(),
              day(now.steps().getLast().at()),
              now.steps().getLast().by());
    };
  }

  private static String answered(Course now) {
    Reply reply = now.reply();
    return reply == null ? "–" : reply.by() + ", " + Strings.date(reply.on());
  }

  private static String day(java.time.Instant at) {
    return Strings.date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  /// Every change of state with who and when, the latest first.
  List<String> history() {
    return desk.standing().get().visit().outcome().course().steps().reversed().stream()
        .map(
            step -> {
              LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault());
              String line =
                  Strings.of(
                      "note.course.step",
                      Strings.date(at.toLocalDate()),
                      at.getHour(),
                      "%02d".formatted(at.getMinute()),
                      VisitWords.state(step.to()),
                      step.by());
              return step.remark().isEmpty() ? line : line + " · " + step.remark();
            })
        .toList();
  }

  void send(Consumer<Problem> refused) {
    Optional<LocalDate> by = Dates.read(replyBy.get());
    if (by.isEmpty() || by.get().isBefore(today)) {
      refused.accept(Problem.of("note.course.reply-by"));
      return;
    }
    desk.flush();
    desk.attempt(() -> course.send(adviser(), by.get()), () -> {}, refused);
  }

  void answer(boolean accurate, Consumer<Problem> refused) {
    Reply reply =
        new Reply(accurate, repliedBy.get().strip(), today, comment.get().strip(), Map.of());
    desk.attempt(() -> course.answer(reply), () -> comment.set(""), refused);
  }

  void takeBack(Consumer<Problem> refused) {
    desk.attempt(() -> course.takeBack(adviser()), () -> {}, refused);
  }

  void passToLead(Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> course.passToLead(adviser()), () -> {}, refused);
  }

  void issue(Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> course.issue(adviser()), () -> {}, refused);
  }

  void revise(Consumer<Problem> refused) {
    String why = reason.get();
    desk.attempt(() -> course.revise(adviser(), why), () -> reason.set(""), refused);
  }

  private String adviser() {
    return desk.standing().get().visit().occasion().adviser();
  }
}
