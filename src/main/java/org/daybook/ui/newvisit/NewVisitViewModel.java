package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.Visits;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.ui.listing.SchoolSearch;
import org.daybook.ui.support.Tasks;

/// Planning a visit: what is known, what is still missing, and starting it.
public final class NewVisitViewModel {
  private static final int LISTED = 8;

  private final Session session;
  private final Tasks tasks;
  private final Consumer<UUID> started;
  private final SchoolSearch search;
  private final ReadOnlyObjectWrapper<Optional<Start>> start =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<School>> school =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Input, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

  /// @param started hears the id of the new visit
  public NewVisitViewModel(Session session, Tasks tasks, Consumer<UUID> started) {
    this.session = session;
    this.tasks = tasks;
    this.started = started;
    this.search = new SchoolSearch(session, tasks, LISTED);
  }

  /// What the form starts with; empty until the store has answered.
  public ReadOnlyObjectProperty<Optional<Start>> start() {
    return start.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<School>> school() {
    return school.getReadOnlyProperty();
  }

  /// What is wrong, by field.
  public ReadOnlyObjectProperty<Map<Input, Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  public SchoolSearch search() {
    return search;
  }

  /// Begins with a school, or without one.
  public void begin(Optional<Urn> urn) {
    tasks.store(
        () -> read(urn),
        read -> {
          school.set(read.school());
          start.set(Optional.of(read));
        },
        wrong -> problems.set(Map.of(Input.FORM, wrong)));
  }

  /// Takes a school that was found.
  public void choose(School found) {
    search.clear();
    problems.set(Map.of());
    school.set(Optional.of(found));
  }

  /// Lets another school be found.
  public void chooseAnother() {
    school.set(Optional.empty());
  }

  /// Saves the visit, or says at the fields what is missing.
  public void save(VisitForm form) {
    Map<Input, Problem> missing = form.missing(school.get());
    problems.set(missing);
    if (missing.isEmpty() && !saving.get()) {
      Urn urn = school.get().orElseThrow().urn();
      saving.set(true);
      tasks.store(
          () -> save(form, urn),
          id -> {
            saving.set(false);
            started.accept(id);
          },
          wrong -> {
            saving.set(false);
            problems.set(Map.of(Input.FORM, wrong));
          });
    }
  }

  private UUID save(VisitForm form, Urn urn) throws ProblemException {
    session.preferences().setAdviser(form.adviser());
    return session
        .visits()
        .start(
            new Visits.NewVisit(
                urn,
                form.framework().id(),
                form.type().orElseThrow(),
                form.date().orElseThrow(),
                form.adviser().strip(),
                form.present().stream().filter(p -> !p.name().isBlank()).toList(),
                form.focus().strip()));
  }

  private Start read(Optional<Urn> urn) throws ProblemException {
    Optional<School> given =
        urn.isPresent() ? Optional.of(session.schools().school(urn.get())) : Optional.empty();
    return new Start(
        given,
        session.frameworks().all(),
        session.framework(),
        session.today(),
        session.preferences().adviser());
  }

  /// What the form starts with.
  public record Start(
      Optional<School> school,
      List<Framework> frameworks,
      Framework framework,
      LocalDate date,
      String adviser) {
    public Start {
      frameworks = List.copyOf(frameworks);
    }
  }

  /// The fields something can be wrong with.
  public enum Input {
    SCHOOL,
    TYPE,
    DATE,
    ADVISER,
    PRESENT,
    FORM
  }
}
