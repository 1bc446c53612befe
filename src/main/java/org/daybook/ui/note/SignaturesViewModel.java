package org.daybook.ui.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.note.NoteSigning;
import org.daybook.application.note.Signatories;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Person;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

/// Putting names under the note of the open visit. What is typed and drawn of a signature is kept
/// with the visit within a second.
final class SignaturesViewModel {
  private final VisitDesk desk;
  private final NoteSigning signing;
  private final Draft role;
  private final Draft name;
  private final Draft on;
  private final Draft ink;

  SignaturesViewModel(VisitDesk desk, NoteSigning signing, LocalDate today) {
    this.desk = desk;
    this.signing = signing;
    this.role = draft(Signing::role, (_, chosen) -> Signing.by(chosen));
    this.name =
        draft(
            made -> Objects.requireNonNullElseGet(made.name(), () -> name(made.role())),
            Signing::withName);
    this.on =
        draft(made -> Objects.requireNonNullElse(made.on(), Dates.written(today)), Signing::withOn);
    this.ink = draft(made -> made.ink().written(), (made, drawn) -> made.withInk(Ink.read(drawn)));
  }

  private Draft draft(
      Function<Signing, String> read, BiFunction<Signing, String, Signing> rewrite) {
    return new Draft(
        desk,
        now -> read.apply(NoteSigning.made(now.visit(), now.framework())),
        text -> signing.type(made -> rewrite.apply(made, text)));
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

  /// The role in which the next one signs.
  Draft role() {
    return role;
  }

  /// Lets somebody sign in another role, on an empty sheet.
  void choose(String other) {
    name.save();
    on.save();
    ink.save();
    role.text().set(other);
    role.save();
  }

  /// Who signs, as typed; at first whoever was there in the role.
  Draft name() {
    return name;
  }

  /// The day of the next signature, as typed; today at first.
  Draft on() {
    return on;
  }

  /// What is drawn, as [Ink#written()] writes it.
  Draft ink() {
    return ink;
  }

  /// Whether somebody has drawn a signature that is not under the note yet.
  boolean drawn() {
    return open() && !ink.text().get().isEmpty();
  }

  /// Puts the name under the note.
  void sign(Consumer<Problem> refused) {
    String typed = on.text().get();
    Optional<LocalDate> day = Dates.read(typed);
    if (day.isEmpty()) {
      refused.accept(Problem.of("control.date.none", typed.strip()));
      return;
    }
    desk.flush();
    Signature signature =
        new Signature(
            name.text().get().strip(), role.text().get(), day.get(), Ink.read(ink.text().get()));
    desk.attempt(() -> signing.sign(signature), () -> {}, refused);
  }

  void remove(Signature signature, Consumer<Problem> refused) {
    desk.attempt(() -> signing.unsign(signature), () -> {}, refused);
  }

  private VisitType type() {
    return now().framework().visitType(now().visit().occasion().type());
  }

  private Standing now() {
    return desk.standing().get();
  }
}
