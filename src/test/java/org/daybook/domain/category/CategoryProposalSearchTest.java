package org.daybook.domain.category;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.junit.jupiter.api.Test;

/// The rule against a search through every other way of placing as many aspects, on random
/// frameworks of two to six categories.
class CategoryProposalSearchTest {
  private static final int CASES = 10_000;
  private static final long SEED = 20_261_123;

  @Test
  void findsWhatASearchThroughEverythingFinds() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = 0; i < CASES; i++) {
      RandomCase sample = RandomCase.from(random);
      CategoryProposal proposal = CategoryProposal.of(sample.framework(), sample.placements());
      assertFit(sample, sample.framework().aspects(), proposal.overall());
      for (Area area : sample.framework().areas()) {
        assertFit(sample, area.aspects(), requireNonNull(proposal.areas().get(area.id())));
      }
    }
  }

  private static void assertFit(RandomCase sample, List<Aspect> aspects, Fit fit) {
    List<String> ids = sample.framework().categories().stream().map(Category::id).toList();
    Map<String, Placement> placements = sample.placements();
    List<String> words =
        aspects.stream().map(a -> requireNonNull(placements.get(a.id())).word()).toList();
    int[] counts =
        ids.stream().mapToInt(id -> (int) words.stream().filter(id::equals).count()).toArray();
    Search search = new Search(counts);
    int placed = Arrays.stream(counts).sum();
    int applicable = (int) words.stream().filter(w -> !w.equals("not-applicable")).count();
    double share = applicable == 0 ? 0 : placed / (double) applicable;
    double minimum = sample.framework().scale().minimumCoverage();

    for (int c = 0; c < counts.length; c++) {
      assertThat(fit.counts()).as("%s", words).containsEntry(ids.get(c), counts[c]);
      assertThat(fit.distances()).as("%s", words).containsEntry(ids.get(c), search.distance(c));
    }
    assertThat(fit.coverage().placed()).isEqualTo(placed);
    assertThat(fit.coverage().applicable()).isEqualTo(applicable);
    assertThat(fit.coverage().share()).isEqualTo(share);
    assertThat(fit.coverage().provisional()).isEqualTo(share < minimum);
    if (placed == 0) {
      assertThat(fit.proposed()).as("%s", words).isEmpty();
      assertThat(fit.tied()).isEmpty();
      assertThat(fit.margin()).isEmpty();
    } else {
      assertProposal(fit, search, ids, words);
    }
  }

  private static void assertProposal(Fit fit, Search search, List<String> ids, List<String> words) {
    int proposed = search.proposed();
    int[] closest = search.closest();
    List<String> tied = Arrays.stream(closest).mapToObj(ids::get).toList();
    Search.Nearest nearest = search.nearest();
    int towards = nearest.proposals().contains(proposed + 1) ? proposed + 1 : proposed - 1;

    assertThat(fit.proposed()).as("%s", words).contains(ids.get(proposed));
    assertThat(fit.tied()).as("%s", words).isEqualTo(closest.length > 1 ? tied : List.of());
    assertThat(nearest.proposals()).as("%s", words).contains(towards);
    assertThat(fit.margin())
        .as("%s", words)
        .contains(new Fit.Margin(nearest.moves(), ids.get(towards)));
  }
}
