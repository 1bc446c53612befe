package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.note.NoteExport;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;

/// Writing the note of the open visit as a PDF.
public final class NoteViewModel {
  private final VisitDesk desk;
  private final NoteExport export;
  private final NoteTaking noteTaking;
  private final Tasks tasks;
  private final Consumer<Lack> toLack;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Idle());

  /// @param toLack turns to where something that is missing can be put right
  public NoteViewModel(VisitDesk desk, NoteExport export, Tasks tasks, Consumer<Lack> toLack) {
    this.desk = desk;
    this.export = export;
    this.noteTaking = new NoteTaking(desk.open());
    this.tasks = tasks;
    this.toLack = toLack;
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Whether there is anything to read yet.
  boolean begun() {
    return desk.standing().get().visit().outcome().state() != VisitState.PLANNED;
  }

  /// Whether people may change what is in the note.
  boolean open() {
    return desk.standing().get().visit().outcome().state().open();
  }

  public String fileName() {
    return fileName(Copy.SCHOOL);
  }

  String fileName(Copy copy) {
    return export.fileName(desk.standing().get(), copy);
  }

  /// What the note holds and what it still lacks.
  public Contents contents() {
    Standing now = desk.standing().get();
    Findings findings = now.visit().findings();
    VisitType type = now.framework().visitType(now.visit().occasion().type());
    return new Contents(
        (int)
            type.sections().stream()
                .filter(section -> section.audience() == Audience.SCHOOL)
                .filter(findings::speaksUnder)
                .count(),
        now.framework().judges()
            ? Optional.of(
                new Judged(
                    now.proposal().overall().coverage().placed(),
                    now.proposal().overall().coverage().applicable(),
                    Optional.ofNullable(now.visit().outcome().agreement())
                        .map(a -> now.framework().category(a.category()).name())))
            : Optional.empty(),
        now.visit().outcome().actions().size(),
        now.visit().outcome().state().written(),
        Readiness.lacks(now.framework(), type, findings),
        open() ? Readiness.reminders(type, findings) : List.of());
  }

  /// With whom evidence must be discussed, in the pack's words; empty where nobody is named.
  String discussedWith() {
    return Optional.ofNullable(
            desk.standing().get().framework().practice().noteRules().discussedWith())
        .orElse("");
  }

  /// Turns to where something that is missing can be put right.
  void jump(Lack lack) {
    toLack.accept(lack);
  }

  /// Finishes the notes of a visit that leads to no category.
  void finish() {
    desk.flush();
    desk.change(noteTaking::finish);
  }

  /// Takes notes finished without a category up again.
  void reopen() {
    desk.change(noteTaking::reopen);
  }

  /// Says so when the judgements have changed what the agreement rests on; else empty.
  Optional<String> overtaken() {
    Standing now = desk.standing().get();
    Optional<String> proposed = now.proposal().overall().proposed();
    return Optional.ofNullable(now.visit().outcome().agreement())
        .filter(agreement -> agreement.overtakenBy(proposed))
        .map(agreement -> now.framework().category(agreement.category()).name())
        .map(
            agreed ->
                proposed
                    .map(id -> now.framework().category(id).name())
                    .map(name -> Strings.of("note.lacks.overtaken", name, agreed))
                    .orElseGet(() -> Strings.of("note.lacks.overtaken.none", agreed)));
  }

  /// Saves what is still being typed, then writes the school's copy.
  public void write(Path file) {
    write(Copy.SCHOOL, file);
  }

  /// Saves what is still being typed, then writes a copy.
  void write(Copy copy, Path file) {
    progress.set(new Progress.Writing());
    desk.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem problem)) {
            progress.set(new Progress.Failed(problem));
            return;
          }
          tasks.store(
              () -> {
                List<String> damaged = export.write(desk.open().standing(), copy, file);
                return new Progress.Written(file, copy, damaged);
              },
              progress::set,
              problem -> progress.set(new Progress.Failed(problem)));
        });
  }

  /// What the note will hold.
  ///
  /// @param sections sections with text
  /// @param judged what was judged; empty where schools are not placed in categories
  /// @param finished whether it is a draft note by now
  /// @param lacks what must be seen to before it may be sent or issued
  /// @param reminders what it may go without, though its readers will look for it
  public record Contents(
      int sections,
      Optional<Judged> judged,
      int actions,
      boolean finished,
      List<Lack> lacks,
      List<Lack> reminders) {
    public Contents {
      lacks = List.copyOf(lacks);
      reminders = List.copyOf(reminders);
    }

    /// Whether the notes can be finished, or taken up again, without a category: nothing was placed
    /// and none is agreed.
    boolean withoutCategory() {
      return judged.filter(j -> j.placed() > 0 || j.agreed().isPresent()).isEmpty();
    }
  }

  /// How far the visit was judged.
  public record Judged(int placed, int applicable, Optional<String> agreed) {}

  /// How far the PDF is.
  public sealed interface Progress {
    record Idle() implements Progress {}

    record Writing() implements Progress {}

    /// It is written.
    ///
    /// @param damaged the names of the pictures that could not be shown
    record Written(Path file, Copy copy, List<String> damaged) implements Progress {
      public Written {
        damaged = List.copyOf(damaged);
      }
    }

    record Failed(Problem problem) implements Progress {}
  }
}
