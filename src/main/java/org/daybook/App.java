package org.daybook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.settings.Appearance;
import org.daybook.ui.support.Dialogs;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.unlock.UnlockView;
import org.daybook.ui.unlock.UnlockViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window: the one place where everything is constructed. Lives on JavaFX's thread.
final class App {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final StoreOpening opening;
  private final Stage stage;
  private final Surroundings surroundings;
  private final Style style = new Style();
  private final Dialogs dialogs;
  private final ExecutorService store = Executors.newSingleThreadExecutor(App::storeThread);
  private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
  private final Tasks tasks = Tasks.inWindow(store, work, this::fault);
  private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
  private Optional<Screens> open = Optional.empty();
  private Optional<Session> session = Optional.empty();
  private Optional<UnlockViewModel> door = Optional.empty();
  private Optional<Left> left = Optional.empty();

  App(StoreOpening opening, Stage stage, Surroundings surroundings) {
    this.opening = opening;
    this.stage = stage;
    this.surroundings = surroundings;
    this.dialogs = new Dialogs(style, stage);
    style.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(800);
    stage.setMinHeight(500);
    stage.setOnCloseRequest(this::close);
    Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> fault(mistake));
  }

  /// Shows the window, locked.
  void show() {
    unlock();
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  Tasks tasks() {
    return tasks;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /// Shows a file in the program the machine has for it.
  ///
  /// @param refused hears that there is none
  void open(Path file, Consumer<Problem> refused) {
    tasks.work(
        () -> {
          surroundings.openFile().open(file);
          return true;
        },
        _ -> {},
        refused);
  }

  Path folder(Session of) {
    return of.demo() ? opening.demoFolder() : opening.folder();
  }

  void dress(Appearance appearance) {
    style.show(appearance.dark(), appearance.textSize());
  }

  /// Gives the whole window to one page, in company: nothing else can be reached or has its say,
  /// the lock screen included, until the adviser is back.
  ///
  /// @param title stands alone in the title of the window
  void alone(Parent page, String title) {
    dialogs.inCompany();
    stage.titleProperty().unbind();
    stage.setTitle(title);
    scene.setRoot(page);
    page.requestFocus();
  }

  /// Shows the screens of the open store, as they were.
  void framed() {
    open.ifPresent(
        screens -> {
          stage.titleProperty().bind(screens.shell().titleProperty());
          scene.setRoot(screens.shell().node());
        });
    dialogs.alone();
  }

  /// Closes the store, once everything is saved, and asks for the passphrase again.
  void lock() {
    open.ifPresent(
        screens -> {
          boolean demo = session.filter(Session::demo).isPresent();
          left = Optional.of(new Left(demo, screens.back()));
          screens.leaving(() -> closeStore(this::unlock));
        });
  }

  private void unlock() {
    UnlockViewModel model =
        new UnlockViewModel(opening, tasks, new PassphraseStrength(), this::opened);
    door = Optional.of(model);
    dialogs.forget();
    stage.titleProperty().unbind();
    stage.setTitle(Strings.of("shell.window.name"));
    scene.setRoot(new UnlockView(model));
    model.begin();
  }

  private void opened(Session unlocked) {
    session = Optional.of(unlocked);
    tasks.store(
        () -> new Appearance(unlocked.preferences().dark(), unlocked.preferences().textSize()),
        this::dress,
        dialogs::refuse);
    Screens screens = new Screens(unlocked, this);
    open = Optional.of(screens);
    framed();
    screens.home();
    left.filter(was -> was.demo() == unlocked.demo()).ifPresent(was -> was.back().accept(screens));
    left = Optional.empty();
    screens.interrupted();
  }

  private void close(WindowEvent request) {
    request.consume();
    quit(Platform::exit);
  }

  /// Saves, locks, closes the window, and then does the last thing.
  void quit(Runnable then) {
    Runnable closing =
        () ->
            closeStore(
                () -> {
                  stage.hide();
                  store.shutdown();
                  work.shutdown();
                  then.run();
                });
    open.ifPresentOrElse(screens -> screens.leaving(closing), closing);
  }

  private void closeStore(Runnable then) {
    Optional<Session> closing = session.or(() -> door.flatMap(UnlockViewModel::abandon));
    session = Optional.empty();
    open = Optional.empty();
    tasks.store(
        () -> {
          closing.ifPresent(Session::close);
          return true;
        },
        _ -> then.run(),
        dialogs::refuseNow);
  }

  private void fault(Throwable mistake) {
    LOG.error("our mistake", mistake);
    dialogs.fault(mistake, open.flatMap(Screens::savedUpTo));
  }

  private static Thread storeThread(Runnable work) {
    return new Thread(work, "store");
  }

  /// Where somebody was when the store was locked.
  ///
  /// @param demo which store it was
  /// @param back goes there again
  private record Left(boolean demo, Consumer<Screens> back) {}
}
