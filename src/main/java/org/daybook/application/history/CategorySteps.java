package org.daybook.application.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.history.CategoryStep.Issue;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.visit.IssuedNoteJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.jspecify.annotations.Nullable;

/// The categories a school's visits led to, those issued before a revision changed them included.
public record CategorySteps(RecordStore records, Frameworks frameworks) {
  /// The steps at a school, the earliest first; visits that led to none have none.
  public List<CategoryStep> at(Urn school) throws ProblemException {
    List<IssuedNote> notes = issued(records, school);
    List<CategoryStep> steps = new ArrayList<>();
    for (VisitSummary visit : records.visitsAt(school).reversed()) {
      steps.addAll(of(visit, notes.stream().filter(of(visit.id())).toList()));
    }
    steps.sort(Comparator.comparing(CategoryStep::on));
    return List.copyOf(steps);
  }

  /// Every version of a note of a school that was issued, the first versions first.
  public static List<IssuedNote> issued(RecordStore records, Urn school) throws ProblemException {
    return records.at(IssuedNoteJson.KIND, school).stream()
        .map(Stored::value)
        .sorted(Comparator.comparingInt(IssuedNote::version))
        .toList();
  }

  private static Predicate<IssuedNote> of(UUID visit) {
    return note -> note.visit().id().equals(visit);
  }

  private List<CategoryStep> of(VisitSummary now, List<IssuedNote> notes) throws ProblemException {
    List<CategoryStep> steps = new ArrayList<>();
    for (IssuedNote note : notes) {
      VisitSummary then = VisitSummary.of(note.visit(), frameworks.of(note.visit().pack()));
      if (then.agreed() != null && !same(steps, then)) {
        LocalDate day = LocalDate.ofInstant(note.at(), ZoneId.systemDefault());
        steps.add(step(steps, then, note.visit(), new Issue(note.version(), day)));
      }
    }
    if (same(steps, now)) {
      CategoryStep last = steps.removeLast();
      steps.add(new CategoryStep(now, last.on(), last.term(), null));
    } else if (steps.isEmpty() && now.rank() > 0) {
      steps.add(CategoryStep.of(now));
    } else if (now.agreed() != null) {
      Optional<Stored<Visit>> visit = records.find(VisitJson.KIND, now.id());
      if (visit.isPresent()) {
        steps.add(step(steps, now, visit.get().value(), null));
      }
    }
    return steps;
  }

  private static boolean same(List<CategoryStep> steps, VisitSummary visit) {
    return !steps.isEmpty() && Objects.equals(steps.getLast().visit().agreed(), visit.agreed());
  }

  /// The first stands on the day of the visit, a later one on the day it was agreed.
  private CategoryStep step(
      List<CategoryStep> before, VisitSummary summary, Visit visit, @Nullable Issue issued)
      throws ProblemException {
    Agreement agreement = visit.outcome().agreement();
    if (before.isEmpty() || agreement == null) {
      LocalDate day = summary.occasion().date();
      return new CategoryStep(summary, day, summary.occasion().halfTerm(), issued);
    }
    LocalDate last = before.getLast().on();
    LocalDate day = agreement.date().isBefore(last) ? last : agreement.date();
    String term = frameworks.of(visit.pack()).practice().schoolYear().halfTerm(day).name();
    return new CategoryStep(summary, day, term, issued);
  }
}
