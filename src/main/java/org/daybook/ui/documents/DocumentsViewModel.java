package org.daybook.ui.documents;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.ui.support.Tasks;

/// The documents of a school or of the organisation.
public final class DocumentsViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Optional<Urn> school;
  private final Consumer<UUID> open;
  private final ReadOnlyIntegerWrapper autumn;
  private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param school whose documents; empty for those of the organisation
  /// @param open opens the document of this id
  public DocumentsViewModel(
      Session session, Tasks tasks, Optional<Urn> school, Consumer<UUID> open) {
    this.session = session;
    this.tasks = tasks;
    this.school = school;
    this.open = open;
    String year = SchoolYear.academicYear(session.today());
    this.autumn = new ReadOnlyIntegerWrapper(Integer.parseInt(year.substring(0, 4)));
  }

  /// Empty until the store has answered.
  ReadOnlyObjectProperty<Optional<Shelf>> shelf() {
    return shelf.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// The calendar year in which the academic year shown begins.
  ReadOnlyIntegerProperty autumn() {
    return autumn.getReadOnlyProperty();
  }

  /// Shows an earlier or a later academic year.
  void turn(int years) {
    autumn.set(autumn.get() + years);
  }

  /// Reads everything afresh; called whenever the screen is shown.
  void refresh() {
    tasks.store(
        this::read,
        read -> {
          problem.set(Optional.empty());
          shelf.set(Optional.of(read));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  void open(UUID id) {
    open.accept(id);
  }

  /// Starts a document and opens it; a recurring one that is there already is opened.
  void start(Form form, Optional<Period> period) {
    shelf
        .get()
        .ifPresent(
            now ->
                tasks.store(
                    () ->
                        session
                            .forms()
                            .start(
                                now.framework(),
                                form.id(),
                                now.about(),
                                period.orElseGet(() -> Period.on(now.today()))),
                    open,
                    wrong -> problem.set(Optional.of(wrong))));
  }

  private Shelf read() throws ProblemException {
    Urn urn = school.orElse(null);
    Framework framework =
        urn == null ? session.framework() : session.framework(urn, session.today());
    Subject about =
        urn == null
            ? new Subject(null, framework.identity().organisation())
            : new Subject(urn, session.schools().school(urn).name());
    return new Shelf(framework, about, session.forms().about(urn), session.today());
  }
}
