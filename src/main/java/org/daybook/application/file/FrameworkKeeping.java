package org.daybook.application.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.records.RecordStore;

/// Lets schools keep the framework they were visited with when somebody chooses another for new
/// work: a school changes its framework on a day and for a reason, never by a choice in the
/// settings.
public final class FrameworkKeeping {
  private final RecordStore records;
  private final SchoolFiles files;

  public FrameworkKeeping(RecordStore records, SchoolFiles files) {
    this.records = records;
    this.files = files;
  }

  /// Assigns the framework to every school that was visited with it and has none assigned, from the
  /// first of those visits on.
  ///
  /// @param reason what the assignments say
  /// @return how many schools there were
  public int keep(Framework framework, String reason) throws ProblemException {
    Map<String, LocalDate> first = new TreeMap<>();
    for (VisitSummary visit : records.visits()) {
      if (visit.pack().equals(framework.id())) {
        first.merge(
            visit.occasion().school().value(),
            visit.occasion().date(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    int kept = 0;
    for (Map.Entry<String, LocalDate> school : first.entrySet()) {
      OpenSchoolFile file = files.open(new Urn(school.getKey()));
      if (file.standing().file().frameworks().isEmpty()) {
        new FrameworkAssigning(file).assign(framework, school.getValue(), reason);
        kept++;
      }
    }
    return kept;
  }
}
