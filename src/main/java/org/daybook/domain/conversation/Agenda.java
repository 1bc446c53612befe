package org.daybook.domain.conversation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Judgements;

/// What a headteacher and an adviser have to talk about (domain rule 7): every aspect that either
/// of them placed, the widest differences first, then what only one of them placed, then what both
/// place alike; within each in the order of the pack.
public record Agenda(List<Item> items) {
  private static final Comparator<Item> WORTH_TALKING =
      Comparator.comparing(Item::kind)
          .thenComparing(Comparator.comparingInt(Item::steps).reversed());

  public Agenda {
    items = List.copyOf(items);
  }

  public static Agenda of(Framework framework, Judgements judgements) {
    return new Agenda(
        framework.aspects().stream()
            .flatMap(aspect -> Item.of(framework, judgements, aspect).stream())
            .sorted(WORTH_TALKING)
            .toList());
  }

  public long count(Item.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).count();
  }

  /// How many are neither agreed on nor left as a disagreement.
  public long open() {
    return items.stream().filter(item -> !item.settled()).count();
  }

  /// The item about an aspect, if there is one.
  public Optional<Item> about(String aspect) {
    return items.stream().filter(item -> item.aspect().id().equals(aspect)).findFirst();
  }

  /// The next one to talk about after an aspect, from the top again after the last; empty when all
  /// are settled.
  public Optional<Item> nextOpen(String after) {
    int from = items.stream().map(item -> item.aspect().id()).toList().indexOf(after);
    for (int i = 1; i <= items.size(); i++) {
      Item next = items.get((from + i) % items.size());
      if (!next.settled()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /// Where both place the school alike and nobody has said yet that they agree, by aspect id.
  public Map<String, Placement> openAlike() {
    Map<String, Placement> alike = new HashMap<>();
    items.stream()
        .filter(item -> item.kind() == Item.Kind.ALIKE && !item.settled())
        .forEach(item -> alike.put(item.aspect().id(), item.adviser()));
    return alike;
  }
}
