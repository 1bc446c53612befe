package org.daybook.application;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.frameworks.Packs;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.packs.PackLibrary;
import org.daybook.packs.PackReading;
import org.daybook.packs.writing.PackFolder;
import org.daybook.storage.Samples;
import org.daybook.storage.Store;
import org.daybook.storage.records.Ids;

/// A real store of its own, with a visit for whoever asks: for tests of what people do at a visit.
public final class OpenVisits implements AutoCloseable {
  private final Store store;

  public OpenVisits(Path folder) throws ProblemException {
    store = Samples.newStore(folder.resolve("store"));
  }

  /// A visit of the pack's first type to a made-up school, with nothing found yet.
  public OpenVisit start(Framework framework) throws ProblemException {
    return start(framework, Findings.NONE);
  }

  public OpenVisit start(Framework framework, Findings findings) throws ProblemException {
    UUID id = Ids.newId();
    Visit visit =
        new Visit(
            id,
            occasion(framework),
            PackVersion.of(framework.identity()),
            findings,
            Outcome.PLANNED);
    store.records().saveVisit(visit, VisitSummary.of(visit, framework), null);
    return open(framework, id);
  }

  /// The same visit as a program started anew finds it: what the store holds, and nothing else.
  public OpenVisit again(OpenVisit before) throws ProblemException {
    return open(before.framework(), before.visit().id());
  }

  /// Noting evidence at a visit of this store.
  public EvidenceNoting noting(OpenVisit open) {
    return new EvidenceNoting(open, store.attachments());
  }

  private OpenVisit open(Framework framework, UUID id) throws ProblemException {
    PackLibrary library =
        new PackLibrary(List.of(new PackReading.Read(framework, "")), List.of(), Map.of());
    return new OpenVisit(
        store.records(),
        new Frameworks(new Packs(library, new PackFolder(Path.of("there-is-none"))), store.packs()),
        InstantSource.fixed(Instant.parse("2026-11-23T09:30:00Z")),
        id);
  }

  private static Occasion occasion(Framework framework) {
    return new Occasion(
        new Urn("199999"),
        "Puddle Lane Primary School (invented)",
        framework.practice().visitTypes().getFirst().id(),
        LocalDate.of(2026, 11, 23),
        "Autumn 2",
        "Robin Achterberg (invented)",
        List.of(new Person("Priya Lindqvist (invented)", "headteacher")),
        "Attendance");
  }

  @Override
  public void close() {
    store.close();
  }
}
