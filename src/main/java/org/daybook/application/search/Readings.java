package org.daybook.application.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.FormPassages;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.SchoolPassages;
import org.daybook.domain.search.VisitPassages;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.json.RecordKind;
import org.daybook.storage.json.RecordKind.Heading;
import org.daybook.storage.json.SchoolFileJson;
import org.daybook.storage.json.YearRecordJson;
import org.daybook.storage.json.visit.IssuedNoteJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.register.SchoolRegister;

/// How the records in which words are looked for are read.
final class Readings {
  private final Frameworks frameworks;
  private final SchoolRegister schools;

  Readings(Frameworks frameworks, SchoolRegister schools) {
    this.frameworks = frameworks;
    this.schools = schools;
  }

  /// One for each kind of record that has words.
  List<Reading<?>> all() {
    return List.of(
        new Reading<>(VisitJson.KIND, this::visit),
        new Reading<>(IssuedNoteJson.KIND, this::issued),
        new Reading<>(ConcernJson.KIND, this::concern),
        new Reading<>(FormJson.KIND, this::form),
        new Reading<>(AssuranceJson.KIND, Readings::grid),
        new Reading<>(YearRecordJson.KIND, Readings::year),
        new Reading<>(SchoolFileJson.KIND, this::file));
  }

  private Words visit(Visit visit) throws ProblemException {
    return new Words(
        origin(VisitJson.KIND, visit, visit.occasion().schoolName()),
        VisitPassages.of(visit, frameworks.ifPresent(visit.pack())));
  }

  /// A version that is not what was issued is not read, as it is not shown.
  private Words issued(IssuedNote note) throws ProblemException {
    Visit visit = note.visit();
    if (!IssuedNoteJson.checksum(visit).equals(note.checksum())) {
      throw Problem.of("note.issued.changed", note.version()).exception();
    }
    LocalDate day = LocalDate.ofInstant(note.at(), ZoneId.systemDefault());
    Occasion occasion = visit.occasion();
    return new Words(
        new Origin(
            visit.id(),
            occasion.school(),
            occasion.schoolName(),
            occasion.date(),
            new Origin.Version(note.id(), note.version(), day)),
        VisitPassages.issued(visit, frameworks.ifPresent(visit.pack())));
  }

  private Words concern(Concern concern) throws ProblemException {
    return new Words(
        origin(ConcernJson.KIND, concern, name(concern.school())), SchoolPassages.of(concern));
  }

  private Words form(FilledForm filled) throws ProblemException {
    FilledForm.Frame frame = filled.frame();
    return new Words(
        origin(FormJson.KIND, filled, frame.about().name()),
        frameworks
            .ifPresent(frame.pack())
            .flatMap(framework -> framework.instruments().findForm(frame.form()))
            .map(form -> FormPassages.of(filled, form))
            .orElse(List.of()));
  }

  private static Words grid(FilledGrid grid) {
    return new Words(
        origin(AssuranceJson.KIND, grid, grid.frame().schoolName()), SchoolPassages.of(grid));
  }

  private static Words year(YearRecord year) {
    return new Words(
        origin(YearRecordJson.KIND, year, year.frame().schoolName()), SchoolPassages.of(year));
  }

  private Words file(SchoolFile file) throws ProblemException {
    return new Words(
        origin(SchoolFileJson.KIND, file, name(file.school())), SchoolPassages.of(file));
  }

  private static <T> Origin origin(RecordKind<T> kind, T value, String name) {
    Heading heading = kind.heading(value);
    return new Origin(heading.id(), heading.school(), name, heading.on());
  }

  private String name(Urn school) throws ProblemException {
    Optional<School> known = schools.school(school);
    return known.map(School::name).orElse(school.value());
  }

  /// How the records of one kind are read.
  record Reading<T>(RecordKind<T> kind, Reader<T> reader) {}

  /// Takes the words out of a record.
  interface Reader<T> {
    Words read(T value) throws ProblemException;
  }

  /// The words of a record.
  record Words(Origin origin, List<Passage> passages) {}
}
