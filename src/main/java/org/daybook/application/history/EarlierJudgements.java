package org.daybook.application.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Stop;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// How a school was judged at the visits before one.
public final class EarlierJudgements {
  /// Two years of half-termly visits: more would be no small trend.
  private static final int MOST = 12;

  private final RecordStore records;
  private final Frameworks frameworks;

  public EarlierJudgements(RecordStore records, Frameworks frameworks) {
    this.records = records;
    this.frameworks = frameworks;
  }

  /// The last visits to the same school, of an earlier day and with the same scale, at which
  /// something was placed. One that cannot be read is left out: the brief of the visit names it.
  public JudgementHistory before(Visit visit, Framework framework) throws ProblemException {
    List<Stop> stops = new ArrayList<>();
    for (VisitSummary earlier : records.readableVisitsAt(visit.occasion().school(), _ -> {})) {
      if (stops.size() < MOST && counts(earlier, visit)) {
        stop(earlier, framework).filter(stop -> !stop.placed().isEmpty()).ifPresent(stops::add);
      }
    }
    return new JudgementHistory(stops);
  }

  private static boolean counts(VisitSummary earlier, Visit visit) {
    return earlier.occasion().date().isBefore(visit.occasion().date())
        && earlier.pack().equals(visit.pack().id())
        && earlier.state() != VisitState.PLANNED;
  }

  private Optional<Stop> stop(VisitSummary earlier, Framework framework) throws ProblemException {
    Optional<Stored<Visit>> found = records.readable(VisitJson.KIND, earlier.id(), _ -> {});
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Visit visit = found.get().value();
    return frameworks
        .ifPresent(visit.pack())
        .filter(then -> JudgementHistory.sameScale(then, framework))
        .map(then -> Stop.of(visit, then));
  }
}
