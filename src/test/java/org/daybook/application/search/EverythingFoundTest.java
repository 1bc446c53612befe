package org.daybook.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.application.Session;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.fixture.Everywhere;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is written anywhere in a store can be found.
class EverythingFoundTest {
  @Test
  void everyKindOfRecordIsReadAndLeadsToItsPlace(@TempDir Path folder) throws Exception {
    Map<Kind, String> places = Everywhere.in(folder);
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      for (Kind kind : places.keySet()) {
        List<Found> found = session.noteFinding().find(Everywhere.word(kind), 5);
        assertThat(found).as(kind.name()).extracting(each -> each.passage().kind()).contains(kind);
        assertThat(found.getFirst().passage().text()).contains(Everywhere.word(kind));
        assertThat(found.getFirst().origin().name()).isNotBlank();
      }
      List<Found> all = session.noteFinding().find("zq", 1);
      assertThat(all)
          .as("one of each group, the groups in their order")
          .extracting(each -> each.passage().kind().group())
          .doesNotHaveDuplicates()
          .isSorted();
    }
  }

  @Test
  void theIndexIsMadeBitByBitAndForgottenOnLocking(@TempDir Path folder) throws Exception {
    Everywhere.in(folder);
    NoteFinding finding;
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      finding = session.noteFinding();
      int rounds = 1;
      while (finding.readSome(2)) {
        rounds++;
      }
      assertThat(rounds).isGreaterThan(2);
    }
    assertThat(finding.readSome(2)).as("nothing is read from a locked store").isFalse();
  }
}
