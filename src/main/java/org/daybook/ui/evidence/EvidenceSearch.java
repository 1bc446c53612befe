package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.search.Spelling;
import org.daybook.domain.visit.Evidence;

/// Finds evidence by what it says. What words are looked for in is kept plain, because most of it
/// never changes while somebody types.
final class EvidenceSearch {
  private final Map<String, String> names;
  private Map<UUID, Searched> searched = Map.of();
  private List<Evidence> all = List.of();

  EvidenceSearch(List<Aspect> aspects) {
    names = aspects.stream().collect(Collectors.toMap(Aspect::id, Aspect::name));
  }

  /// Takes note of all there is.
  void read(List<Evidence> evidence) {
    Map<UUID, Searched> read = new HashMap<>(evidence.size() * 2);
    for (Evidence piece : evidence) {
      Searched known = searched.get(piece.id());
      read.put(
          piece.id(),
          known != null && known.piece.equals(piece) ? known : new Searched(piece, words(piece)));
    }
    searched = read;
    all = evidence;
  }

  /// What a filter lets through, the latest first.
  List<Evidence> through(EvidenceFilter filter) {
    List<String> wanted = filter.wanted();
    List<Evidence> through = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Evidence piece = all.get(i);
      if (filter.shows(piece) && holds(piece, wanted)) {
        through.add(piece);
      }
    }
    return List.copyOf(through);
  }

  private boolean holds(Evidence piece, List<String> wanted) {
    Searched known = searched.get(piece.id());
    return wanted.isEmpty() || (known != null && wanted.stream().allMatch(known.words::contains));
  }

  /// Everything one may look for in a piece.
  private String words(Evidence piece) {
    StringBuilder words = new StringBuilder(piece.text()).append('\n').append(piece.who());
    piece.aspects().forEach(aspect -> words.append('\n').append(names.get(aspect)));
    piece
        .attachments()
        .forEach(each -> words.append('\n').append(each.name()).append('\n').append(each.alt()));
    return Spelling.plain(words.toString());
  }

  private record Searched(Evidence piece, String words) {}
}
