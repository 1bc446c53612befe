package org.daybook.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.grid.GridFigures;
import org.daybook.domain.booklet.KeptForm;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FilledForm.Frame;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.jspecify.annotations.Nullable;

/// Starting forms, listing and opening them.
public final class Forms {
  private final RecordStore records;
  private final Frameworks frameworks;
  private final GridFigures grids;

  /// @param grids where the figures of forms that feed a grid lie
  public Forms(RecordStore records, Frameworks frameworks, GridFigures grids) {
    this.records = records;
    this.frameworks = frameworks;
    this.grids = grids;
  }

  /// The forms about a school, or about the organisation for null; the latest period first.
  public List<FormSummary> about(@Nullable Urn school) throws ProblemException {
    List<FormSummary> found = new ArrayList<>();
    for (Stored<FilledForm> stored :
        school == null
            ? records.ofOrganisation(FormJson.KIND)
            : records.at(FormJson.KIND, school)) {
      Framework framework = frameworks.of(stored.value().frame().pack());
      Form form = form(stored.value(), framework);
      FilledForm filled = fed(framework, form).with(stored.value());
      found.add(FormSummary.of(filled, form, framework));
    }
    return List.copyOf(found);
  }

  /// The forms about a school as they stand; the latest period first.
  public List<KeptForm> kept(Urn school) throws ProblemException {
    List<KeptForm> found = new ArrayList<>();
    for (Stored<FilledForm> stored : records.at(FormJson.KIND, school)) {
      Framework framework = frameworks.of(stored.value().frame().pack());
      Form form = form(stored.value(), framework);
      FilledForm filled = fed(framework, form).with(stored.value());
      found.add(new KeptForm(filled, form, framework));
    }
    return List.copyOf(found);
  }

  /// Starts a form. One that recurs is there once for each period: then that one is answered.
  ///
  /// @param framework in its present version
  /// @return the id of the form
  public UUID start(Framework framework, String form, Subject about, Period period)
      throws ProblemException {
    Form asked =
        framework
            .instruments()
            .findForm(form)
            .orElseThrow(() -> new IllegalArgumentException("no form " + form));
    Optional<FormSummary> there =
        asked.every() == null ? Optional.empty() : find(framework, form, about, period);
    if (there.isPresent()) {
      return there.get().id();
    }
    frameworks.keep(framework);
    FilledForm begun =
        FilledForm.begun(
            Ids.newId(), new Frame(form, PackVersion.of(framework.identity()), about, period));
    records.save(FormJson.KIND, begun, null);
    return begun.id();
  }

  /// Opens a form to work on.
  public OpenForm open(UUID id) throws ProblemException {
    Stored<FilledForm> stored =
        records
            .find(FormJson.KIND, id)
            .orElseThrow(() -> Problem.of("forms.open.unknown", id.toString()).exception());
    Framework framework = frameworks.of(stored.value().frame().pack());
    Form form = form(stored.value(), framework);
    Fed fed = fed(framework, form);
    Stored<FilledForm> whole =
        new Stored<>(fed.with(stored.value()), stored.revision(), stored.changedAt());
    return new OpenForm(records, whole, fed, form, framework);
  }

  private Optional<FormSummary> find(Framework framework, String form, Subject about, Period period)
      throws ProblemException {
    return about(about.school()).stream()
        .filter(
            summary ->
                summary.pack().equals(framework.id())
                    && summary.form().id().equals(form)
                    && summary.period().year().equals(period.year())
                    && summary.period().name().equals(period.name()))
        .findFirst();
  }

  private Fed fed(Framework framework, Form form) {
    return new Fed(
        new FedFigures(grids, framework, form),
        new FedElements(records, frameworks, framework, form));
  }

  private static Form form(FilledForm filled, Framework framework) {
    String id = filled.frame().form();
    return framework
        .instruments()
        .findForm(id)
        .orElseThrow(() -> new IllegalStateException(framework.id() + " has no form " + id));
  }
}
