package org.daybook.packs.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;

class PackDraftTest {
  private static final String BRISTOL = source("bristol-2025");

  @Test
  void everyPackIsTheSameWhenWrittenAnew() throws Exception {
    for (Framework pack : PackLibrary.builtIn().all()) {
      PackCheck check = PackCheck.of(PackDraft.of(source(pack.id())));

      assertThat(check.problems()).as(pack.id()).isEmpty();
      assertThat(check.framework())
          .get()
          .usingRecursiveComparison()
          .ignoringFields("identity.checksum")
          .isEqualTo(pack);
    }
  }

  @Test
  void changesWordsAndListsAndLeavesTheRest() throws Exception {
    PackDraft before = PackDraft.of(BRISTOL);
    PackDraft after =
        before
            .withWords(PackPath.of("title"), "Our Way")
            .withTexts(PackPath.of("visits/0/circulation"), List.of("Headteacher", "Chair: all"))
            .withItem(PackPath.of("scale/areas"), PackDraft.group("id", "extra"))
            .moved(PackPath.of("scale/areas/6"), -100);

    assertThat(after.words(PackPath.of("title"))).isEqualTo("Our Way");
    assertThat(after.words(PackPath.of("scale/areas/0/id"))).isEqualTo("extra");
    assertThat(after.words(PackPath.of("scale/areas/1/id")))
        .isEqualTo(before.words(PackPath.of("scale/areas/0/id")));
    assertThat(PackDraft.of(after.text()).items(PackPath.of("visits/0/circulation"))).hasSize(2);
    assertThat(before.words(PackPath.of("title"))).isNotEqualTo("Our Way");
  }

  @Test
  void whatIsEmptyGoes() throws Exception {
    PackDraft draft = PackDraft.of("a:\n  b:\n    - c: d\ne: f\n");

    assertThat(draft.withWords(PackPath.of("e"), " ").keys(PackPath.TOP)).containsExactly("a");
    assertThat(draft.without(PackPath.of("a/b/0")).keys(PackPath.TOP)).containsExactly("e");
  }

  @Test
  void makesTheGroupsOnTheWay() throws Exception {
    PackDraft draft = PackDraft.of("a: b\n").withWords(PackPath.of("notes/alert"), "The lead");

    assertThat(draft.text()).isEqualTo("a: b\nnotes:\n  alert: The lead\n");
  }

  @Test
  void wordsThatLookLikeYamlComeBackAsTheyWere() throws Exception {
    for (String words :
        List.of("No", "1.0", "a: b", "# x", "- y", "'q'", "{z}", "ends:", "é – ’")) {
      PackDraft draft = PackDraft.of("a: b\n").withWords(PackPath.of("a"), words);
      assertThat(PackDraft.of(draft.text()).words(PackPath.of("a"))).isEqualTo(words);
    }
  }

  @Test
  void findsEachProblemAtItsPlaceInTheTree() throws Exception {
    PackDraft draft =
        PackDraft.of(BRISTOL)
            .withWords(PackPath.of("scale/categories/2/support"), "nowhere")
            .without(PackPath.of("visits/1/name"))
            .withWords(PackPath.of("scale/categories/0/short"), "Much too long a name");

    PackCheck check = PackCheck.of(draft);

    assertThat(check.framework()).isEmpty();
    assertThat(check.problems())
        .extracting(found -> found.path() + ": " + found.problem().reason())
        .containsExactly(
            "scale/categories/0/short: `short` is longer than 12 letters",
            "scale/categories/2/support: there is no support level `nowhere`",
            "visits/1: `name` is missing");
    assertThat(check.text().lines().skip(check.problems().getFirst().problem().line() - 1))
        .first()
        .asString()
        .contains("Much too long a name");
  }

  private static String source(String id) {
    return PackLibrary.builtIn().source(id).orElseThrow();
  }
}
