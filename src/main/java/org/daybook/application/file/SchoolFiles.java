package org.daybook.application.file;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.SchoolFileJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The files of schools, and the framework each school is worked with.
public final class SchoolFiles {
  private final RecordStore records;
  private final Frameworks frameworks;
  private final InstantSource clock;

  public SchoolFiles(RecordStore records, Frameworks frameworks, InstantSource clock) {
    this.records = records;
    this.frameworks = frameworks;
    this.clock = clock;
  }

  /// The file of a school; an empty one if nothing was kept yet.
  public SchoolFile of(Urn school) throws ProblemException {
    return stored(school).value();
  }

  /// Opens the file of a school to work on. A new one is saved with its first change.
  public OpenSchoolFile open(Urn school) throws ProblemException {
    return new OpenSchoolFile(records, frameworks, stored(school));
  }

  /// The framework assigned to a school by a day; empty where none was, or its pack is not at hand.
  public Optional<Framework> assigned(Urn school, LocalDate day) throws ProblemException {
    return of(school)
        .frameworkOn(day)
        .map(FrameworkChange::pack)
        .flatMap(pack -> frameworks.all().stream().filter(f -> f.id().equals(pack)).findFirst());
  }

  private Stored<SchoolFile> stored(Urn school) throws ProblemException {
    Optional<Stored<SchoolFile>> found =
        records.at(SchoolFileJson.KIND, school).stream().findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    Instant now = clock.instant();
    return new Stored<>(SchoolFile.empty(Ids.newId(), school), OpenSchoolFile.NEW, now);
  }
}
