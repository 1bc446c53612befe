package org.daybook;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.InSight;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.year.KeptStop;

/// The screens of one unlocked store, and the ways between them. Screens do not know each other:
/// each is handed its ways out here.
final class Screens {
  private final Session session;
  private final App app;
  private final Shell shell;
  private final ListPages lists;
  private final KeptStop yearLeft = new KeptStop();
  private Desks desks = new Desks();

  /// The visit that is shown.
  private Optional<VisitPage> atVisit = Optional.empty();

  private Subscription saving = Subscription.EMPTY;
  private Supplier<Consumer<Screens>> here = () -> _ -> {};

  Screens(Session session, App app) {
    this.session = session;
    this.app = app;
    this.lists =
        new ListPages(
            session,
            app,
            new ListPages.Ways(
                this::school,
                this::visit,
                this::plan,
                this::importRegister,
                this::addByHand,
                () -> concerns(Optional.empty())));
    Jumps jumps =
        new Jumps(
            session,
            app.tasks(),
            new Jumps.Ways(
                this::go,
                this::school,
                this::visit,
                this::found,
                this::plan,
                this::importRegister,
                () -> concerns(Optional.empty()),
                app::lock));
    jumps.prepare();
    this.shell = new Shell(new Shell.Ways(this::go, jumps::search, app::lock), session.demo());
    new Drops(
            file -> to(() -> lists.importing(file)),
            file -> to(() -> new PackPages(session, app, desks).taking(file, this::write)),
            this::dropped)
        .on(shell.node());
  }

  Shell shell() {
    return shell;
  }

  /// When everything was last on the disk; empty while nothing is open or something is not.
  Optional<LocalTime> savedUpTo() {
    return desks.saving().get() instanceof SaveState.Saved(LocalTime at)
        ? Optional.of(at)
        : Optional.empty();
  }

