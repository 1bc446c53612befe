package org.daybook.packs.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the worked cases beside every built-in pack against the rule.
public class PackExamplesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/daybook/packs");

  @TestFactory
  List<DynamicTest> theRuleAgreesWithWhatWasWorkedOutByHand() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Framework framework : placing()) {
      for (Example example : examples(framework)) {
        tests.add(
            DynamicTest.dynamicTest(
                framework.id() + ": " + example, () -> agree(framework, example)));
      }
    }
    return tests;
  }

  @Test
  void everyCategoryOfEveryPackIsProposedInSomeExample() throws Exception {
    for (Framework framework : placing()) {
      List<Example> examples = examples(framework);
      assertThat(examples)
          .as(framework.id())
          .hasSizeGreaterThanOrEqualTo(framework.id().equals("bristol-2025") ? 12 : 10);
      assertThat(examples.stream().flatMap(e -> e.expected().proposed().stream()))
          .containsAll(framework.categories().stream().map(c -> c.id()).toList());
    }
  }

  public static void agree(Framework framework, Example example) {
    CategoryProposal proposal = CategoryProposal.of(framework, example.placements());
    Fit fit = proposal.overall();
    Expected expected = example.expected();

    assertThat(fit.proposed()).isEqualTo(expected.proposed());
    assertThat(fit.tied()).isEqualTo(expected.tied());
    assertThat(fit.distances()).isEqualTo(expected.distances());
    assertThat(fit.counts()).isEqualTo(expected.counts());
    assertThat(fit.coverage().placed()).isEqualTo(expected.placed());
    assertThat(fit.coverage().applicable()).isEqualTo(expected.applicable());
    assertThat(fit.coverage().share()).isEqualTo(expected.coverage(), within(0.0005));
    assertThat(fit.coverage().provisional()).isEqualTo(expected.provisional());
    assertThat(fit.margin().map(Fit.Margin::aspects)).isEqualTo(expected.margin());
    expected
        .areas()
        .forEach(
            (area, proposed) ->
                assertThat(proposal.areas().get(area))
                    .as(area)
                    .extracting(Fit::proposed)
                    .isEqualTo(proposed));
  }

  private static List<Framework> placing() {
    return PackLibrary.builtIn().all().stream().filter(Framework::judges).toList();
  }

  private static List<Example> examples(Framework framework) throws Exception {
    Path file = RESOURCES.resolve(framework.id()).resolve("examples.yaml");
    assertThat(Files.exists(file)).as(file.toString()).isTrue();
    return Example.of(file, framework);
  }
}
