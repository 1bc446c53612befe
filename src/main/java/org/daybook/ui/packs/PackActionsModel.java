package org.daybook.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackWriting;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// What can be done with packs besides reading them: begin, copy, go on writing, export.
public final class PackActionsModel {
  private final PackWriting writing;
  private final Tasks tasks;
  private final PacksViewModel packs;
  private final Consumer<String> write;
  private final ReadOnlyObjectWrapper<List<Draft>> drafts = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> outcome = new ReadOnlyObjectWrapper<>("");
  private final PackUseModel use;
  private final ReadOnlyObjectWrapper<Optional<Draft>> thrownAway =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param write goes to the draft of this id
  public PackActionsModel(
      PackWriting writing, Tasks tasks, PacksViewModel packs, Consumer<String> write) {
    this.writing = writing;
    this.tasks = tasks;
    this.packs = packs;
    this.write = write;
    this.use = new PackUseModel(writing.inUse(), tasks, packs, this::say);
  }

  /// Packs being written.
  public ReadOnlyObjectProperty<List<Draft>> drafts() {
    return drafts.getReadOnlyProperty();
  }

  /// What came of the last action, or empty.
  public ReadOnlyObjectProperty<String> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /// Taking packs into use and out of it.
  public PackUseModel use() {
    return use;
  }

  /// The draft last thrown away, as long as it can be put back from here.
  public ReadOnlyObjectProperty<Optional<Draft>> thrownAway() {
    return thrownAway.getReadOnlyProperty();
  }

  /// The id offered for a copy of the pack being read; empty while none is.
  public String idOfCopy() {
    return packs.selected().get().map(pack -> pack.id() + "-copy").orElse("");
  }

  /// The title of the pack being read; empty while none is.
  public String title() {
    return packs.selected().get().map(pack -> pack.identity().title()).orElse("");
  }

  /// Reads the drafts afresh.
  public void refresh() {
    tasks.store(writing::drafts, drafts::set, this::tell);
  }

  /// Begins a copy of the pack being read and goes to it.
  ///
  /// @param refused hears why it cannot be begun
  public void copy(String id, Consumer<Problem> refused) {
    packs
        .selected()
        .get()
        .ifPresent(
            pack ->
                tasks.store(
                    () -> writing.copy(pack.id(), id.strip()),
                    _ -> write.accept(id.strip()),
                    refused));
  }

  /// Begins a pack from next to nothing and goes to it.
  ///
  /// @param refused hears why it cannot be begun
  public void begin(String id, Consumer<Problem> refused) {
    tasks.store(() -> writing.begin(id.strip()), _ -> write.accept(id.strip()), refused);
  }

  public void goOn(Draft draft) {
    write.accept(draft.id());
  }

  /// Throws a draft away; it can be put back.
  public void discard(Draft draft) {
    tasks.store(
        () -> {
          writing.discard(draft.id());
          return writing.drafts();
        },
        left -> {
          outcome.set("");
          thrownAway.set(Optional.of(draft));
          drafts.set(left);
        },
        this::tell);
  }

  /// Puts back the draft last thrown away.
  public void putBack() {
    thrownAway
        .get()
        .ifPresent(
            draft ->
                tasks.store(
                    () -> {
                      writing.putBack(draft.id());
                      return writing.drafts();
                    },
                    now -> {
                      thrownAway.set(Optional.empty());
                      drafts.set(now);
                    },
                    this::tell));
  }

  /// The name offered for the file of the pack being read; empty while none is.
  public String fileName() {
    return packs
        .selected()
        .get()
        .map(pack -> pack.id() + "-" + pack.identity().version() + ".yaml")
        .orElse("");
  }

  /// Writes the pack being read to a file.
  public void export(Path file) {
    packs
        .selected()
        .get()
        .ifPresent(
            pack ->
                tasks.store(
                    () -> {
                      writing.export(pack.id(), file);
                      return file;
                    },
                    written -> outcome.set(Strings.of("packs.export.done", written.toString())),
                    this::tell));
  }

  private void tell(Problem problem) {
    outcome.set(Strings.of(problem));
  }

  private void say(String words) {
    thrownAway.set(Optional.empty());
    outcome.set(words);
  }
}
