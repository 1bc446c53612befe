package org.daybook.application.grid;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.record.OpenRecord;
import org.daybook.application.record.Saving;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// The assurance grids of the schools. Used on the store thread.
public final class AssuranceGrids {
  private static final String NEW = "";

  private final RecordStore records;
  private final Frameworks frameworks;
  private final InstantSource clock;

  public AssuranceGrids(RecordStore records, Frameworks frameworks, InstantSource clock) {
    this.records = records;
    this.frameworks = frameworks;
    this.clock = clock;
  }

  /// Opens the grid of a school and year to work on. The store has it from the first change on; it
  /// keeps the version of the pack it was begun with.
  ///
  /// @param frame the pack in its present version
  public OpenGrid open(Frame frame) throws ProblemException {
    Stored<FilledGrid> stored = stored(frame).orElseGet(() -> begun(frame));
    Framework framework = frameworks.of(stored.value().frame().pack());
    Optional<FilledGrid> lastYear = lastYear(frame);
    OpenRecord<FilledGrid, GridStanding> record =
        new OpenRecord<>(
            stored,
            (grid, expected) -> save(grid, expected, framework),
            (grid, saving) -> standing(framework, grid, lastYear, saving));
    return new OpenGrid(record);
  }

  /// The academic years for which a school has grids of this pack, the latest first.
  public List<String> years(Urn school, String pack) throws ProblemException {
    return records.at(AssuranceJson.KIND, school).stream()
        .map(stored -> stored.value().frame())
        .filter(frame -> frame.pack().id().equals(pack))
        .map(Frame::year)
        .distinct()
        .toList();
  }

  private Optional<Stored<FilledGrid>> stored(Frame frame) throws ProblemException {
    return records.find(AssuranceJson.KIND, FilledGrid.begun(frame).id());
  }

  private Stored<FilledGrid> begun(Frame frame) {
    return new Stored<>(FilledGrid.begun(frame), NEW, clock.instant());
  }

  private Optional<FilledGrid> lastYear(Frame frame) throws ProblemException {
    LocalDate before = LocalDate.of(frame.autumn() - 1, Month.SEPTEMBER, 1);
    return stored(frame.in(SchoolYear.academicYear(before))).map(Stored::value);
  }

  private Saved save(FilledGrid grid, String expected, Framework framework)
      throws ProblemException {
    if (!expected.equals(NEW)) {
      return records.save(AssuranceJson.KIND, grid, expected);
    }
    frameworks.keep(framework);
    return records.save(AssuranceJson.KIND, grid, null);
  }

  private static GridStanding standing(
      Framework framework, FilledGrid grid, Optional<FilledGrid> lastYear, Saving saving) {
    return new GridStanding(framework, GridReading.of(framework, grid, lastYear), saving);
  }
}
