package org.daybook.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.problem.ProblemException;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Bringing the index up to date with a visit of 20,000 pieces of evidence, of which one was
/// written anew, beside reading the visit for the first time: the first search after a change waits
/// for it, and so does whatever is saved meanwhile.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReindexBenchmark {
  private static final int PIECES = 20_000;
  private static final Origin VISIT =
      new Origin(new UUID(0, 1), null, "School", LocalDate.of(2026, 11, 23));

  private final List<Passage> passages = new ArrayList<>();
  private NoteSearch known = index();
  private int round;

  @Setup
  public void fill() throws ProblemException {
    for (int n = 0; n < PIECES; n++) {
      passages.add(piece(n, "rose after half-term"));
    }
    known.take(VISIT, "first", passages);
  }

  @Benchmark
  public void again() throws ProblemException {
    round++;
    passages.set(7, piece(7, "fell in week " + round));
    known.take(VISIT, "later " + round, passages);
  }

  @Benchmark
  public void first() throws ProblemException {
    try (NoteSearch search = index()) {
      search.take(VISIT, "first", passages);
    }
  }

  @TearDown
  public void forget() {
    known.close();
  }

  private static Passage piece(int n, String what) {
    String text = "The attendance of group n" + n + " " + what;
    return new Passage(Kind.EVIDENCE, "", text, null, List.of(new UUID(9, n).toString()));
  }

  private static NoteSearch index() {
    try {
      return new NoteSearch();
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}
