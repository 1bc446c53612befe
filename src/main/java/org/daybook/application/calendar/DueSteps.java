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
import org.daybook.domain.file.RouteStanding.StepStanding;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.storage.records.RecordStore;

/// What the routes of schools say is due again, such as an external review every three years, as
/// long as no visit is planned for it.
public final class DueSteps {
  private final RecordStore records;
  private final SchoolFiles files;
  private final Framework usual;
  private final LocalDate today;

  /// @param usual the framework of schools that none was assigned to
  public DueSteps(RecordStore records, SchoolFiles files, Framework usual, LocalDate today) {
    this.records = records;
    this.files = files;
    this.usual = usual;
    this.today = today;
  }

  public List<Dated> steps() throws ProblemException {
    Map<Urn, List<VisitSummary>> visits = new LinkedHashMap<>();
    for (VisitSummary visit : records.visits()) {
      visits.computeIfAbsent(visit.occasion().school(), _ -> new ArrayList<>()).add(visit);
    }
    List<Dated> due = new ArrayList<>();
    for (var school : visits.entrySet()) {
      Framework framework = files.assigned(school.getKey(), today).orElse(usual);
      if (!framework.practice().route().strands().isEmpty()) {
        due.addAll(steps(school.getKey(), framework, school.getValue()));
      }
    }
    return due;
  }

  private List<Dated> steps(Urn school, Framework framework, List<VisitSummary> visits)
      throws ProblemException {
    String name = visits.getFirst().occasion().schoolName();
    return RouteStanding.of(framework, files.of(school).route(), visits, today).steps().stream()
        .filter(step -> step.planned().isEmpty())
        .flatMap(step -> step.due().stream().map(day -> dated(step, day, school, name)))
        .toList();
  }

  private static Dated dated(StepStanding step, LocalDate due, Urn school, String name) {
    return new Dated(due, Kind.TO_PLAN, step.step().text(), name, "", new Target.OfSchool(school));
  }
}
