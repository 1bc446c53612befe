package org.daybook;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.application.Session;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.interrupted.InterruptedView;
import org.daybook.ui.interrupted.InterruptedViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;

/// How the program ended last time: if it died in the middle of work, a page tells of it.
final class LastTime {
  private final Session session;
  private final App app;

  LastTime(Session session, App app) {
    this.session = session;
    this.app = app;
  }

  /// Shows the page if there is something to tell.
  ///
  /// @param visit goes to a visit that was recovered
  void tell(Consumer<Screen> show, Consumer<UUID> visit) {
    app.tasks()
        .store(
            () -> new Left(session.interruptions().all(), session.interruptions().unshown()),
            left -> {
              if (!left.all().isEmpty() || !left.unshown().isEmpty()) {
                show.accept(screen(left, visit));
              }
            },
            app.dialogs()::refuse);
  }

  /// Keeps for the next time that nobody is in the middle of work any more.
  void rise() {
    app.tasks()
        .store(
            () -> {
              session.rise();
              return true;
            },
            _ -> {},
            app.dialogs()::refuse);
  }

  private Screen screen(Left left, Consumer<UUID> visit) {
    return new Screen(
        Place.TODAY,
        Strings.of("interrupted.page.title"),
        new InterruptedView(
            new InterruptedViewModel(
                session.interruptions(), left.all(), left.unshown(), app.tasks(), visit)));
  }

  /// What there is to tell.
  private record Left(List<Interrupted> all, List<VisitSummary> unshown) {}
}
