package org.daybook.storage.json.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.visit.kept.Proposals;

/// What judgements might have pointed to, in an order that no sorting gives.
final class SomeProposals {
  private SomeProposals() {}

  static Proposals made() {
    Fit fit =
        new Fit(
            Optional.of("developing"),
            List.of("developing", "established"),
            ordered("z-first", 3, "developing", 1),
            ordered("z-first", 0, "developing", 2),
            new Fit.Coverage(2, 7, 0.29),
            Optional.of(new Fit.Margin(1, "z-first")));
    Fit none =
        new Fit(
            Optional.empty(),
            List.of(),
            ordered("z-first", 0, "developing", 0),
            ordered("z-first", 0, "developing", 0),
            new Fit.Coverage(0, 7, 0.29),
            Optional.empty());
    SequencedMap<String, Fit> areas = new LinkedHashMap<>();
    areas.put("z-area", fit);
    areas.put("a-area", none);
    return new Proposals(new CategoryProposal(fit, areas), none);
  }

  private static SequencedMap<String, Integer> ordered(String a, int one, String b, int two) {
    SequencedMap<String, Integer> map = new LinkedHashMap<>();
    map.put(a, one);
    map.put(b, two);
    return map;
  }
}
