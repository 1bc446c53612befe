package org.daybook.storage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSearchTest {
  private static final int RECORDS = 200;
  private static final int EACH = 100;

  @Test
  void findsOneAmongTwentyThousandAndSomeOfEachGroupWhereManyFit() throws Exception {
    try (NoteSearch search = new NoteSearch()) {
      fill(search);
      assertThat(search.find("n7x42 attendance", 5))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.origin().record()).isEqualTo(new UUID(0, 7));
                assertThat(found.passage().at()).containsExactly("place", "42");
                assertThat(found.passage().text()).contains("n7x42");
                assertThat(found.passage().audience()).isEqualTo(Audience.PRIVATE);
              });
      List<Found> many = search.find("att", 5);
      assertThat(many).hasSize(10);
      assertThat(many)
          .extracting(found -> found.passage().kind())
          .isSorted()
          .containsOnly(Kind.EVIDENCE, Kind.ACTION);
      assertThat(search.find("attendance nowhere", 5)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          obrien,      Mr O’Brien spoke of it
          O'Brien,     Mr O’Brien spoke of it
          o'brien spoke, Mr O’Brien spoke of it
          brien,       Mr O’Brien spoke of it
          wellbeing,   Pupils' well-being is looked after
          well-being,  Pupils' wellbeing is looked after
          well being,  Pupils' well-being is looked after
          pupils,      Pupils' well-being is looked after
          naïve,       A nai\u0308ve view
          nai\u0308ve, A naïve view
          naive,       A nai\u0308ve view
          cafe,        The café is calm
          "calm,       The café is calm
          """)
  void howAWordIsSpeltIsForgiven(String typed, String text) throws Exception {
    try (NoteSearch search = new NoteSearch()) {
      String written = text.replace("\\u0308", "\u0308");
      search.take(
          origin(1), "first", List.of(new Passage(Kind.NOTE, "", written, null, List.of())));
      assertThat(search.find(typed.replace("\\u0308", "\u0308"), 5))
          .singleElement()
          .satisfies(found -> assertThat(found.passage().text()).isEqualTo(written));
      assertThat(search.find(typed.replace("\\u0308", "\u0308") + " nowhere", 5)).isEmpty();
    }
  }

  @Test
  void whatIsGoneIsForgotten() throws Exception {
    try (NoteSearch search = new NoteSearch()) {
      search.take(origin(1), "first", List.of(passage(Kind.EVIDENCE, 1, 1)));
      search.take(origin(2), "first", List.of(passage(Kind.EVIDENCE, 2, 1)));

      assertThat(search.outdated(Map.of(new UUID(0, 2), "second"))).containsOnly(new UUID(0, 2));

      assertThat(search.find("attendance", 5))
          .extracting(found -> found.origin().record())
          .containsOnly(new UUID(0, 2));
    }
  }

  private static void fill(NoteSearch search) throws ProblemException {
    for (int record = 0; record < RECORDS; record++) {
      List<Passage> passages = new ArrayList<>();
      for (int n = 0; n < EACH; n++) {
        passages.add(passage(n % 2 == 0 ? Kind.EVIDENCE : Kind.ACTION, record, n));
      }
      search.take(origin(record), "first", passages);
    }
  }

  private static Origin origin(int record) {
    return new Origin(new UUID(0, record), null, "School " + record, LocalDate.of(2026, 11, 23));
  }

  private static Passage passage(Kind kind, int record, int n) {
    return new Passage(
        kind,
        "",
        "Attendance of group n" + record + "x" + n + " rose after the calls of the first day",
        n % 3 == 0 ? Audience.PRIVATE : null,
        List.of("place", Integer.toString(n)));
  }
}
