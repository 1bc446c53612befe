package org.daybook.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.Passage.Kind;
import org.daybook.storage.search.NoteSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Finding words among 20,000 pieces of evidence: it happens at every letter typed into the search
/// field. `g` begins a word of every piece, which is the worst there is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
  private static final int RECORDS = 200;
  private static final int EACH = 100;

  @Param({"g", "attend", "n7x42"})
  public String typed = "";

  private NoteSearch search = index();

  @Setup
  public void fill() throws ProblemException {
    for (int record = 0; record < RECORDS; record++) {
      List<Passage> passages = new ArrayList<>();
      for (int n = 0; n < EACH; n++) {
        String topic = n % 10 == 0 ? "attendance" : "reading";
        String text = "The " + topic + " of group n" + record + "x" + n + " rose after half-term";
        passages.add(new Passage(Kind.EVIDENCE, "", text, null, List.of()));
      }
      search.take(
          new Origin(new UUID(0, record), null, "School", LocalDate.of(2026, 11, 23)),
          "first",
          passages);
    }
  }

  @Benchmark
  public List<Found> find() throws ProblemException {
    return search.find(typed, 4);
  }

  @TearDown
  public void forget() {
    search.close();
  }

  private static NoteSearch index() {
    try {
      return new NoteSearch();
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}
