package org.daybook;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.application.Session;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.words.Strings;
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
            () -> session.interruptions().all(),
            all -> {
              if (!all.isEmpty()) {
                show.accept(screen(all, visit));
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

  private Screen screen(List<Interrupted> all, Consumer<UUID> visit) {
    return new Screen(
        Place.TODAY,
        Strings.of("interrupted.page.title"),
        new InterruptedView(
            new InterruptedViewModel(session.interruptions(), all, app.tasks(), visit)));
  }
}
