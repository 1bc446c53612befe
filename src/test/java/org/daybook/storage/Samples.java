package org.daybook.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.database.Database;
import org.daybook.storage.database.Migrations;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.Saved;
import org.daybook.storage.seal.Argon2Cost;
import org.jspecify.annotations.Nullable;

/// An invented store, school and visit that the storage tests share.
public final class Samples {
  static final String PASSPHRASE = "a heron on the weir";
  public static final Urn GULL_LANE = new Urn("109876");
  public static final Urn KNOWLE_HILL = new Urn("100200");
  public static final Instant MORNING = Instant.parse("2026-11-23T10:42:00Z");

  /// Costs next to nothing, so that hundreds of stores can be opened in a second.
  static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  static final StoreOptions OPTIONS = options(InstantSource.fixed(MORNING));

  private static byte @Nullable [] database;

  private Samples() {}

  static StoreOptions options(InstantSource clock) {
    return new StoreOptions(CHEAP, clock, Migrations.STANDARD);
  }

  static StoreDoor door(Path folder) {
    return new StoreDoor(folder, OPTIONS);
  }

  /// A new store: the one file of a store that was made once, since making its tables takes longer
  /// than most tests.
  public static Store newStore(Path folder) throws ProblemException {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(StoreFolder.DATABASE), database());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return unlock(folder);
  }

  private static synchronized byte[] database() throws IOException, ProblemException {
    byte[] made = database;
    if (made == null) {
      Path folder = Files.createTempDirectory("daybook-sample");
      door(folder).create(PASSPHRASE.toCharArray()).store().close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          made = file.endsWith(StoreFolder.DATABASE) ? Files.readAllBytes(file) : made;
          Files.delete(file);
        }
      }
      Files.delete(folder);
      database = made;
    }
    return requireNonNull(made);
  }

  public static Store unlock(Path folder) throws ProblemException {
    return door(folder).unlock(PASSPHRASE.toCharArray());
  }

  /// The key of the problem something ends in.
  public static String problemOf(ThrowingCallable what) {
    return catchThrowableOfType(ProblemException.class, what).problem().key();
  }

  public static Saved save(Store store, Visit visit) throws ProblemException {
    return store.records().saveVisit(visit, summary(visit), null);
  }

  public static Visit planned(Urn school, LocalDate date) {
    return new Visit(
        Ids.newId(),
        new Occasion(
            school, "Gull Lane Primary", "siv", date, "Autumn 2", "Ada Adviser", List.of(), ""),
        new PackVersion("bristol-2025", "1.0", "c".repeat(64)),
        Findings.NONE,
        Outcome.PLANNED);
  }

  /// A visit with something in every field.
  public static Visit full() {
    UUID visit = UUID.fromString("0192f4c0-1111-7abc-8def-000000000001");
    UUID seen = UUID.fromString("0192f4c0-2222-7abc-8def-000000000002");
    UUID todo = UUID.fromString("0192f4c0-3333-7abc-8def-000000000003");
    LocalDate day = LocalDate.of(2026, 11, 23);
    Person head = new Person("Hattie Headteacher", "headteacher");
    return new Visit(
        visit,
        new Occasion(
            GULL_LANE,
            "Gull Lane Primary",
            "siv",
            day,
            "Autumn 2",
            "Ada Adviser",
            List.of(head, new Person("Gus Governor", "")),
            "attendance of the oldest"),
        new PackVersion("bristol-2025", "1.0", "c".repeat(64)),
        new Findings(
            Map.of("strengths", "Calm corridors.\nPupils greet you.", "next", "Ring the office"),
            Map.of(
                "attendance",
                new Judgement(new Placement.In("developing"), Set.of("s2", "s1"), "falling"),
                "budget",
                new Judgement(Placement.Aside.NOT_APPLICABLE, Set.of(), "")),
            List.of(new Evidence(seen, "Register of week 10", Set.of("attendance"))),
            Map.of("s9", "The governors meet on Monday.")),
        new Outcome(
            VisitState.DRAFT,
            List.of(
                new Action(
                    todo, "Call absentees", "Hattie", day.plusDays(7), "95 %", Rag.AMBER, Rag.RED),
                new Action(seen, "Look again", "Ada", null, "", null, null)),
            new Agreement("developing", "established", List.of(head), "trend", day)));
  }

  public static VisitSummary summary(Visit visit) {
    return new VisitSummary(
        visit.id(),
        visit.occasion(),
        "School improvement visit",
        visit.outcome().state(),
        visit.pack().id(),
        "Established",
        null,
        2,
        4);
  }

  /// Damages what lists say of a record of a closed store.
  public static void spoilSummary(Path folder, UUID record) throws ProblemException {
    spoil(folder, record, "summary");
  }

  /// Damages what is written in a record of a closed store.
  public static void spoil(Path folder, UUID record) throws ProblemException {
    spoil(folder, record, "body");
  }

  private static void spoil(Path folder, UUID id, String part) throws ProblemException {
    try (Database database = Database.open(folder.resolve(StoreFolder.DATABASE))) {
      database.execute("UPDATE record SET " + part + " = zeroblob(200) WHERE id = '" + id + "'");
    }
  }
}
