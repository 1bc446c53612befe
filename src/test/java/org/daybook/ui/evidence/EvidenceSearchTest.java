package org.daybook.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.visit.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Evidence is found by its words, however they are spelt.
class EvidenceSearchTest {
  @ParameterizedTest
  @ValueSource(strings = {"cafe", "CAFÉ", "obriens", "O’Brien's calm", "well being", "wellbeing"})
  void wordsAreFoundHoweverTheyAreSpelt(String typed) {
    EvidenceSearch search = new EvidenceSearch(List.of());
    Evidence said =
        new Evidence(new UUID(1, 1), "Mrs O'Brien’s café is calm: well-being", Set.of());
    search.read(List.of(said, new Evidence(new UUID(1, 2), "Another piece", Set.of())));

    assertThat(search.through(EvidenceFilter.ALL.withWords(typed))).containsExactly(said);
  }
}
