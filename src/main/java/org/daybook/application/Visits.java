package org.daybook.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Preparation;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.register.SchoolRegister;
import org.jspecify.annotations.Nullable;

/// Starting visits, listing them and taking mistaken ones away.
public final class Visits {
  private static final Comparator<VisitSummary> NEWEST_FIRST =
      Comparator.comparing((VisitSummary v) -> v.occasion().date())
          .thenComparing(VisitSummary::id)
          .reversed();

  private final RecordStore records;
  private final SchoolRegister register;
  private final Frameworks frameworks;
  private final AttachmentFiles files;

  Visits(
      RecordStore records, SchoolRegister register, Frameworks frameworks, AttachmentFiles files) {
    this.files = files;
    this.records = records;
    this.register = register;
    this.frameworks = frameworks;
  }

  /// Every visit, the latest date first.
  public List<VisitSummary> all() throws ProblemException {
    return records.visits().stream().sorted(NEWEST_FIRST).toList();
  }

  /// The visits to one school, the latest date first.
  public List<VisitSummary> at(Urn school) throws ProblemException {
    return records.visitsAt(school).stream().sorted(NEWEST_FIRST).toList();
  }

  /// Plans a visit and saves it. Aspects that need a provision the school lacks are marked not
  /// applicable from the start.
  ///
  /// @return the new visit's id
  public UUID start(NewVisit wanted) throws ProblemException {
    Framework framework = frameworks.find(wanted.pack());
    School school =
        register
            .school(wanted.school())
            .orElseThrow(
                () -> Problem.of("schools.find.unknown", wanted.school().value()).exception());
    if (framework.findVisitType(wanted.type()).isEmpty()) {
      throw Problem.of("visits.start.type", wanted.type(), framework.identity().title())
          .exception();
    }
    Visit visit =
        new Visit(
            Ids.newId(),
            occasion(wanted, school, framework),
            PackVersion.of(framework.identity()),
            new Findings(Map.of(), notApplicable(framework, school), List.of(), Map.of()),
            Outcome.PLANNED,
            Preparation.NONE.withAgenda(wanted.agenda()));
    frameworks.keep(framework);
    records.saveVisit(visit, VisitSummary.of(visit, framework), null);
    return visit.id();
  }

  /// All visits that can be read, the latest first.
  ///
  /// @param damaged is given what is wrong with each of the others
  public List<VisitSummary> readable(Consumer<Problem> damaged) throws ProblemException {
    return records.readableVisits(damaged).stream().sorted(NEWEST_FIRST).toList();
  }

  /// Deletes a visit with all that was recorded at it.
  ///
  /// @return the visit, for [#bringBack]
  /// @throws ProblemException `visit.delete.issued` once its note was out for its check or issued
  public Deleted delete(UUID id) throws ProblemException {
    Stored<Visit> stored =
        records
            .find(VisitJson.KIND, id)
            .orElseThrow(() -> Problem.of("visits.open.unknown", id.toString()).exception());
    Outcome outcome = stored.value().outcome();
    if (!outcome.state().open() || outcome.course().wasOut()) {
      throw Problem.of("visit.delete.issued").exception();
    }
    files.letGo(id, stored.value().findings().files());
    records.remove(id, stored.revision());
    return new Deleted(stored.value());
  }

  /// Saves a visit again as it was when it was deleted.
  public void bringBack(Deleted deleted) throws ProblemException {
    Visit visit = deleted.visit();
    records.saveVisit(visit, VisitSummary.of(visit, frameworks.of(visit.pack())), null);
  }

  private static Occasion occasion(NewVisit wanted, School school, Framework framework) {
    return new Occasion(
        school.urn(),
        school.name(),
        wanted.type(),
        wanted.date(),
        framework.practice().schoolYear().halfTerm(wanted.date()).name(),
        wanted.adviser(),
        wanted.present(),
        wanted.focus(),
        null,
        wanted.days());
  }

  private static Map<String, Judgement> notApplicable(Framework framework, School school) {
    return framework.aspects().stream()
        .filter(aspect -> aspect.onlyWith() != null && !school.has(aspect.onlyWith()))
        .collect(
            Collectors.toMap(Aspect::id, a -> Judgement.NONE.with(Placement.Aside.NOT_APPLICABLE)));
  }

  /// A visit that is in the store no more.
  public record Deleted(Visit visit) {}

  /// What is known when a visit is planned.
  ///
  /// @param pack id of the pack to use, also where the school is assigned another; whoever has no
  ///     wish asks [Session#framework(Urn, LocalDate)]
  /// @param type id of a visit type of the pack
  /// @param days of the adviser's time, or null while nobody has said
  /// @param agenda what is to be done in which order; may be empty
  public record NewVisit(
      Urn school,
      String pack,
      String type,
      LocalDate date,
      String adviser,
      List<Person> present,
      String focus,
      @Nullable Double days,
      String agenda) {

    /// A visit not charged yet, and without an agenda.
    public NewVisit(
        Urn school,
        String pack,
        String type,
        LocalDate date,
        String adviser,
        List<Person> present,
        String focus) {
      this(school, pack, type, date, adviser, present, focus, null, "");
    }
  }
}
