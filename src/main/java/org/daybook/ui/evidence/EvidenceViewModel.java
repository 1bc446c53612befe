package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.EvidenceNoting;
import org.daybook.application.OpenVisit.Standing;
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
  private final Map<String, String> names;
  private final ReadOnlyObjectWrapper<List<Evidence>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());
  private final ReadOnlyObjectWrapper<List<AspectStanding>> aspects =
      new ReadOnlyObjectWrapper<>(this, "aspects", List.of());
  private final ReadOnlyObjectWrapper<EvidenceFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", EvidenceFilter.ALL);

  private final ReadOnlyObjectWrapper<Optional<UUID>> wanted =
      new ReadOnlyObjectWrapper<>(this, "wanted", Optional.empty());

  /// What words are looked for in, in small letters; kept because most of it never changes.
  private Map<UUID, Searched> searched = new HashMap<>();

  private List<Evidence> all = List.of();

  public EvidenceViewModel(VisitDesk desk, EvidenceNoting noting) {
    this.desk = desk;
    this.noting = noting;
    this.names = framework().aspects().stream().collect(Collectors.toMap(Aspect::id, Aspect::name));
    desk.standing().subscribe(this::follow);
    filter.subscribe(_ -> show());
  }

  Framework framework() {
    return desk.standing().get().framework();
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
    String aspect = filter.get().aspect();
    return names.containsKey(aspect) ? Optional.of(aspect) : Optional.empty();
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
      read();
      show();
    }
    aspects.set(AspectStanding.of(standing.framework(), findings));
  }

  private void read() {
    Map<UUID, Searched> read = new HashMap<>(all.size() * 2);
    for (Evidence piece : all) {
      Searched known = searched.get(piece.id());
      read.put(
          piece.id(),
          known != null && known.piece.equals(piece) ? known : new Searched(piece, words(piece)));
    }
    searched = read;
  }

  /// Everything one may look for in a piece.
  private String words(Evidence piece) {
    StringBuilder words = new StringBuilder(piece.text());
    piece.aspects().forEach(aspect -> words.append('\n').append(names.get(aspect)));
    piece
        .attachments()
        .forEach(a -> words.append('\n').append(a.name()).append(' ').append(a.alt()));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private void show() {
    EvidenceFilter now = filter.get();
    List<String> wanted = now.wanted();
    List<Evidence> through = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Evidence piece = all.get(i);
      if (now.shows(piece) && holds(piece, wanted)) {
        through.add(piece);
      }
    }
    shown.set(List.copyOf(through));
  }

  private boolean holds(Evidence piece, List<String> wanted) {
    Searched known = searched.get(piece.id());
    return wanted.isEmpty() || (known != null && wanted.stream().allMatch(known.words::contains));
  }

  private record Searched(Evidence piece, String words) {}
}
