package org.daybook.ui.packs;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// The framework packs at hand and the one being read.
public final class PacksViewModel {
  private final Session session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<Framework>> packs =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Framework>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public PacksViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<List<Framework>> packs() {
    return packs.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Framework>> selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads the packs afresh and keeps the selection; at first selects the one in use.
  public void refresh() {
    tasks.store(
        () -> new Shelf(session.frameworks().all(), session.framework().id()),
        this::show,
        wrong -> problem.set(Optional.of(wrong)));
  }

  public void select(Framework framework) {
    selected.set(Optional.of(framework));
  }

  private void show(Shelf shelf) {
    problem.set(Optional.empty());
    String wanted = selected.get().map(Framework::id).orElse(shelf.inUse());
    packs.set(shelf.packs());
    selected.set(shelf.packs().stream().filter(pack -> pack.id().equals(wanted)).findFirst());
  }

  private record Shelf(List<Framework> packs, String inUse) {}
}
