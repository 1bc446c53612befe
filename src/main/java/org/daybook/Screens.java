package org.daybook;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.daybook.application.OpenVisit;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.concern.AllConcernsView;
import org.daybook.ui.concern.AllConcernsViewModel;
import org.daybook.ui.newvisit.NewVisitView;
import org.daybook.ui.newvisit.NewVisitViewModel;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.settings.SettingsView;
import org.daybook.ui.settings.SettingsViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.year.KeptStop;
import org.slf4j.LoggerFactory;

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
                () -> concerns(Optional.empty())));
    Jumps jumps =
        new Jumps(
            session,
            app.tasks(),
            new Jumps.Ways(
                this::go,
                this::school,
                this::visit,
                (id, kind) -> visit(id, Optional.of(tab(kind))),
                this::plan,
                this::importRegister,
                () -> concerns(Optional.empty()),
                app::lock));
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
      case SETTINGS -> to(this::settings);
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

  private Screen settings() {
    SettingsView view =
        new SettingsView(
            new SettingsViewModel(session, app.tasks(), new PassphraseStrength()),
            app.folder(session),
            app::dress);
    return new Screen(Place.SETTINGS, Strings.of("settings.page.title"), view, view::leave);
  }

  private void school(Urn urn) {
    school(urn, SchoolTab.OVERVIEW);
  }

  private void school(Urn urn, SchoolTab part) {
    at(again -> again.school(urn, part));
    SchoolPage.Ways ways =
        new SchoolPage.Ways(
            this::visit,
            this::visit,
            wanted -> plan(Optional.of(wanted)),
            (form, from) -> form(form, _ -> school(urn, from)),
            this::chooseFramework);
    leaving(
        () ->
            new SchoolPage(session, app, desks, yearLeft)
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
    at(again -> again.concerns(Optional.empty()));
    leaving(
        () -> {
          AllConcernsViewModel model =
              new AllConcernsViewModel(session, app.tasks(), desks, new TypingPause());
          Desks typed = desks;
          shell.navigate(
              new Screen(
                  Place.TODAY,
                  Strings.of("concerns.page.title"),
                  new AllConcernsView(model, this::school),
                  typed::flush));
          followed.ifPresent(model::follow);
        });
  }

  private void form(UUID id) {
    form(id, this::documentsOf);
  }

  /// @param back leads away from the form
  private void form(UUID id, Consumer<Optional<Urn>> back) {
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
                    }));
  }

  private DocumentPages documentPages() {
    return new DocumentPages(session, app, desks);
  }

  private void plan() {
    plan(Optional.empty());
  }

  private void plan(Optional<Urn> school) {
    at(again -> again.plan(school));
    to(() -> planning(school));
  }

  private Screen planning(Optional<Urn> school) {
    NewVisitViewModel model =
        new NewVisitViewModel(session, app.tasks(), new TypingPause(), this::visit);
    Runnable back = school.<Runnable>map(urn -> () -> school(urn)).orElse(this::home);
    NewVisitView view = new NewVisitView(model, back);
    model.begin(school);
    return new Screen(Place.VISITS, Strings.of("newvisit.page.title"), view, model::leave);
  }

  /// The part of a visit where such words stand.
  private static VisitTab tab(Passage.Kind kind) {
    return switch (kind) {
      case NOTE -> VisitTab.NOTES;
      case JUDGEMENT -> VisitTab.JUDGING;
      case EVIDENCE -> VisitTab.EVIDENCE;
      case ACTION -> VisitTab.ACTIONS;
    };
  }

  private void visit(UUID id) {
    visit(id, Optional.empty());
  }

  private void visit(UUID id, Optional<VisitTab> part) {
    leaving(
        () ->
            app.tasks()
                .store(
                    () -> {
                      OpenVisit open = session.sit(id);
                      return new Opened(open, open.standing());
                    },
                    opened -> visit(opened, part),
                    problem -> app.dialogs().refuse(problem)));
  }

  private void visit(Opened opened, Optional<VisitTab> part) {
    app.tasks().store(() -> tidied(opened.open()), _ -> {}, Screens::untidy);
    VisitDesk onDesk =
        desks.put(new VisitDesk(opened.open(), opened.standing(), app.tasks(), new TypingPause()));
    shell.pack(opened.standing().framework().identity().title());
    VisitPage page = new VisitPage(session, app, desks, onDesk);
    shell.navigate(page.screen(() -> delete(onDesk)));
    atVisit = Optional.of(page);
    part.ifPresent(page::turnTo);
    UUID id = opened.standing().visit().id();
    here =
        () -> {
          VisitTab tab = page.tab();
          return again -> again.visit(id, Optional.of(tab));
        };
  }

  /// Tells of what was being worked on when the program died, if anything was.
  void interrupted() {
    new LastTime(session, app).tell(page -> to(() -> page), this::visit);
  }

  private boolean tidied(OpenVisit open) throws ProblemException {
    session.tidy(open);
    return true;
  }

  /// Files that cannot be taken away today are taken away another day; nobody need be told.
  private static void untidy(Problem problem) {
    LoggerFactory.getLogger(Screens.class).warn("not tidied: {}", problem.key());
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

  /// Away from visits and forms, which have their own, the frame names the framework of this person.
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
