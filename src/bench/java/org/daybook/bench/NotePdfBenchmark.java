package org.daybook.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Visit;
import org.daybook.report.LongVisit;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.pdf.NotePdf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A note of visit of six pages, from the visit to the bytes of the PDF: it may take 150 ms once
/// the program is warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NotePdfBenchmark {
  private static final int PAGES = 6;

  private final Framework framework = LongVisit.framework();
  private final Visit visit = LongVisit.visit();
  private final Visit ofSixPages = visit.with(fewer(visit.findings()));

  public NotePdfBenchmark() {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(note())))) {
      if (pdf.getNumberOfPages() != PAGES) {
        throw new IllegalStateException(pdf.getNumberOfPages() + " pages");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public byte[] note() {
    return NotePdf.bytes(NoteOfVisit.schoolCopy(ofSixPages, framework, null));
  }

  private static Findings fewer(Findings findings) {
    Findings fewer = findings.withNote("achievement", "");
    for (String aspect : List.of("groups", "send", "curriculum", "teaching", "ey-leadership")) {
      fewer = fewer.withJudgement(aspect, Judgement.NONE);
    }
    return fewer;
  }
}