  /// Saves what is being typed, then goes on; if it cannot be saved, asks first.
  void leaving(Runnable then) {
    shell.leave();
    desks.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem why)) {
            app.dialogs()
                .confirm(
                    Strings.of("app.leave.title"),
                    Strings.of("app.leave.consequence", why),
                    Strings.of("app.leave.verb"),
                    () -> left(then));
          } else {
            left(then);
          }
        });
  }

  void go(Place place) {
    at(again -> again.go(place));
    switch (place) {
      case TODAY -> home();
      case SCHOOLS -> to(lists::schools);
      case VISITS -> to(lists::visits);
      case CALENDAR -> to(() -> documentPages().calendar(this::open, this::plan));
      case DOCUMENTS -> to(() -> documentPages().documents(this::form, this::chooseFramework));
      case PACKS -> packs();
      case SETTINGS -> to(lists::settings);
    }
  }

  private void packs() {
    to(() -> new PackPages(session, app, desks).packs(this::write));
  }

  /// Goes to a pack being written.
  private void write(String draft) {
    at(again -> again.write(draft));
    leaving(() -> new PackPages(session, app, desks).open(draft, shell::navigate, this::packs));
  }

  void home() {
    to(lists::home);
  }

  private void importRegister() {
    to(lists::importing);
  }

  private void addByHand() {
    to(lists::adding);
  }

  private void school(Urn urn) {
    school(urn, SchoolTab.OVERVIEW);
  }

  private void school(Urn urn, SchoolTab part) {
    school(urn, part, page -> page);
  }

  private void school(Urn urn, SchoolTab part, UnaryOperator<SchoolPage> wanting) {
    at(again -> again.school(urn, part));
    SchoolPage.Ways ways =
        new SchoolPage.Ways(
            this::visit,
            (id, tab) -> visit(id, page -> tab.ifPresent(page::turnTo)),
            wanted -> plan(Optional.of(wanted)),
            (form, from) -> form(form, _ -> school(urn, from)),
            this::chooseFramework,
            shell::pack);
    leaving(
        () ->
            wanting
                .apply(new SchoolPage(session, app, desks, yearLeft))
                .open(
                    urn,
                    part,
                    ways,
                    (page, tab) -> {
                      shell.navigate(page);
                      here = () -> backTo(urn, tab.get());
                    },
                    app.dialogs()::refuse));
  }

  /// The way back to a part of a school's page.
  private static Consumer<Screens> backTo(Urn urn, SchoolTab part) {
    return again -> again.school(urn, part);
  }

  /// Hears where one goes now.
  private void at(Consumer<Screens> way) {
    here = () -> way;
  }

  private void documentsOf(Optional<Urn> school) {
    school.ifPresentOrElse(urn -> school(urn, SchoolTab.DOCUMENTS), () -> go(Place.DOCUMENTS));
  }

  private void chooseFramework() {
    go(Place.SETTINGS);
  }

  private void open(Dated.Target target) {
    switch (target) {
      case Dated.Target.OfVisit(UUID id) -> visit(id);
      case Dated.Target.OfForm(UUID id) -> form(id);
      case Dated.Target.OfSchool(Urn urn) -> school(urn);
      case Dated.Target.OfConcern(UUID id) -> concerns(Optional.of(id));
    }
  }

  /// Goes to the concerns about all schools.
  ///
  /// @param followed the one to follow up
  private void concerns(Optional<UUID> followed) {
    concerns(followed, _ -> {});
  }

  /// @param then hears the page once it is shown
  private void concerns(Optional<UUID> followed, Consumer<Parent> then) {
    at(again -> again.concerns(Optional.empty()));
    leaving(
        () ->
            lists.concerns(
                desks,
                followed,
                page -> {
                  shell.navigate(page);
                  then.accept(page.node());
                }));
  }

  private void form(UUID id) {
    form(id, this::documentsOf);
  }

  private void form(UUID id, Consumer<Optional<Urn>> back) {
    form(id, back, _ -> {});
  }

  /// @param back leads away from the form
  /// @param then hears the page once it is shown
  private void form(UUID id, Consumer<Optional<Urn>> back, Consumer<Parent> then) {
    at(again -> again.form(id));
    leaving(
        () ->
            documentPages()
                .open(
                    id,
                    back,
                    (framework, page) -> {
                      shell.pack(framework.identity().title());
                      shell.navigate(page);
                      then.accept(page.node());
                    }));
  }

  /// Goes to words that were found.
  private void found(Found found) {
    UUID record = found.origin().record();
    Passage passage = found.passage();
    Consumer<Parent> sight = page -> InSight.bring(page, Spots.nodes(passage), passage.text());
    switch (passage.kind()) {
      case CONCERN -> concerns(Optional.of(record), sight);
      case FORM -> form(record, this::documentsOf, sight);
      case GRID, YEAR, SET_ASIDE, ROUTE, INSPECTION, STANDING, WARNING ->
          Optional.ofNullable(found.origin().school())
              .ifPresent(
                  urn ->
                      school(urn, Spots.ofSchool(passage.kind()), page -> page.at(urn, passage)));
      default -> visit(record, page -> page.turnTo(found));
    }
  }

  private DocumentPages documentPages() {
    return new DocumentPages(session, app, desks);
  }

  private void plan() {
    plan(Optional.empty());
  }

  private void plan(Optional<Urn> school) {
    at(again -> again.plan(school));
    Runnable back = school.<Runnable>map(urn -> () -> school(urn)).orElse(this::home);
    to(() -> lists.planning(school, back));
  }

  private void visit(UUID id) {
    visit(id, _ -> {});
  }

  /// @param then hears the page once it is shown
  private void visit(UUID id, Consumer<VisitPage> then) {
    leaving(
        () ->
            app.tasks()
                .store(
                    () -> {
                      OpenVisit open = session.sit(id);
                      return new Opened(open, open.standing());
                    },
                    opened -> visit(opened, then),
                    problem -> app.dialogs().refuse(problem)));
  }

  private void visit(Opened opened, Consumer<VisitPage> then) {
    VisitDesk onDesk =
        desks.put(new VisitDesk(opened.open(), opened.standing(), app.tasks(), new TypingPause()));
    shell.pack(opened.standing().framework().identity().title());
    VisitPage page = new VisitPage(session, app, desks, onDesk);
    page.tidy();
    shell.navigate(
        page.screen(
            () -> delete(onDesk),
            new VisitPage.Ways(school -> plan(Optional.of(school)), this::school, this::visit)));
    atVisit = Optional.of(page);
    then.accept(page);
    UUID id = opened.standing().visit().id();
    here =
        () -> {
          VisitTab tab = page.tab();
          return again -> again.visit(id, there -> there.turnTo(tab));
        };
  }

  /// Tells of what was being worked on when the program died, if anything was.
  void interrupted() {
    new LastTime(session, app).tell(page -> to(() -> page), this::visit);
  }

  /// Deletes a visit and goes to the others, where it can be had back.
  private void delete(VisitDesk desk) {
    Occasion occasion = desk.standing().get().visit().occasion();
    UUID id = desk.standing().get().visit().id();
    leaving(
        () ->
            app.tasks()
                .store(
                    () -> session.visits().delete(id),
                    gone -> {
                      at(again -> again.go(Place.VISITS));
                      to(() -> lists.visits(gone, occasion));
                    },
                    problem -> app.dialogs().refuse(problem)));
  }

  /// The way back to the page that is shown, for the screens of the same store unlocked again; it
  /// holds nothing but where one was.
  Consumer<Screens> back() {
    return here.get();
  }

  private void to(Supplier<Screen> screen) {
    leaving(
        () -> {
          shell.navigate(screen.get());
          namePack();
        });
  }

  /// Away from visits, forms and schools, which have their own, the frame names the framework of
  /// this person.
  private void namePack() {
    app.tasks()
        .store(
            () -> session.framework().identity().title(),
            title -> {
              if (atVisit.isEmpty()) {
                shell.pack(title);
              }
            },
            _ -> shell.pack(""));
  }

  private void left(Runnable then) {
    saving.unsubscribe();
    desks = new Desks();
    atVisit = Optional.empty();
    new LastTime(session, app).rise();
    saving = desks.saving().subscribe(shell::saved);
    then.run();
  }

  private void dropped(List<Path> files) {
    atVisit.ifPresentOrElse(
        page -> page.receive(files),
        () -> app.dialogs().refuse(Problem.of("app.drop.foreign", files.getFirst().getFileName())));
  }

  /// A visit just taken out of the store.
  private record Opened(OpenVisit open, Standing standing) {}
}
