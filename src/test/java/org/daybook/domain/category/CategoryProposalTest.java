package org.daybook.domain.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule on six aspects and four categories, worked by hand.
///
/// Placements are written as ranks, `-` for not considered, `x` for not applicable.
class CategoryProposalTest {
  private static final Framework FRAMEWORK = Frameworks.small();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          1 1 1 1 1 1 | extending   | 0 6 12 18  | 6 0 0 0 | 3    | established
          4 4 4 4 4 4 | concern     | 18 12 6 0  | 0 0 0 6 | 4    | developing
          2 2 2 - - x | established | 3 0 3 6    | 0 3 0 0 | 2    | developing
          1 1 2 3 3 - | established | 5 4 5 10   | 2 1 2 0 | 1    | developing
          1 2 2 3 4 4 | developing  | 10 6 6 8   | 1 2 1 2 | 1    | concern
          2 3 3 3 4 - | developing  | 10 5 2 5   | 0 1 3 1 | 2    | concern
          1 4 - - x x | concern     | 3 3 3 3    | 1 0 0 1 | 1    | developing
          4 x x x x x | concern     | 3 2 1 0    | 0 0 0 1 | 1    | developing
          1 - - - - - | extending   | 0 1 2 3    | 1 0 0 0 | 1    | established
          - - - - - - | none        | 0 0 0 0    | 0 0 0 0 | none | none
          x x x x x x | none        | 0 0 0 0    | 0 0 0 0 | none | none
          """)
  void proposesTheClosestCategory(
      String placed,
      String proposed,
      String distances,
      String counts,
      Integer margin,
      String towards) {
    Fit fit = fit(placed);

    assertThat(fit.proposed().orElse(null)).isEqualTo(proposed);
    assertThat(fit.distances().keySet())
        .containsExactly("extending", "established", "developing", "concern");
    assertThat(spaced(fit.distances())).isEqualTo(distances);
    assertThat(fit.counts().keySet()).isEqualTo(fit.distances().keySet());
    assertThat(spaced(fit.counts())).isEqualTo(counts);
    assertThat(fit.margin().map(Fit.Margin::aspects).orElse(null)).isEqualTo(margin);
    assertThat(fit.margin().map(Fit.Margin::towards).orElse(null)).isEqualTo(towards);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 2 3 4 4 | established developing
          1 4 - - x x | extending established developing concern
          2 2 2 3 3 3 | established developing
          2 2 2 2 3 3 | ''
          - - - - - - | ''
          """)
  void namesEveryCategoryThatIsEquallyClose(String placed, String tied) {
    assertThat(String.join(" ", fit(placed).tied())).isEqualTo(tied);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 2 3 4 4 | 6 | 6 | 1    | false
          2 2 2 - - x | 3 | 5 | 0.6  | false
          2 2 - - x x | 2 | 4 | 0.5  | true
          4 x x x x x | 1 | 1 | 1    | false
          - - - - - - | 0 | 6 | 0    | true
          x x x x x x | 0 | 0 | 0    | true
          """)
  void saysHowMuchItRestsOn(
      String placed, int count, int applicable, double share, boolean provisional) {
    Fit.Coverage coverage = fit(placed).coverage();

    assertThat(coverage.placed()).isEqualTo(count);
    assertThat(coverage.applicable()).isEqualTo(applicable);
    assertThat(coverage.share()).isEqualTo(share);
    assertThat(coverage.provisional()).isEqualTo(provisional);
  }

  @Test
  void givesEachAreaItsOwnFitInTheOrderOfThePack() {
    CategoryProposal proposal = CategoryProposal.of(FRAMEWORK, placements("1 1 4 4 2 x"));

    assertThat(proposal.areas().keySet()).containsExactly("leadership", "attendance", "safety");
    assertThat(proposal.areas().values().stream().map(fit -> fit.proposed().orElseThrow()))
        .containsExactly("extending", "concern", "established");
    assertThat(proposal.areas().lastEntry().getValue().coverage().applicable()).isEqualTo(1);
  }

  @Test
  void countsAspectsLeftOutAsNotConsidered() {
    assertThat(CategoryProposal.of(FRAMEWORK, Map.of()))
        .isEqualTo(CategoryProposal.of(FRAMEWORK, placements("- - - - - -")));
  }

  @Test
  void scalesDistancesForAChart() {
    assertThat(fit("2 2 2 - - x").relativeDistances())
        .containsExactly(
            Map.entry("extending", 0.5),
            Map.entry("established", 0.0),
            Map.entry("developing", 0.5),
            Map.entry("concern", 1.0));
    assertThat(fit("- - - - - -").relativeDistances().values()).containsOnly(0.0);
  }

  @Test
  void refusesWhatThePackDoesNotHave() {
    Map<String, Placement> aspect = Map.of("morale", Placement.Aside.NOT_APPLICABLE);
    Map<String, Placement> category = Map.of("plan", Placement.of("splendid"));

    assertThatThrownBy(() -> CategoryProposal.of(FRAMEWORK, aspect)).hasMessageContaining("morale");
    assertThatThrownBy(() -> CategoryProposal.of(FRAMEWORK, category))
        .hasMessageContaining("splendid");
  }

  private static Fit fit(String placed) {
    return CategoryProposal.of(FRAMEWORK, placements(placed)).overall();
  }

  private static Map<String, Placement> placements(String placed) {
    List<String> words = List.of(placed.split(" "));
    Map<String, Placement> placements = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Placement placement =
          switch (words.get(i)) {
            case "-" -> Placement.Aside.NOT_CONSIDERED;
            case "x" -> Placement.Aside.NOT_APPLICABLE;
            default -> {
              int rank = Integer.parseInt(words.get(i));
              yield new Placement.In(FRAMEWORK.categories().get(rank - 1).id());
            }
          };
      placements.put(FRAMEWORK.aspects().get(i).id(), placement);
    }
    return placements;
  }

  private static String spaced(Map<String, Integer> numbers) {
    return String.join(" ", numbers.values().stream().map(String::valueOf).toList());
  }
}
