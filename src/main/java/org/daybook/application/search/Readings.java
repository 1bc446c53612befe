package org.daybook.application.search;

import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.FormPassages;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.SchoolPassages;
import org.daybook.domain.search.VisitPassages;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.json.RecordKind;
import org.daybook.storage.json.SchoolFileJson;
import org.daybook.storage.json.YearRecordJson;
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
        new Reading<>(ConcernJson.KIND, this::concern),
        new Reading<>(FormJson.KIND, this::form),
        new Reading<>(AssuranceJson.KIND, Readings::grid),
        new Reading<>(YearRecordJson.KIND, Readings::year),
        new Reading<>(SchoolFileJson.KIND, this::file));
  }

  private Words visit(Visit visit) throws ProblemException {
    return new Words(
        visit.occasion().schoolName(), VisitPassages.of(visit, frameworks.ifPresent(visit.pack())));
  }

  private Words concern(Concern concern) throws ProblemException {
    return new Words(name(concern.school()), SchoolPassages.of(concern));
  }

  private Words form(FilledForm filled) throws ProblemException {
    FilledForm.Frame frame = filled.frame();
    return new Words(
        frame.about().name(),
        frameworks
            .ifPresent(frame.pack())
            .flatMap(framework -> framework.instruments().findForm(frame.form()))
            .map(form -> FormPassages.of(filled, form))
            .orElse(List.of()));
  }

  private static Words grid(FilledGrid grid) {
    return new Words(grid.frame().schoolName(), SchoolPassages.of(grid));
  }

  private static Words year(YearRecord year) {
    return new Words(year.frame().schoolName(), SchoolPassages.of(year));
  }

  private Words file(SchoolFile file) throws ProblemException {
    return new Words(name(file.school()), SchoolPassages.of(file));
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
  ///
  /// @param of the school or organisation it is about
  record Words(String of, List<Passage> passages) {}
}
