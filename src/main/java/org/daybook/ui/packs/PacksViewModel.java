package org.daybook.ui.packs;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.frameworks.Packs.Broken;
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
  private final ReadOnlyObjectWrapper<List<Broken>> broken = new ReadOnlyObjectWrapper<>(List.of());
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

  /// Packs in the person's folder that cannot be used.
  public ReadOnlyObjectProperty<List<Broken>> broken() {
    return broken.getReadOnlyProperty();
  }

  /// What went wrong, or what has become of the pack that was being read.
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads the packs afresh and keeps the selection; at first selects the one in use.
  public void refresh() {
    tasks.store(
        () -> {
          session.frameworks().reload();
          return new Shelf(
              session.frameworks().all(), session.frameworks().broken(), session.framework().id());
        },
        this::show,
        wrong -> problem.set(Optional.of(wrong)));
  }

  public void select(Framework framework) {
    selected.set(Optional.of(framework));
  }

  /// Reads none of them: the one being read is meant to go.
  void letGo() {
    selected.set(Optional.empty());
  }

  private void show(Shelf shelf) {
    Optional<Framework> before = selected.get();
    Optional<Framework> still = before.flatMap(pack -> shelf.find(pack.id()));
    problem.set(
        before
            .filter(_ -> still.isEmpty())
            .map(gone -> Problem.of("packs.page.vanished", gone.identity().title())));
    broken.set(shelf.broken());
    packs.set(shelf.packs());
    selected.set(still.or(() -> shelf.find(shelf.inUse())));
  }

  private record Shelf(List<Framework> packs, List<Broken> broken, String inUse) {
    Optional<Framework> find(String id) {
      return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }
  }
}
