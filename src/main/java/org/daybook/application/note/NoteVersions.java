package org.daybook.application.note;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.versions.Difference;
import org.daybook.application.versions.Edition;
import org.daybook.application.versions.Line;
import org.daybook.application.versions.NoteText;
import org.daybook.application.versions.NoteWords;
import org.daybook.application.versions.WordDifference;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.register.SchoolRegister;

/// Reading, comparing and writing the versions of a note, each as it was frozen.
public final class NoteVersions {
  private final RecordStore records;
  private final SchoolRegister register;
  private final Frameworks frameworks;
  private final NoteExport export;

  public NoteVersions(
      RecordStore records, SchoolRegister register, Frameworks frameworks, NoteExport export) {
    this.records = records;
    this.register = register;
    this.frameworks = frameworks;
    this.export = export;
  }

  /// The versions of a visit's note, the first one first; the last is the one being written, unless
  /// it is issued itself.
  ///
  /// @throws ProblemException `note.issued.changed` if a version is not what was issued
  public List<Edition> of(Visit visit) throws ProblemException {
    School school = register.school(visit.occasion().school()).orElse(null);
    List<Edition> editions = new ArrayList<>();
    for (IssuedNote note : IssuedNotes.of(records, visit)) {
      editions.add(Edition.of(note, school));
    }
    if (visit.outcome().state() != VisitState.ISSUED) {
      editions.add(Edition.written(visit, school));
    }
    return List.copyOf(editions);
  }

  /// The issued version of this number, or the one being written.
  ///
  /// @throws ProblemException `note.version.unknown` if there is none
  public Edition find(Visit visit, int version) throws ProblemException {
    return of(visit).stream()
        .filter(edition -> edition.version() == version)
        .findFirst()
        .orElseThrow(() -> Problem.of("note.version.unknown", version).exception());
  }

  /// The words of a copy of a version, in reading order; a picture by its description.
  public List<Line> read(Edition edition, Copy copy) throws ProblemException {
    return NoteText.of(
        NoteOfVisit.copy(
            edition.visit(),
            framework(edition),
            edition.school(),
            edition.proposals(),
            copy,
            NoteWords.unseen(edition.visit())));
  }

  /// What differs between the same copy of two versions.
  public Difference compare(Edition earlier, Edition later, Copy copy) throws ProblemException {
    return WordDifference.between(read(earlier, copy), read(later, copy));
  }

  /// What the file of a copy of a version is called.
  public String fileName(Edition edition, Copy copy) throws ProblemException {
    return NoteOfVisit.fileName(edition.visit(), framework(edition), copy);
  }

  /// Writes a copy of a version as PDF. The file is whole or, on failure, as it was.
  ///
  /// @return the names of the pictures that are damaged, which the copy says in their place
  public List<String> write(Edition edition, Copy copy, Path file) throws ProblemException {
    return export.write(edition, framework(edition), copy, file);
  }

  private Framework framework(Edition edition) throws ProblemException {
    return frameworks.of(edition.visit().pack());
  }
}
