package org.daybook.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.report.LongVisit;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A change of a long visit, sealed, committed and on the disk: it happens after every pause in
/// typing and must not be felt.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SaveBenchmark {
  private final TemporaryStore temporary = new TemporaryStore();
  private final RecordStore records = temporary.store().records();
  private final Framework framework = LongVisit.framework();
  private final Visit visit = LongVisit.visit();
  private final VisitSummary summary = VisitSummary.of(visit, framework);
  private @Nullable Saved saved;
  private int changes;

  @Benchmark
  public Saved save() throws ProblemException {
    Visit changed = visit.with(visit.findings().withNote("context", "Change " + changes++));
    Saved now = records.saveVisit(changed, summary, saved == null ? null : saved.revision());
    saved = now;
    return now;
  }

  @TearDown
  public void delete() throws IOException {
    temporary.close();
  }
}
