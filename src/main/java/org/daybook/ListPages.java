package org.daybook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.Visits;
import org.daybook.application.words.Strings;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.concern.AllConcernsView;
import org.daybook.ui.concern.AllConcernsViewModel;
import org.daybook.ui.home.HomeView;
import org.daybook.ui.home.HomeViewModel;
import org.daybook.ui.newvisit.NewVisitView;
import org.daybook.ui.newvisit.NewVisitViewModel;
import org.daybook.ui.schools.ImportViewModel;
import org.daybook.ui.schools.SchoolsView;
import org.daybook.ui.schools.SchoolsViewModel;
import org.daybook.ui.settings.SettingsView;
import org.daybook.ui.settings.SettingsViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.visits.KeptFilter;
import org.daybook.ui.visits.VisitsView;
import org.daybook.ui.visits.VisitsViewModel;

/// The pages one begins from: today, the schools, the visits.
final class ListPages {
  private final Session session;
  private final App app;
  private final Ways ways;
  private final ImportViewModel registerImport;
  private final KeptFilter filter = new KeptFilter();

  ListPages(Session session, App app, Ways ways) {
    this.session = session;
    this.app = app;
    this.ways = ways;
    this.registerImport = new ImportViewModel(session, app.tasks());
  }

  Screen home() {
    HomeView.Ways out =
        new HomeView.Ways(
            ways.visit(), ways.importing(), ways.adding(), ways.plan(), ways.concerns());
    return screen(
        Place.TODAY, "home.page.title", new HomeView(new HomeViewModel(session, app.tasks()), out));
  }

  Screen schools() {
    return schools(schoolsView());
  }

  /// The schools, asking for the register's file.
  Screen importing() {
    SchoolsView view = schoolsView();
    app.tasks().show(view::chooseFile);
    return schools(view);
  }

  /// The schools, where a place the register does not have is described.
  Screen adding() {
    SchoolsView view = schoolsView();
    app.tasks().show(view::addByHand);
    return schools(view);
  }

  /// The schools, importing a file that was dropped on the window.
  Screen importing(Path dropped) {
    SchoolsView view = schoolsView();
    view.drop(dropped);
    return schools(view);
  }

  private SchoolsView schoolsView() {
    return new SchoolsView(
        new SchoolsViewModel(session, app.tasks(), registerImport), ways.school());
  }

  private static Screen schools(SchoolsView view) {
    return screen(Place.SCHOOLS, "schools.page.title", view);
  }

  Screen visits() {
    return visits(new VisitsView(visitsModel(), ways.visit(), ways.plan()));
  }

  /// The visits without one just deleted, which can be had back.
  Screen visits(Visits.Deleted gone, Occasion occasion) {
    VisitsViewModel model = visitsModel();
    VisitsView view = new VisitsView(model, ways.visit(), ways.plan());
    view.offerBack(
        Strings.of("app.deleted.visit", occasion.schoolName(), occasion.date()),
        () ->
            app.tasks()
                .store(
                    () -> {
                      session.visits().bringBack(gone);
                      return true;
                    },
                    _ -> model.refresh(),
                    problem -> app.dialogs().refuse(problem)));
    return visits(view);
  }

  /// The page on which a visit is planned or begun.
  ///
  /// @param school the one to visit, if it is known
  /// @param back leads away without one
  Screen planning(Optional<Urn> school, Runnable back) {
    NewVisitViewModel model =
        new NewVisitViewModel(session, app.tasks(), new TypingPause(), ways.visit());
    NewVisitView view = new NewVisitView(model, back);
    model.begin(school);
    return new Screen(Place.VISITS, Strings.of("newvisit.page.title"), view, model::leave);
  }

  Screen settings() {
    SettingsView view =
        new SettingsView(
            new SettingsViewModel(session, app.tasks(), new PassphraseStrength()),
            app.folder(session),
            app::dress);
    return new Screen(Place.SETTINGS, Strings.of("settings.page.title"), view, view::leave);
  }

  private VisitsViewModel visitsModel() {
    return new VisitsViewModel(session, app.tasks(), filter);
  }

  private static Screen visits(VisitsView view) {
    return screen(Place.VISITS, "visits.page.title", view);
  }

  /// @param title the key of its name
  private static Screen screen(Place place, String title, Parent node) {
    return new Screen(place, Strings.of(title), node);
  }

  /// The concerns about all schools.
  ///
  /// @param desks where the one that is open is put
  /// @param followed the one to follow up once the page is shown
  void concerns(Desks desks, Optional<UUID> followed, Consumer<Screen> show) {
    AllConcernsViewModel model =
        new AllConcernsViewModel(session, app.tasks(), desks, new TypingPause());
    AllConcernsView view = new AllConcernsView(model, ways.school());
    show.accept(new Screen(Place.TODAY, Strings.of("concerns.page.title"), view, desks::flush));
    followed.ifPresent(model::follow);
  }

  /// The ways out of these pages.
  record Ways(
      Consumer<Urn> school,
      Consumer<UUID> visit,
      Runnable plan,
      Runnable importing,
      Runnable adding,
      Runnable concerns) {}
}
