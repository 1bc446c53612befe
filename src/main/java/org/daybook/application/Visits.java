package org.daybook.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;

/// Starting visits and listing them.
public final class Visits {
  private static final Comparator<VisitSummary> NEWEST_FIRST =
      Comparator.comparing((VisitSummary v) -> v.occasion().date())
          .thenComparing(VisitSummary::id)
          .reversed();

  private final RecordStore records;
  private final SchoolRegister register;
  private final Frameworks frameworks;

  Visits(RecordStore records, SchoolRegister register, Frameworks frameworks) {
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

  /// Starts a visit and saves it. Aspects that need a provision the school lacks are marked not
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
            Outcome.PLANNED);
    frameworks.keep(framework);
    records.saveVisit(visit, VisitSummary.of(visit, framework), null);
    return visit.id();
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
        wanted.focus());
  }

  private static Map<String, Judgement> notApplicable(Framework framework, School school) {
    return framework.aspects().stream()
        .filter(aspect -> aspect.onlyWith() != null && !school.has(aspect.onlyWith()))
        .collect(
            Collectors.toMap(Aspect::id, a -> Judgement.NONE.with(Placement.Aside.NOT_APPLICABLE)));
  }

  /// What is known when a visit is planned.
  ///
  /// @param type id of a visit type of the pack
  public record NewVisit(
      Urn school,
      String pack,
      String type,
      LocalDate date,
      String adviser,
      List<Person> present,
      String focus) {}
}
