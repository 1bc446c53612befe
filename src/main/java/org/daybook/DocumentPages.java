package org.daybook;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.form.FormStanding;
import org.daybook.application.form.OpenForm;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.Urn;
import org.daybook.ui.calendar.CalendarView;
import org.daybook.ui.calendar.CalendarViewModel;
import org.daybook.ui.documents.DocumentsView;
import org.daybook.ui.documents.DocumentsViewModel;
import org.daybook.ui.form.FormView;
import org.daybook.ui.form.FormViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.state.FormDesk;
import org.daybook.ui.state.TypingPause;

/// The pages around documents, put together: the list, one document, and the calendar they are in.
final class DocumentPages {
  private final Session session;
  private final App app;
  private final Desks desks;

  /// @param desks where an opened document is worked on, so that it is saved before it is left
  DocumentPages(Session session, App app, Desks desks) {
    this.session = session;
    this.app = app;
    this.desks = desks;
  }

  /// What is due.
  Screen calendar(Consumer<Dated.Target> open, Runnable planVisit) {
    return new Screen(
        Place.CALENDAR,
        Strings.of("calendar.page.title"),
        new CalendarView(new CalendarViewModel(session, app.tasks()), open, planVisit));
  }

  /// The documents of the organisation.
  Screen documents(Consumer<UUID> openForm, Runnable chooseFramework) {
    return new Screen(
        Place.DOCUMENTS,
        Strings.of("documents.page.title"),
        new DocumentsView(
            new DocumentsViewModel(session, app.tasks(), Optional.empty(), openForm),
            chooseFramework));
  }

  /// Takes a document out of the store.
  ///
  /// @param back leads to the documents of a school, or of the organisation
  /// @param show shows the page, with the framework it was made with
  void open(UUID id, Consumer<Optional<Urn>> back, BiConsumer<Framework, Screen> show) {
    app.tasks()
        .store(
            () -> {
              OpenForm open = session.forms().open(id);
              return new Opened(open, open.standing());
            },
            opened -> show.accept(opened.standing().framework(), page(opened, back)),
            problem -> app.dialogs().refuse(problem));
  }

  private Screen page(Opened opened, Consumer<Optional<Urn>> back) {
    FormDesk desk =
        desks.put(new FormDesk(opened.open(), opened.standing(), app.tasks(), new TypingPause()));
    Optional<Urn> school = Optional.ofNullable(opened.standing().filled().frame().about().school());
    FormView.Ways ways =
        new FormView.Ways(() -> back.accept(school), app.surroundings().askWhere(), app::open);
    FormView view =
        new FormView(
            new FormViewModel(desk, session.formExport(), session.today()),
            new FileWriting(desk, app.tasks()),
            ways);
    return new Screen(
        school.isPresent() ? Place.SCHOOLS : Place.DOCUMENTS,
        opened.standing().form().name(),
        view,
        desk::flush);
  }

  /// A document just taken out of the store.
  private record Opened(OpenForm open, FormStanding standing) {}
}
