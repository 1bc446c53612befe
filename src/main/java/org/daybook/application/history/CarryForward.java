package org.daybook.application.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.Leaving;
import org.daybook.domain.history.Leaving.Earlier;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// What earlier visits to the same school leave to one that begins.
public final class CarryForward {
  /// Two years of half-termly visits: what nobody has looked at for longer is begun anew.
  private static final int MOST = 12;

  private final RecordStore records;
  private final Frameworks frameworks;

  public CarryForward(RecordStore records, Frameworks frameworks) {
    this.records = records;
    this.frameworks = frameworks;
  }

  /// What is left to a visit by those before it.
  public Carried to(Visit visit, Past past) throws ProblemException {
    Framework framework = frameworks.of(visit.pack());
    return Leaving.of(framework, framework.visitType(visit.occasion().type()), past.visits());
  }

  /// The other visits begun up to the day of this one, whatever their framework, the latest first,
  /// as far back as anything is carried. One that is damaged, or whose pack is gone, leaves
  /// nothing, but must not keep the next from beginning.
  public Past before(Visit visit) throws ProblemException {
    List<Earlier> earlier = new ArrayList<>();
    List<Problem> unread = new ArrayList<>();
    for (VisitSummary each : records.readableVisitsAt(visit.occasion().school(), unread::add)) {
      if (earlier.size() < MOST
          && each.state() != VisitState.PLANNED
          && !each.id().equals(visit.id())
          && !each.occasion().date().isAfter(visit.occasion().date())) {
        Optional<Stored<Visit>> found = records.readable(VisitJson.KIND, each.id(), unread::add);
        if (found.isPresent()) {
          Visit was = found.get().value();
          frameworks
              .ifPresent(was.pack())
              .ifPresent(framework -> earlier.add(new Earlier(was, framework)));
        }
      }
    }
    return new Past(earlier, unread);
  }
}
