package org.daybook.application.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.json.YearRecordJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The frameworks a school was worked with before, as its records tell: whatever was kept with a
/// framework can be read after the school has gone to another.
public final class FrameworkUses {
  private final RecordStore records;
  private final Frameworks frameworks;

  public FrameworkUses(RecordStore records, Frameworks frameworks) {
    this.records = records;
    this.frameworks = frameworks;
  }

  /// The earlier ones, the one used last first; those whose pack is gone are left out.
  ///
  /// @param file of the school
  /// @param present the framework it is worked with by now
  public List<FrameworkUse> before(SchoolFile file, Framework present, LocalDate today)
      throws ProblemException {
    List<FrameworkUse> found = new ArrayList<>();
    List<Kept> grids = grids(file.school());
    List<Kept> all = new ArrayList<>(grids);
    all.addAll(others(file.school()));
    all.sort(Comparator.comparing(Kept::year).reversed());
    for (Kept kept : all) {
      String pack = kept.pack().id();
      boolean known = found.stream().anyMatch(use -> use.framework().id().equals(pack));
      if (!known && !pack.equals(present.id())) {
        Ended ended = new Ended(kept.year(), last(grids, pack), next(file, pack, today));
        framework(kept.pack())
            .map(framework -> new FrameworkUse(framework, Optional.of(ended)))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Kept> grids(Urn school) throws ProblemException {
    return records.at(AssuranceJson.KIND, school).stream()
        .map(stored -> stored.value().frame())
        .map(frame -> new Kept(frame.pack(), frame.year()))
        .toList();
  }

  private List<Kept> others(Urn school) throws ProblemException {
    List<Kept> found = new ArrayList<>();
    for (Stored<Visit> stored : records.at(VisitJson.KIND, school)) {
      Visit visit = stored.value();
      found.add(new Kept(visit.pack(), SchoolYear.academicYear(visit.occasion().date())));
    }
    for (Stored<YearRecord> stored : records.at(YearRecordJson.KIND, school)) {
      found.add(new Kept(stored.value().frame().pack(), stored.value().frame().year()));
    }
    for (Stored<FilledForm> stored : records.at(FormJson.KIND, school)) {
      found.add(new Kept(stored.value().frame().pack(), stored.value().frame().period().year()));
    }
    return found;
  }

  /// The pack in its present version, else in the one that was kept.
  private Optional<Framework> framework(PackVersion version) throws ProblemException {
    Optional<Framework> present =
        frameworks.all().stream().filter(f -> f.id().equals(version.id())).findFirst();
    return present.isPresent() ? present : frameworks.ifPresent(version);
  }

  private static Optional<String> last(List<Kept> grids, String pack) {
    return grids.stream()
        .filter(kept -> kept.pack().id().equals(pack))
        .map(Kept::year)
        .max(Comparator.naturalOrder());
  }

  /// A framework nobody assigned was the person's own, up to the first that was assigned.
  private static Optional<LocalDate> next(SchoolFile file, String pack, LocalDate today) {
    List<FrameworkChange> changes =
        file.frameworks().stream().filter(change -> !change.from().isAfter(today)).toList();
    int last = changes.stream().map(FrameworkChange::pack).toList().lastIndexOf(pack);
    return changes.stream().skip(last + 1L).findFirst().map(FrameworkChange::from);
  }

  /// Something kept with a pack in an academic year.
  private record Kept(PackVersion pack, String year) {}
}
