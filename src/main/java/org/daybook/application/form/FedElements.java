package org.daybook.application.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.booklet.AgreedElements;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.year.BookletPlan;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The evaluations of a form that visits agreed, as their notes say that stand: they stand where
/// nobody wrote anything, and are kept with the visits alone.
final class FedElements {
  private final RecordStore records;
  private final Frameworks frameworks;
  private final Framework framework;
  private final Form form;
  private Map<String, String> agreed = Map.of();

  FedElements(RecordStore records, Frameworks frameworks, Framework framework, Form form) {
    this.records = records;
    this.frameworks = frameworks;
    this.framework = framework;
    this.form = form;
  }

  /// The form with what visits agreed by now.
  FilledForm with(FilledForm stored) throws ProblemException {
    Urn school = stored.frame().about().school();
    if (school == null || stored.locked() || !isFed()) {
      return stored;
    }
    Period period = stored.frame().period();
    agreed = AgreedElements.of(framework, form.id(), period.year(), period.name(), visits(school));
    Answers answers = stored.answers();
    for (Map.Entry<String, String> said : agreed.entrySet()) {
      if (answers.get(said.getKey()).isEmpty()) {
        answers = answers.with(said.getKey(), said.getValue());
      }
    }
    return stored.with(answers, form);
  }

  /// The form as it is stored: without what visits say by themselves.
  FilledForm without(FilledForm filled) {
    Map<String, String> theirs = new HashMap<>(agreed);
    theirs
        .entrySet()
        .removeIf(said -> !filled.answers().get(said.getKey()).equals(said.getValue()));
    if (theirs.isEmpty() || filled.locked()) {
      return filled;
    }
    Answers answers = filled.answers();
    for (String key : theirs.keySet()) {
      answers = answers.with(key, "");
    }
    return filled.with(answers, form);
  }

  private boolean isFed() {
    BookletPlan plan = framework.practice().yearPlan().booklet();
    BookletPlan.Evaluated evaluated = plan == null ? null : plan.evaluated();
    return evaluated != null && evaluated.byElement() && evaluated.form().equals(form.id());
  }

  private List<Recorded> visits(Urn school) throws ProblemException {
    List<Recorded> visits = new ArrayList<>();
    for (Stored<Visit> stored : records.at(VisitJson.KIND, school)) {
      Visit visit = stored.value();
      if (visit.pack().id().equals(framework.id())) {
        visits.add(new Recorded(visit, frameworks.of(visit.pack())));
      }
    }
    return visits;
  }
}
