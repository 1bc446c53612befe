package org.daybook.ui.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.OpenPack;
import org.daybook.application.writing.PackEntry;
import org.daybook.application.writing.PackEntry.Line;
import org.daybook.application.writing.PackPage;
import org.daybook.application.writing.PackStanding;
import org.daybook.application.writing.PackWriting;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Tasks;

/// A pack being written: the page one is at, and the ways to change what stands on it.
public final class WritingViewModel {
  private final PackWriting writing;
  private final OpenPack open;
  private final Desk<PackStanding> desk;
  private final Tasks tasks;
  private final String draft;
  private final ReadOnlyObjectWrapper<PackPage> page;

  /// A draft on the desk.
  ///
  /// @param draft its id among the drafts, which need not be the id written in it
  public WritingViewModel(
      PackWriting writing, OpenPack open, Desk<PackStanding> desk, Tasks tasks, String draft) {
    this.writing = writing;
    this.open = open;
    this.desk = desk;
    this.tasks = tasks;
    this.draft = draft;
    this.page = new ReadOnlyObjectWrapper<>(desk.standing().get().page(""));
    desk.standing().subscribe(now -> page.set(now.page(page.get().path())));
  }

  public ReadOnlyObjectProperty<PackStanding> standing() {
    return desk.standing();
  }

  /// The page one is at, read afresh after every change.
  public ReadOnlyObjectProperty<PackPage> page() {
    return page.getReadOnlyProperty();
  }

  /// Goes to the page at a path, or to the page that a single value stands on.
  public void go(String path) {
    desk.flush();
    page.set(desk.standing().get().page(path));
  }

  /// The words at a path as something that is typed into.
  Draft words(String path) {
    return new Draft(desk, now -> now.words(path), typed -> open.write(path, typed));
  }

  void choose(String path, String value) {
    desk.change(() -> open.write(path, value));
  }

  void write(String path, List<String> texts) {
    desk.change(() -> open.write(path, texts));
  }

  void writeById(String path, List<String> lines) {
    desk.change(() -> open.writeById(path, lines));
  }

  void writeLines(String path, List<Line> lines) {
    desk.change(() -> open.writeLines(path, lines));
  }

  /// Adds an entry to a list and goes to it.
  void add(String list) {
    desk.flush();
    desk.change(
        () -> open.add(list, Strings.of("writing.new.name")),
        () -> {
          PackPage now = desk.standing().get().page(list);
          now.entries().stream()
              .filter(PackEntry.Inside.class::isInstance)
              .map(PackEntry.Inside.class::cast)
              .filter(inside -> inside.path().equals(list))
              .findFirst()
              .ifPresent(inside -> go(inside.items().getLast().path()));
        });
  }

  void remove(String item) {
    desk.flush();
    desk.change(() -> open.remove(item));
  }

  void move(String item, int by) {
    desk.flush();
    desk.change(() -> open.move(item, by));
  }

  public void undo() {
    desk.undo();
  }

  public void redo() {
    desk.redo();
  }

  /// Puts the pack into use.
  ///
  /// @param used hears of the pack now in use
  /// @param refused hears why it cannot be used
  public void use(Consumer<Framework> used, Consumer<Problem> refused) {
    desk.flush();
    tasks.store(() -> writing.use(draft), used, refused);
  }

  /// What the pack says, to be tried; empty while something is wrong in it.
  public Optional<Framework> framework() {
    return desk.standing().get().framework();
  }
}
