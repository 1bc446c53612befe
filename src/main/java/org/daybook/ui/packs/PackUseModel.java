package org.daybook.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.Imported;
import org.daybook.application.writing.OutOfUse;
import org.daybook.application.writing.PackStanding.Found;
import org.daybook.application.writing.PackUse;
import org.daybook.application.writing.PackUse.Aside;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// Taking packs into use from a file and out of use again, asking first where one might be sorry.
public final class PackUseModel {
  private final PackUse use;
  private final Tasks tasks;
  private final PacksViewModel packs;
  private final Consumer<String> tell;
  private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PackDecision>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<OutOfUse> aside =
      new ReadOnlyObjectWrapper<>(new OutOfUse(List.of(), List.of()));

  /// @param tell hears what came of each step; empty while something is asked or refused
  PackUseModel(PackUse use, Tasks tasks, PacksViewModel packs, Consumer<String> tell) {
    this.use = use;
    this.tasks = tasks;
    this.packs = packs;
    this.tell = tell;
  }

  /// The file last imported, if it was refused.
  public ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// What has to be answered before anything is done.
  public ReadOnlyObjectProperty<Optional<PackDecision>> question() {
    return question.getReadOnlyProperty();
  }

  /// Packs taken out of use.
  public ReadOnlyObjectProperty<OutOfUse> outOfUse() {
    return aside.getReadOnlyProperty();
  }

  /// Reads the packs taken out of use afresh.
  public void refresh() {
    tasks.store(use::outOfUse, aside::set, this::refuse);
  }

  /// Whether a pack is the person's own, so that it can be taken out of use.
  public boolean isOwn(Framework pack) {
    return use.isOwn(pack.id());
  }

  /// Takes over the pack in a file, asks about it, or says what is wrong in it.
  public void importFrom(Path file) {
    begin();
    tasks.store(() -> use.importFrom(file), imported -> imported(file, imported), this::refuse);
  }

  private void imported(Path file, Imported imported) {
    imported.framework().ifPresent(pack -> done("packs.import.done", pack));
    imported
        .older()
        .map(older -> PackDecision.older(older, () -> takeOlder(file)))
        .ifPresent(asked -> question.set(Optional.of(asked)));
    if (!imported.problems().isEmpty()) {
      String name = file.getFileName().toString();
      refusal.set(Optional.of(new Refusal(name, imported.problems())));
      packs.refresh();
    }
  }

  private void takeOlder(Path file) {
    tasks.store(() -> use.importInPlaceOfLater(file), taken -> imported(file, taken), this::refuse);
  }

  /// Asks whether to take the pack being read out of use; does nothing where it is none of theirs.
  public void takeOut() {
    packs
        .selected()
        .get()
        .filter(this::isOwn)
        .ifPresent(
            pack -> {
              begin();
              question.set(Optional.of(question(pack.identity())));
            });
  }

  private PackDecision question(Identity pack) {
    return PackDecision.takeOut(
        pack,
        use.beneath(pack.id()),
        () ->
            tasks.store(
                () -> {
                  use.takeOut(pack.id());
                  return use.outOfUse();
                },
                now -> {
                  aside.set(now);
                  packs.letGo();
                  packs.refresh();
                  tell.accept(Strings.of("packs.out.done", pack.title(), pack.version()));
                },
                this::refuse));
  }

  /// Uses a pack again that was taken out of use; asks first where a later version is in use.
  public void useAgain(Aside pack) {
    begin();
    tasks.store(
        () -> use.older(pack),
        older ->
            older.ifPresentOrElse(
                it -> question.set(Optional.of(PackDecision.older(it, () -> again(pack)))),
                () -> again(pack)),
        this::refuse);
  }

  private void again(Aside pack) {
    tasks.store(
        () -> new Again(use.useAgain(pack), use.outOfUse()),
        again -> {
          aside.set(again.left());
          done("packs.again.done", again.pack());
        },
        this::refuse);
  }

  /// Answers the question: does what it is about, or lets it be.
  public void answer(boolean yes) {
    Optional<PackDecision> asked = question.get();
    question.set(Optional.empty());
    if (yes) {
      asked.ifPresent(it -> it.action().run());
    }
  }

  private void begin() {
    refusal.set(Optional.empty());
    question.set(Optional.empty());
    tell.accept("");
  }

  private void done(String sentence, Framework pack) {
    tell.accept(Strings.of(sentence, pack.identity().title()));
    packs.select(pack);
    packs.refresh();
  }

  private void refuse(Problem problem) {
    tell.accept(Strings.of(problem));
  }

  private record Again(Framework pack, OutOfUse left) {}

  /// A file that was not taken over, and why.
  public record Refusal(String file, List<Found> problems) {
    public Refusal {
      problems = List.copyOf(problems);
    }
  }
}
