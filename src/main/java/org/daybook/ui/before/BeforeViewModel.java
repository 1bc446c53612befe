package org.daybook.ui.before;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.application.brief.Briefing;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.brief.Brief;
import org.daybook.domain.brief.Brief.Paper;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;

/// What there is before a visit: how it is planned, and what to read on the way to it.
public final class BeforeViewModel {
  private final VisitDesk desk;
  private final Preparing preparing;
  private final Briefing briefing;
  private final Tasks tasks;
  private final FileWriting pdf;
  private final Draft present;
  private final Draft focus;
  private final Draft agenda;
  private final ReadOnlyObjectWrapper<Optional<Brief>> brief =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<When> read = Optional.empty();

  public BeforeViewModel(VisitDesk desk, Briefing briefing, Tasks tasks) {
    this.desk = desk;
    this.preparing = new Preparing(desk.open());
    this.briefing = briefing;
    this.tasks = tasks;
    this.pdf = new FileWriting(desk, tasks);
    NoteTaking notes = new NoteTaking(desk.open());
    this.present =
        new Draft(
            desk,
            standing -> Person.lines(standing.visit().occasion().present()),
            text -> notes.introduce(Person.all(text), occasion().focus()));
    this.focus =
        new Draft(
            desk,
            standing -> standing.visit().occasion().focus(),
            text -> notes.introduce(occasion().present(), text));
    this.agenda =
        new Draft(desk, standing -> standing.visit().preparation().agenda(), preparing::agenda);
    desk.standing().subscribe(this::follow);
  }

  Draft present() {
    return present;
  }

  Draft focus() {
    return focus;
  }

  Draft agenda() {
    return agenda;
  }

  /// The documents to have, and whether they are there.
  ObservableValue<List<Paper>> papers() {
    return desk.standing().map(now -> Brief.papers(now.framework(), now.visit()));
  }

  void tick(Paper paper, boolean there) {
    desk.change(() -> preparing.tick(paper.text(), there));
  }

  /// Whether the visit is planned and nobody has begun it.
  ObservableValue<Boolean> planned() {
    return desk.standing().map(now -> now.visit().outcome().state() == VisitState.PLANNED);
  }

  /// Such as "School improvement visit · Autumn 2 · 8 Dec 2026".
  ObservableValue<Occasion> occasionNow() {
    return desk.standing().map(now -> now.visit().occasion());
  }

  /// Begins the visit, which then starts from what earlier ones left.
  ///
  /// @param begun called once it is saved
  void begin(Runnable begun) {
    desk.flush();
    desk.change(preparing::begin, begun);
  }

  /// What to read on the way; empty until the store has answered.
  ReadOnlyObjectProperty<Optional<Brief>> brief() {
    return brief.getReadOnlyProperty();
  }

  /// Why there is nothing to read.
  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<FileWriting.Progress> progress() {
    return pdf.progress();
  }

  String fileName() {
    return Briefing.fileName(desk.standing().get().visit());
  }

  /// Saves what is still being typed, then writes the brief as it is now.
  void write(Path file) {
    pdf.write(
        file,
        to -> {
          Standing now = desk.open().standing();
          briefing.write(briefing.of(now.visit(), now.framework()), to);
        });
  }

  /// Reads the brief afresh when the visit comes to stand on another day, or is of another kind.
  private void follow(Standing now) {
    Occasion occasion = now.visit().occasion();
    When when = new When(occasion.date(), occasion.type());
    if (!read.equals(Optional.of(when))) {
      read = Optional.of(when);
      tasks.store(
          () -> briefing.of(now.visit(), now.framework()),
          known -> {
            problem.set(Optional.empty());
            brief.set(Optional.of(known));
          },
          why -> problem.set(Optional.of(why)));
    }
  }

  /// The occasion as last saved; read within a change, so on the store thread.
  private Occasion occasion() {
    return desk.open().standing().visit().occasion();
  }

  /// What the brief depends on that can be corrected.
  private record When(LocalDate day, String type) {}
}
