package org.daybook.application.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.register.SchoolRegister;
import org.jspecify.annotations.Nullable;

/// The concerns about schools.
public final class Concerns {
  private final RecordStore records;
  private final SchoolRegister schools;

  public Concerns(RecordStore records, SchoolRegister schools) {
    this.records = records;
    this.schools = schools;
  }

  /// The concerns about all schools: what is not settled first, the oldest of it on top; then what
  /// is settled, the latest first. Those begun and left blank are left out.
  public List<ListedConcern> all() throws ProblemException {
    List<ListedConcern> all = new ArrayList<>();
    for (Stored<Concern> stored : records.all(ConcernJson.KIND)) {
      Concern concern = stored.value();
      if (!concern.blank()) {
        String name =
            schools.school(concern.school()).map(School::name).orElse(concern.school().value());
        all.add(new ListedConcern(concern, name));
      }
    }
    all.sort(ListedConcern.OLDEST_OPEN_FIRST);
    return List.copyOf(all);
  }

  /// How many concerns are passed on and not settled.
  public long open() throws ProblemException {
    return records.all(ConcernJson.KIND).stream().filter(stored -> stored.value().open()).count();
  }

  /// The concerns about a school, the latest first; those begun and left blank are left out.
  public List<Concern> at(Urn school) throws ProblemException {
    return records.at(ConcernJson.KIND, school).stream()
        .map(Stored::value)
        .filter(concern -> !concern.blank())
        .toList();
  }

  /// Begins a concern, to be written and raised. One begun at the same visit and still blank is
  /// taken up again.
  ///
  /// @param visit id of the visit it arises at, or null
  /// @param to who is to be told; may be empty
  public OpenConcern begin(Urn school, @Nullable UUID visit, String to) throws ProblemException {
    for (Stored<Concern> stored : records.at(ConcernJson.KIND, school)) {
      Concern begun = stored.value();
      if (begun.raised() == null && (visit == null || visit.equals(begun.visit()))) {
        return new OpenConcern(records, stored);
      }
    }
    Concern concern = new Concern(Ids.newId(), school, visit, "", to, null, "", null);
    records.save(ConcernJson.KIND, concern, null);
    return open(concern.id());
  }

  /// Opens a concern to work on.
  public OpenConcern open(UUID id) throws ProblemException {
    return new OpenConcern(
        records,
        records
            .find(ConcernJson.KIND, id)
            .orElseThrow(() -> Problem.of("concern.open.unknown").exception()));
  }
}
