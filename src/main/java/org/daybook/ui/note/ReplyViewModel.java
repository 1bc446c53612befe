package org.daybook.ui.note;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// The headteacher's answer as it is typed, and the adviser's view of it. All of it is kept with
/// the visit within a second.
final class ReplyViewModel {
  private final VisitDesk desk;
  private final NoteCourse course;
  private final Draft on;
  private final Draft by;
  private final Draft general;
  private final Draft view;
  private final Map<Section, Draft> comments = new LinkedHashMap<>();

  ReplyViewModel(VisitDesk desk, NoteCourse course, LocalDate today) {
    this.desk = desk;
    this.course = course;
    this.on =
        new Draft(
            desk,
            now -> typed(now).on().isEmpty() ? Dates.written(today) : typed(now).on(),
            text -> type(typed -> typed.withOn(text)));
    this.by = new Draft(desk, now -> typed(now).by(), text -> type(typed -> typed.withBy(text)));
    this.general =
        new Draft(desk, now -> typed(now).general(), text -> type(t -> t.withGeneral(text)));
    this.view = new Draft(desk, ReplyViewModel::view, course::view);
    Standing now = desk.standing().get();
    now.framework().visitType(now.visit().occasion().type()).sections().stream()
        .filter(section -> section.audience() == Audience.SCHOOL)
        .forEach(section -> comments.put(section, comment(section)));
  }

  private Draft comment(Section section) {
    String id = section.id();
    return new Draft(
        desk,
        now -> typed(now).comments().getOrDefault(id, ""),
        text -> type(typed -> typed.withComment(id, text)));
  }

  /// Who answers.
  Draft by() {
    return by;
  }

  /// The day of the answer, as typed; today at first.
  Draft on() {
    return on;
  }

  /// What is said of the whole note.
  Draft general() {
    return general;
  }

  /// What is said of each section that the school reads, in the order of the note.
  Map<Section, Draft> comments() {
    return comments;
  }

  /// The adviser's view of what is called inaccurate.
  Draft view() {
    return view;
  }

  /// The answer that counts, as it was given.
  Optional<Reply> given() {
    return Optional.ofNullable(desk.standing().get().visit().outcome().course().reply());
  }

  /// The sections of which an answer says something, with what it says, in the order of the note.
  Map<String, String> said(Reply reply) {
    Map<String, String> said = new LinkedHashMap<>();
    Standing now = desk.standing().get();
    for (Section section : now.framework().visitType(now.visit().occasion().type()).sections()) {
      String words = reply.comments().get(section.id());
      if (words != null) {
        said.put(section.title(), words);
      }
    }
    return said;
  }

  /// Records what was typed as the headteacher's answer.
  void answer(boolean accurate, Consumer<Problem> refused) {
    Optional<LocalDate> day = Dates.read(on.text().get());
    if (day.isEmpty()) {
      refused.accept(Problem.of("control.date.none", on.text().get().strip()));
      return;
    }
    desk.flush();
    desk.attempt(() -> course.answerTyped(accurate, day.get()), () -> {}, refused);
  }

  private Standing type(UnaryOperator<Replying> change) throws ProblemException {
    return course.type(change);
  }

  private static Replying typed(Standing now) {
    return NoteCourse.typed(now.visit());
  }

  private static String view(Standing now) {
    Reply reply = now.visit().outcome().course().reply();
    return reply == null ? "" : reply.view();
  }
}
