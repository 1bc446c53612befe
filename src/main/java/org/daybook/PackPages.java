package org.daybook;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.daybook.application.Session;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.OpenPack;
import org.daybook.application.writing.PackStanding;
import org.daybook.application.writing.PackWriting;
import org.daybook.ui.packs.PackActions;
import org.daybook.ui.packs.PackActionsModel;
import org.daybook.ui.packs.PacksView;
import org.daybook.ui.packs.PacksViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypingPause;
import org.daybook.ui.writing.WritingView;
import org.daybook.ui.writing.WritingViewModel;

/// The pages around framework packs, put together: the list, and one being written.
final class PackPages {
  private final Session session;
  private final App app;
  private final Desks desks;

  /// @param desks where a pack being written is worked on, so that it is saved before it is left
  PackPages(Session session, App app, Desks desks) {
    this.session = session;
    this.app = app;
    this.desks = desks;
  }

  /// The packs at hand.
  ///
  /// @param write goes to the draft of this id
  Screen packs(Consumer<String> write) {
    return screen(view(write));
  }

  /// The packs at hand, with one more that is taken over from a file.
  Screen taking(Path file, Consumer<String> write) {
    PacksView view = view(write);
    view.drop(file);
    return screen(view);
  }

  private static Screen screen(PacksView view) {
    return new Screen(Place.PACKS, Strings.of("packs.page.title"), view);
  }

  private PacksView view(Consumer<String> write) {
    PacksViewModel model = new PacksViewModel(session, app.tasks());
    PackActions actions =
        new PackActions(
            new PackActionsModel(session.packWriting(), app.tasks(), model, write),
            app.surroundings().askWhere());
    return new PacksView(model, actions);
  }

  /// Takes a draft out of its file.
  ///
  /// @param show shows the page
  /// @param used goes on once the pack is in use
  void open(String draft, Consumer<Screen> show, Runnable used) {
    PackWriting writing = session.packWriting();
    app.tasks()
        .store(
            () -> {
              OpenPack open = writing.open(draft);
              return new Opened(open, open.record().standing());
            },
            opened -> show.accept(page(writing, draft, opened, used)),
            problem -> app.dialogs().refuse(problem));
  }

  private Screen page(PackWriting writing, String draft, Opened opened, Runnable used) {
    Desk<PackStanding> desk =
        desks.put(
            new Desk<>(
                opened.open().record(),
                opened.standing(),
                opened.standing().saving().at(),
                app.tasks(),
                new TypingPause()));
    WritingView view =
        new WritingView(
            new WritingViewModel(writing, opened.open(), desk, app.tasks(), draft),
            _ -> used.run());
    return new Screen(
        Place.PACKS, Strings.of("writing.title", opened.standing().title()), view, view::leave);
  }

  /// A draft just taken out of its file.
  private record Opened(OpenPack open, PackStanding standing) {}
}
