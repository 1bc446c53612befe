package org.daybook.application.year;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.application.file.SchoolFiles;
import org.daybook.application.form.Forms;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.history.CategorySteps;
import org.daybook.application.record.OpenRecord;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.booklet.Background;
import org.daybook.domain.booklet.KeptForm;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.json.YearRecordJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;
import org.jspecify.annotations.Nullable;

/// The years of the schools. Used on the store thread.
public final class SchoolYears {
  private static final String NEW = "";

  private final RecordStore records;
  private final Frameworks frameworks;
  private final Forms forms;
  private final SchoolFiles files;
  private final InstantSource clock;

  public SchoolYears(
      RecordStore records,
      Frameworks frameworks,
      Forms forms,
      SchoolFiles files,
      InstantSource clock) {
    this.records = records;
    this.frameworks = frameworks;
    this.forms = forms;
    this.files = files;
    this.clock = clock;
  }

  /// Opens a school's year to work on. The store has it from the first tick or word on; it keeps
  /// the version of the pack it was begun with. Visits and forms are read as they are now.
  ///
  /// @param frame the pack in its present version
  /// @param school as the register knows it, or null if it does not
  public OpenYear open(Frame frame, @Nullable School school, LocalDate today)
      throws ProblemException {
    YearRecord begun = YearRecord.begun(frame);
    Stored<YearRecord> stored =
        records
            .find(YearRecordJson.KIND, begun.id())
            .orElseGet(() -> new Stored<>(begun, NEW, clock.instant()));
    Framework framework = frameworks.of(stored.value().frame().pack());
    Material material =
        new Material(
            framework,
            stored.value(),
            visits(frame),
            kept(frame, framework),
            grids(frame),
            background(frame, school),
            today);
    return new OpenYear(
        new OpenRecord<>(
            stored,
            (year, expected) -> save(year, expected, framework),
            (year, saving) -> new YearStanding(YearReading.of(material.with(year)), saving)));
  }

  private Background background(Frame frame, @Nullable School school) throws ProblemException {
    LocalDate over = LocalDate.of(frame.autumn() + 1, Month.AUGUST, 31);
    return new Background(
        new CategorySteps(records, frameworks).at(frame.school()),
        school,
        files.of(frame.school()).cameTo(frame.pack().id(), over).orElse(null));
  }

  private List<Recorded> visits(Frame frame) throws ProblemException {
    List<Recorded> found = new ArrayList<>();
    for (Stored<Visit> stored : records.at(VisitJson.KIND, frame.school())) {
      Visit visit = stored.value();
      if (visit.pack().id().equals(frame.pack().id())) {
        found.add(new Recorded(visit, frameworks.of(visit.pack())));
      }
    }
    return found;
  }

  private List<KeptForm> kept(Frame frame, Framework framework) throws ProblemException {
    return forms.kept(frame.school()).stream()
        .filter(form -> form.framework().id().equals(framework.id()))
        .toList();
  }

  private List<GridReading> grids(Frame frame) throws ProblemException {
    List<GridReading> found = new ArrayList<>();
    for (Stored<FilledGrid> stored : records.at(AssuranceJson.KIND, frame.school())) {
      FilledGrid grid = stored.value();
      if (grid.frame().pack().id().equals(frame.pack().id())
          && grid.frame().year().equals(frame.year())) {
        found.add(GridReading.of(frameworks.of(grid.frame().pack()), grid, Optional.empty()));
      }
    }
    return found;
  }

  private Saved save(YearRecord year, String expected, Framework framework)
      throws ProblemException {
    if (!expected.equals(NEW)) {
      return records.save(YearRecordJson.KIND, year, expected);
    }
    frameworks.keep(framework);
    return records.save(YearRecordJson.KIND, year, null);
  }
}
