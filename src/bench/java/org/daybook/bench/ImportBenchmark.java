package org.daybook.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.problem.ProblemException;
import org.daybook.register.RegisterFile;
import org.daybook.storage.register.ImportCount;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The import of 52,000 schools into an empty store, beside merely reading the same file: it may
/// take 3 times as long as that, plus 1 s.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ImportBenchmark {

  @Benchmark
  public long onlyRead(Extract extract) throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(extract.file, SyntheticRegister.ENCODING)) {
      for (CsvRecord row : csv) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }

  @Benchmark
  public ImportCount importAll(Extract extract, EmptyStore empty) throws ProblemException {
    RegisterFile register = RegisterFile.open(extract.file, false);
    return empty
        .temporary
        .store()
        .schools()
        .importAll(
            schools -> register.read(schools, skipped -> {}, progress -> {}), false, () -> false);
  }

  /// The file that is read.
  @State(Scope.Benchmark)
  public static class Extract {
    private final Path file = SyntheticRegister.write();

    @TearDown
    public void delete() throws IOException {
      Files.delete(file);
    }
  }

  /// A store without schools, a new one for every import.
  @State(Scope.Benchmark)
  public static class EmptyStore {
    private TemporaryStore temporary = new TemporaryStore();

    @TearDown(Level.Invocation)
    public void renew() throws IOException {
      temporary.close();
      temporary = new TemporaryStore();
    }

    @TearDown
    public void delete() throws IOException {
      temporary.close();
    }
  }
}
