package org.daybook.ui.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;

/// All evidence of the open visit: which of it is shown, and changing it.
public final class EvidenceViewModel {
  private final VisitDesk desk;
  private final EvidenceNoting noting;
  private final EvidenceSearch search;
  private final ReadOnlyObjectWrapper<List<Evidence>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());
  private final ReadOnlyObjectWrapper<List<AspectStanding>> aspects =
      new ReadOnlyObjectWrapper<>(this, "aspects", List.of());
  private final ReadOnlyObjectWrapper<EvidenceFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", EvidenceFilter.ALL);

  private final ReadOnlyObjectWrapper<Optional<UUID>> wanted =
      new ReadOnlyObjectWrapper<>(this, "wanted", Optional.empty());

  private List<Evidence> all = List.of();

  public EvidenceViewModel(VisitDesk desk, EvidenceNoting noting) {
    this.desk = desk;
    this.noting = noting;
    this.search = new EvidenceSearch(framework().aspects());
    desk.standing().subscribe(this::follow);
    filter.subscribe(_ -> show());
  }

  Framework framework() {
    return desk.standing().get().framework();
  }

  /// Whether the framework has aspects that evidence can bear on.
  boolean judges() {
    return !framework().aspects().isEmpty();
  }

  UUID visit() {
    return desk.standing().get().visit().id();
  }

  /// How many pieces there are, shown or not.
  int total() {
    return all.size();
  }

  /// What the filter lets through, the latest first.
  ReadOnlyObjectProperty<List<Evidence>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The aspects, after a line for all evidence and one for what bears on nothing.
  ReadOnlyObjectProperty<List<AspectStanding>> aspects() {
    return aspects.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<EvidenceFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  void filter(UnaryOperator<EvidenceFilter> change) {
    filter.set(change.apply(filter.get()));
  }

  /// Shows evidence about one aspect only; the id of an aspect, or what [EvidenceFilter] says.
  public void about(String aspect) {
    filter(now -> now.withAspect(aspect));
  }

  /// Brings a piece into sight, whatever the filter hides.
  public void choose(UUID piece) {
    filter.set(EvidenceFilter.ALL);
    wanted.set(Optional.of(piece));
  }

  /// The piece somebody wants to see.
  ReadOnlyObjectProperty<Optional<UUID>> wanted() {
    return wanted.getReadOnlyProperty();
  }

  /// The aspect evidence is shown of, if it is one.
  public Optional<String> aspectInSight() {
    String wanted = filter.get().aspect();
    return framework().aspects().stream().map(Aspect::id).filter(wanted::equals).findFirst();
  }

  /// Names the aspects a piece bears on, in the order of the pack.
  String aspects(Evidence piece) {
    return framework().aspects().stream()
        .filter(aspect -> piece.aspects().contains(aspect.id()))
        .map(Aspect::name)
        .collect(Collectors.joining(", "));
  }

  /// The words of a piece, to be typed. Blank words are not saved: a piece is deleted by its own
  /// button, never by the way.
  Draft text(UUID piece) {
    return new Draft(
        desk,
        (Standing standing) ->
            standing.visit().findings().evidence(piece).map(Evidence::text).orElse(""),
        words ->
            words.isBlank()
                ? desk.open().standing()
                : noting.change(piece, e -> e.withText(words.strip())));
  }

  void change(UUID piece, UnaryOperator<Evidence> change) {
    desk.change(() -> noting.change(piece, change));
  }

  void link(Collection<UUID> pieces, String aspect) {
    Set<UUID> linked = Set.copyOf(pieces);
    desk.change(() -> noting.link(linked, aspect));
  }

  void remove(Collection<UUID> pieces) {
    Set<UUID> gone = Set.copyOf(pieces);
    desk.flush();
    desk.change(() -> noting.remove(gone));
  }

  void undo() {
    desk.undo();
  }

  private void follow(Standing standing) {
    Findings findings = standing.visit().findings();
    if (!findings.evidence().equals(all)) {
      all = findings.evidence();
      search.read(all);
      show();
    }
    aspects.set(AspectStanding.of(standing.framework(), findings));
  }

  private void show() {
    shown.set(search.through(filter.get()));
  }
}
