package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.NoteExport;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Findings;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;

/// Writing the note of the open visit as a PDF.
public final class NoteViewModel {
  private final VisitDesk desk;
  private final NoteExport export;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Idle());

  public NoteViewModel(VisitDesk desk, NoteExport export, Tasks tasks) {
    this.desk = desk;
    this.export = export;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  public String fileName() {
    return export.fileName(desk.standing().get());
  }

  /// What the note holds and what it still lacks.
  public Contents contents() {
    Standing now = desk.standing().get();
    Findings findings = now.visit().findings();
    return new Contents(
        (int)
            now.framework().visitType(now.visit().occasion().type()).sections().stream()
                .filter(section -> section.audience() == Audience.SCHOOL)
                .filter(section -> findings.notes().containsKey(section.id()))
                .count(),
        now.proposal().overall().coverage().placed(),
        now.proposal().overall().coverage().applicable(),
        now.visit().outcome().actions().size(),
        Optional.ofNullable(now.visit().outcome().agreement())
            .map(a -> now.framework().category(a.category()).name()),
        (int) now.signals().stream().filter(signal -> !signal.answered()).count());
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
    progress.set(new Progress.Writing());
    desk.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem problem)) {
            progress.set(new Progress.Failed(problem));
            return;
          }
          tasks.store(
              () -> {
                export.write(desk.open().standing(), file);
                return file;
              },
              written -> progress.set(new Progress.Written(written)),
              problem -> progress.set(new Progress.Failed(problem)));
        });
  }

  /// What the note will hold.
  ///
  /// @param sections sections with text
  /// @param unanswered signals that are met and not answered
  public record Contents(
      int sections,
      int placed,
      int applicable,
      int actions,
      Optional<String> agreed,
      int unanswered) {}

  /// How far the PDF is.
  public sealed interface Progress {
    record Idle() implements Progress {}

    record Writing() implements Progress {}

    record Written(Path file) implements Progress {}

    record Failed(Problem problem) implements Progress {}
  }
}
