package org.daybook.ui.newvisit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.Visits;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.ui.listing.SchoolSearch;
import org.daybook.ui.newvisit.Missing.Input;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Days;
import org.daybook.ui.support.Tasks;

/// Planning a visit: what is known, what is still missing, and starting it.
///
/// What is filled in is kept until the visit is started or the form cleared, for each school and
/// once for no school yet.
public final class NewVisitViewModel {
  private static final int LISTED = 8;

  private final Session session;
  private final Tasks tasks;
  private final Executor pause;
  private final Consumer<UUID> started;
  private final SchoolSearch search;
  private final KeptForm kept;
  private final ReadOnlyObjectWrapper<Optional<VisitForm>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<School>> school =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Input, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper toCome = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<VisitForm>> cleared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private Optional<VisitForm> form = Optional.empty();
  private int keys;

  /// @param pause runs things on the FX thread when a typist has paused
  /// @param started hears the id of the new visit
  public NewVisitViewModel(Session session, Tasks tasks, Executor pause, Consumer<UUID> started) {
    this.session = session;
    this.tasks = tasks;
    this.pause = pause;
    this.started = started;
    this.search = new SchoolSearch(session, tasks, LISTED);
    this.kept =
        new KeptForm(session.visitPlanning(), tasks, why -> problems.set(Map.of(Input.FORM, why)));
  }

  /// What the fields are to show from now on; empty until the store has answered.
  ReadOnlyObjectProperty<Optional<VisitForm>> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<School>> school() {
    return school.getReadOnlyProperty();
  }

  /// What is wrong, by field.
  ReadOnlyObjectProperty<Map<Input, Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  /// Whether anything is filled in that clearing would take away.
  ReadOnlyBooleanProperty filled() {
    return filled.getReadOnlyProperty();
  }

  /// Whether the day of the visit is still to come.
  ReadOnlyBooleanProperty toCome() {
    return toCome.getReadOnlyProperty();
  }

  /// What was cleared last and can be brought back.
  ReadOnlyObjectProperty<Optional<VisitForm>> cleared() {
    return cleared.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  public SchoolSearch search() {
    return search;
  }

  /// Begins with a school, or without one, and with what was filled in before.
  public void begin(Optional<Urn> urn) {
    tasks.store(
        () -> {
          VisitForm blank = blank(urn);
          Optional<IntendedVisit> before = session.visitPlanning().begun(urn);
          return before.isEmpty() ? blank : filledIn(blank, before.get());
        },
        read -> {
          kept.found(read.isFilled() ? Optional.of(read.entries()) : Optional.empty());
          show(read);
        },
        wrong -> problems.set(Map.of(Input.FORM, wrong)));
  }

  /// Takes a school that was found.
  public void choose(School found) {
    search.clear();
    problems.set(Map.of());
    tasks.store(
        () -> place(found.urn()),
        place -> take(Optional.of(place)),
        wrong -> problems.set(Map.of(Input.FORM, wrong)));
  }

  /// Lets another school be found.
  void chooseAnother() {
    take(Optional.empty());
  }

  /// Hears what the fields say now.
  void edited(VisitForm.Fields fields) {
    form.ifPresent(was -> take(was.with(fields)));
    mended();
  }

  /// Forgets what is missing no more; what has come to be missing is said when one starts.
  private void mended() {
    Map<Input, Problem> missing = form.map(now -> Missing.in(now.entries())).orElseGet(Map::of);
    Map<Input, Problem> left = new HashMap<>(problems.get());
    left.keySet().removeIf(input -> input != Input.FORM && !missing.containsKey(input));
    if (left.size() < problems.get().size()) {
      problems.set(Map.copyOf(left));
    }
  }

  /// Keeps what is filled in, without waiting for a pause.
  public void leave() {
    keys++;
    form.filter(VisitForm::isFilled)
        .ifPresentOrElse(filledIn -> kept.keep(filledIn.entries()), kept::forget);
  }

  /// Empties the form; [#bringBack()] undoes it until something else is filled in.
  void clear() {
    form.ifPresent(
        was -> {
          problems.set(Map.of());
          show(was.blank().form());
          leave();
          cleared.set(Optional.of(was));
        });
  }

  void bringBack() {
    cleared
        .get()
        .ifPresent(
            was -> {
              show(was);
              leave();
            });
  }

  /// Starts the visit at once, from what earlier ones left, or says at the fields what is missing.
  void start() {
    save(true);
  }

  /// Plans the visit for its day, or says at the fields what is missing.
  void plan() {
    save(false);
  }

  private void save(boolean begin) {
    form.ifPresent(
        filledIn -> {
          Map<Input, Problem> missing = Missing.in(filledIn.entries());
          problems.set(missing);
          if (missing.isEmpty() && !saving.get()) {
            leave();
            send(filledIn, begin);
          }
        });
  }

  private void send(VisitForm filledIn, boolean begin) {
    saving.set(true);
    tasks.store(
        () -> {
          UUID id = save(filledIn);
          if (begin) {
            new Preparing(session.open(id)).begin();
          }
          return id;
        },
        id -> {
          saving.set(false);
          started.accept(id);
        },
        wrong -> {
          saving.set(false);
          problems.set(Map.of(Input.FORM, wrong));
        });
  }

  private void take(Optional<VisitForm.Place> chosen) {
    school.set(chosen.map(VisitForm.Place::school));
    form.ifPresent(was -> take(was.with(chosen)));
  }

  private void take(VisitForm now) {
    if (!form.equals(Optional.of(now))) {
      boolean others = form.filter(was -> was.types().equals(now.types())).isEmpty();
      form = Optional.of(now);
      if (others) {
        shown.set(form);
      }
      filled.set(now.isFilled());
      toCome.set(now.toCome());
      cleared.set(Optional.empty());
      int key = ++keys;
      pause.execute(
          () -> {
            if (key == keys) {
              leave();
            }
          });
    }
  }

  private void show(VisitForm now) {
    form = Optional.of(now);
    filled.set(now.isFilled());
    toCome.set(now.toCome());
    cleared.set(Optional.empty());
    school.set(now.school());
    shown.set(Optional.of(now));
  }

  private UUID save(VisitForm filledIn) throws ProblemException {
    IntendedVisit entries = filledIn.entries();
    if (session.preferences().adviser().isBlank()) {
      session.preferences().setAdviser(entries.adviser());
    }
    return session
        .visitPlanning()
        .start(
            new Visits.NewVisit(
                filledIn.school().orElseThrow().urn(),
                filledIn.framework().id(),
                Objects.requireNonNull(entries.type()),
                Dates.read(filledIn.dateText()).orElseThrow(),
                entries.adviser().strip(),
                entries.present().stream().filter(p -> !p.name().isBlank()).toList(),
                entries.focus().strip(),
                Days.read(entries.days()).orElse(null),
                entries.agenda().strip()));
  }

  private VisitForm blank(Optional<Urn> urn) throws ProblemException {
    return new VisitForm.Blank(
            session.frameworks().all(),
            session.framework(),
            session.today(),
            session.preferences().adviser(),
            urn.isPresent() ? Optional.of(place(urn.get())) : Optional.empty())
        .form();
  }

  private VisitForm filledIn(VisitForm blank, IntendedVisit before) throws ProblemException {
    Urn at = before.school();
    return new VisitForm(
            blank.blank(), before, at == null ? Optional.empty() : Optional.of(place(at)))
        .settled();
  }

  private VisitForm.Place place(Urn urn) throws ProblemException {
    return new VisitForm.Place(session.schools().school(urn), session.schoolFiles().of(urn));
  }
}
