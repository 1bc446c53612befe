package org.daybook.ui.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.note.Signatories;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Person;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// Putting names under the note of the open visit.
final class SignaturesViewModel {
  private final VisitDesk desk;
  private final NoteCourse course;
  private final LocalDate today;
  private final StringProperty on;

  SignaturesViewModel(VisitDesk desk, NoteCourse course, LocalDate today) {
    this.desk = desk;
    this.course = course;
    this.today = today;
    this.on = new SimpleStringProperty(Dates.written(today));
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  List<Signature> signatures() {
    return now().visit().outcome().course().signatures();
  }

  /// Whether the note is written and not issued yet.
  boolean open() {
    VisitState state = now().visit().outcome().state();
    return state.written() && state != VisitState.ISSUED;
  }

  /// Who signs a note, in the order of its last page.
  List<String> roles() {
    return Signatories.of(now().framework(), type());
  }

  /// The name of whoever was there in this role, else nothing.
  String name(String role) {
    return role.equals(roles().getFirst())
        ? now().visit().occasion().adviser()
        : Person.in(role, now().visit().occasion().present()).map(Person::name).orElse("");
  }

  /// The day of the next signature, as typed; today at first.
  StringProperty on() {
    return on;
  }

  /// Puts a name under the note.
  void sign(String role, String name, Ink ink, Runnable done, Consumer<Problem> refused) {
    Optional<LocalDate> day = Dates.read(on.get());
    if (day.isEmpty()) {
      refused.accept(Problem.of("control.date.none", on.get().strip()));
      return;
    }
    desk.flush();
    desk.attempt(
        () -> course.sign(new Signature(name.strip(), role, day.get(), ink)),
        () -> {
          on.set(Dates.written(today));
          done.run();
        },
        refused);
  }

  void remove(Signature signature, Consumer<Problem> refused) {
    desk.attempt(() -> course.unsign(signature), () -> {}, refused);
  }

  private VisitType type() {
    return now().framework().visitType(now().visit().occasion().type());
  }

  private Standing now() {
    return desk.standing().get();
  }
}
