package org.daybook.application.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.application.calendar.Dated.Kind;
import org.daybook.application.calendar.Dated.Target;
import org.daybook.application.file.SchoolFiles;
import org.daybook.domain.file.RouteStanding;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.file.StepStanding;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.SchoolFileJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.register.SchoolRegister;

/// What the routes of schools say is due again, such as an external review every three years, as
/// long as no visit is planned for it.
public final class DueSteps {
  private final RecordStore records;
  private final SchoolFiles files;
  private final SchoolRegister schools;
  private final Framework usual;
  private final LocalDate today;

  /// @param usual the framework of schools that none was assigned to
  public DueSteps(
      RecordStore records,
      SchoolFiles files,
      SchoolRegister schools,
      Framework usual,
      LocalDate today) {
    this.records = records;
    this.files = files;
    this.schools = schools;
    this.usual = usual;
    this.today = today;
  }

  public List<Dated> steps() throws ProblemException {
    List<Dated> due = new ArrayList<>();
    for (var school : visits().entrySet()) {
      Framework framework = files.assigned(school.getKey(), today).orElse(usual);
      if (!framework.practice().route().strands().isEmpty()) {
        due.addAll(steps(school.getKey(), framework, school.getValue()));
      }
    }
    return due;
  }

  /// By school; one without a visit counts once it has a file, which may put it on a route.
  private Map<Urn, List<VisitSummary>> visits() throws ProblemException {
    Map<Urn, List<VisitSummary>> visits = new LinkedHashMap<>();
    for (VisitSummary visit : records.visits()) {
      visits.computeIfAbsent(visit.occasion().school(), _ -> new ArrayList<>()).add(visit);
    }
    for (Stored<SchoolFile> file : records.all(SchoolFileJson.KIND)) {
      visits.computeIfAbsent(file.value().school(), _ -> new ArrayList<>());
    }
    return visits;
  }

  private List<Dated> steps(Urn school, Framework framework, List<VisitSummary> visits)
      throws ProblemException {
    String name = name(school, visits);
    return RouteStanding.of(framework, files.of(school), visits, today).steps().stream()
        .filter(step -> step.planned().isEmpty())
        .flatMap(step -> step.due().stream().map(day -> dated(step, day, school, name)))
        .toList();
  }

  /// As the latest visit has it, else as the register does, else its number.
  private String name(Urn school, List<VisitSummary> visits) throws ProblemException {
    if (!visits.isEmpty()) {
      return visits.getFirst().occasion().schoolName();
    }
    return schools.school(school).map(School::name).orElse(school.value());
  }

  private static Dated dated(StepStanding step, LocalDate due, Urn school, String name) {
    return new Dated(due, Kind.TO_PLAN, step.step().text(), name, "", new Target.OfSchool(school));
  }
}
