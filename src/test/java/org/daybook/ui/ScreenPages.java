package org.daybook.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.Preparing;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Room;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.TrustStore;
import org.daybook.ui.concern.AllConcernsView;
import org.daybook.ui.concern.AllConcernsViewModel;
import org.daybook.ui.home.HomeView;
import org.daybook.ui.home.HomeViewModel;
import org.daybook.ui.interrupted.InterruptedView;
import org.daybook.ui.interrupted.InterruptedViewModel;
import org.daybook.ui.newvisit.NewVisitView;
import org.daybook.ui.newvisit.NewVisitViewModel;
import org.daybook.ui.packs.PackActions;
import org.daybook.ui.packs.PackActionsModel;
import org.daybook.ui.packs.PacksView;
import org.daybook.ui.packs.PacksViewModel;
import org.daybook.ui.school.SchoolTab;
import org.daybook.ui.schools.ImportViewModel;
import org.daybook.ui.schools.SchoolsView;
import org.daybook.ui.schools.SchoolsViewModel;
import org.daybook.ui.settings.SettingsView;
import org.daybook.ui.settings.SettingsViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.together.TogetherView;
import org.daybook.ui.together.TogetherViewModel;
import org.daybook.ui.unlock.UnlockView;
import org.daybook.ui.unlock.UnlockViewModel;
import org.daybook.ui.unlock.UnlockViewModel.Step;
import org.daybook.ui.visits.KeptFilter;
import org.daybook.ui.visits.VisitsView;
import org.daybook.ui.visits.VisitsViewModel;

/// The screens around a visit by name, each in a state worth looking at.
final class ScreenPages {
  private static final PassphraseStrength STRENGTH = new PassphraseStrength();

  private static final int STEPS_HEARD = 16;

  private final Tasks tasks;
  private final Path folder;

  ScreenPages(Tasks tasks, Path folder) {
    this.tasks = tasks;
    this.folder = folder;
  }

  /// The whole window of a page.
  Parent window(String page) throws Exception {
    if (page.startsWith("together")) {
      return together();
    }
    return page.startsWith("unlock") ? locked(page) : framed(page);
  }

  /// What is done on a page once it has been laid out.
  static void act(String page, Parent root) {
    switch (page) {
      case "visits-filtered", "visits-naming" -> {
        ((ComboBox<?>) find(root, "#visits-filter-school")).getSelectionModel().select(1);
        ((CheckBox) find(root, "#visits-filter-overdue")).fire();
        if (page.equals("visits-naming")) {
          ((MenuButton) find(root, "#visits-saved"))
              .getItems().stream()
                  .filter(item -> "visits-saved-keep".equals(item.getId()))
                  .forEach(MenuItem::fire);
        }
      }
      case "packs-areas" -> ((TabPane) find(root, "#pack-reading")).getSelectionModel().select(1);
      case "packs-support" -> ((TabPane) find(root, "#pack-reading")).getSelectionModel().select(2);
      case "packs-visits" -> ((TabPane) find(root, "#pack-reading")).getSelectionModel().select(3);
      case "school-framework-trust" -> ((ButtonBase) find(root, "#framework-change")).fire();
      case "school-concern-trust" -> ((ButtonBase) find(root, "#concern-add")).fire();
      case "school-middle-trust" ->
          ((ScrollPane) find(root, "#school .scroll-pane")).setVvalue(0.38);
      case "school-down-trust" -> ((ScrollPane) find(root, "#school .scroll-pane")).setVvalue(1);
      case "visit-judging-capture", "visit-evidence-capture" -> {
        ((ButtonBase) find(root, "#visit-capture")).fire();
        type(root, "#capture-text", "Three of four classes begin with a retrieval task");
      }
      case "visit-evidence", "visit-evidence-many" ->
          ((TableView<?>) find(root, "#evidence-table")).getSelectionModel().selectFirst();
      case "visit-judging-correct", "visit-judging-demo-correct" ->
          ((MenuButton) find(root, "#visit-menu")).getItems().getFirst().fire();
      case "together-talk" -> {
        ((ButtonBase) find(root, "#together-ready-school")).fire();
        ((ButtonBase) find(root, "#together-ready-adviser")).fire();
        ((ButtonBase) find(root, "#together-compare")).fire();
      }
      case "together-compared" -> {
        act("together-talk", root);
        ((ButtonBase) find(root, "#together-first")).fire();
      }
      case "together-end" -> ((ButtonBase) find(root, "#together-end")).fire();
      case "unlock-create" -> type(root, "#create-new", "copper heron lantern");
      case "settings-typed" -> {
        ((ButtonBase) find(root, "#key-next")).fire();
        type(root, "#key-typed", "7Q4M");
        ((ButtonBase) find(root, "#key-confirm")).fire();
      }
      case "settings-key" -> {
        type(root, "#settings-recovery-passphrase", PatsStore.PASSPHRASE);
        ((ButtonBase) find(root, "#settings-recovery-new")).fire();
        bottom(root);
      }
      case "visit-note-compared" -> ((ButtonBase) find(root, "#note-versions-compare")).fire();
      case "visit-note-version-issued" -> ((ButtonBase) find(root, "#note-versions-read-1")).fire();
      case "visit-note-down-disputed", "visit-note-down-reply" ->
          ((ScrollPane) find(root, "#note .scroll-pane")).setVvalue(0.62);
      case "visit-note-course-giving-up" -> {
        ((ScrollPane) find(root, "#note .scroll-pane")).setVvalue(0.45);
        ((ButtonBase) find(root, "#note-course-give-up")).fire();
      }
      case "visit-note-course-reply" ->
          ((ScrollPane) find(root, "#note .scroll-pane")).setVvalue(0.45);
      case "visit-note-down-compared", "visit-note-bottom-disputed" ->
          ((ScrollPane) find(root, "#note .scroll-pane")).setVvalue(1);
      case "settings-end" -> bottom(root);
      case "newvisit-filled" -> {
        type(root, "#newvisit-person-1-name", "Sam Okonjo (invented)");
        type(root, "#newvisit-focus", "Attendance after the summer");
      }
      case "newvisit-wrong" -> {
        type(root, "#newvisit-adviser", "");
        type(root, "#newvisit-person-1-role", "chair of governors");
        ((Button) find(root, "#newvisit-start")).fire();
      }
      default -> {}
    }
  }

  private Parent together() throws Exception {
    Room room = Room.filled(folder, tasks);
    // Within another pane, which can take the focus without handing it on.
    return new StackPane(
        new TogetherView(
            new TogetherViewModel(
                room.desk(),
                room.session(),
                tasks,
                new TogetherViewModel.Ways(() -> {}, () -> {}))));
  }

  private static void bottom(Parent root) {
    root.applyCss();
    root.layout();
    ScrollPane scroll = (ScrollPane) find(root, "#settings .scroll-pane");
    scroll.setVvalue(scroll.getVmax());
  }

  private Parent locked(String page) throws Exception {
    Tasks tasks = page.equals("unlock-filling") ? halted() : this.tasks;
    UnlockViewModel model =
        new UnlockViewModel(PatsStore.opening(folder), tasks, STRENGTH, _ -> {});
    UnlockView view = new UnlockView(model);
    switch (page) {
      case "unlock-create" -> model.go(Step.CREATE);
      case "unlock-key" -> model.create(PatsStore.PASSPHRASE.toCharArray());
      case "unlock-typed" -> {
        model.create(PatsStore.PASSPHRASE.toCharArray());
        model.recoveryKey().orElseThrow().turnTo(true);
        model.recoveryKey().orElseThrow().confirm("7Q4M");
      }
      case "unlock-filling" -> {
        model.go(Step.WELCOME);
        model.openDemo();
      }
      case "unlock-unproven" -> {
        PatsStore.opening(folder).create(PatsStore.PASSPHRASE.toCharArray()).session().close();
        model.unlock(PatsStore.PASSPHRASE.toCharArray());
      }
      case "unlock-recover" -> model.go(Step.RECOVER);
      case "unlock-open" -> model.go(Step.UNLOCK);
      case "unlock-wrong" -> {
        PatsStore.empty(folder).close();
        model.go(Step.UNLOCK);
        model.unlock("wrong".toCharArray());
      }
      default -> model.go(Step.WELCOME);
    }
    return view;
  }

  /// Tasks whose window hears the first steps of long work and no more.
  private static Tasks halted() {
    AtomicInteger heard = new AtomicInteger();
    Executor window =
        update -> {
          if (heard.incrementAndGet() <= STEPS_HEARD) {
            update.run();
          }
        };
    return new Tasks(Runnable::run, Runnable::run, window, _ -> {});
  }

  private Parent framed(String page) throws Exception {
    Session session = session(page);
    Shell shell =
        new Shell(
            new Shell.Ways(_ -> {}, (_, answer) -> answer.accept(List.of()), () -> {}),
            session.demo());
    shell.pack("Bristol 2025");
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    shell.navigate(new Screen(place(page), page, screen(page, session)));
    return shell.node();
  }

  private static Place place(String page) {
    return switch (page.replaceFirst("-.*", "")) {
      case "home", "concerns", "interrupted" -> Place.TODAY;
      case "schools", "school" -> Place.SCHOOLS;
      case "packs" -> Place.PACKS;
      case "settings" -> Place.SETTINGS;
      default -> Place.VISITS;
    };
  }

  private Session session(String page) throws Exception {
    if (page.endsWith("-empty")) {
      return PatsStore.empty(folder);
    }
    if (page.endsWith("-trust")) {
      return TrustStore.filled(folder);
    }
    return page.endsWith("-demo") ? PatsStore.demo(folder) : PatsStore.filled(folder);
  }

  private Parent screen(String page, Session session) throws Exception {
    return switch (page.replaceFirst("-.*", "")) {
      case "home" ->
          new HomeView(
              new HomeViewModel(session, tasks),
              new HomeView.Ways(_ -> {}, () -> {}, () -> {}, () -> {}, () -> {}));
      case "schools" -> schools(page, session);
      case "school" -> school(page, session);
      case "newvisit" -> newVisit(page, session);
      case "visit" -> new VisitPages(session, tasks).view(page);
      case "visits" ->
          new VisitsView(new VisitsViewModel(session, tasks, new KeptFilter()), _ -> {}, () -> {});
      case "concerns" -> concerns(page, session);
      case "interrupted" -> interrupted(session);
      case "packs" -> {
        PacksViewModel packs = new PacksViewModel(session, tasks);
        yield new PacksView(
            packs,
            new PackActions(
                new PackActionsModel(session.packWriting(), tasks, packs, _ -> {}),
                _ -> Optional.empty()));
      }
      case "settings" ->
          new SettingsView(
              new SettingsViewModel(session, tasks, STRENGTH),
              Path.of("/home/pat/Daybook"),
              _ -> {});
      default -> throw new IllegalArgumentException(page);
    };
  }

  /// What the program says that follows one which died in the middle of a visit.
  private Parent interrupted(Session died) throws Exception {
    UUID visit = PatsStore.planned(died, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "");
    new Preparing(died.open(visit)).begin();
    NoteTaking before = new NoteTaking(died.open(visit));
    before.write("next-steps", "Send the plan for reading.");
    before.write("achievement", "Phonics rose by nine points.");
    NoteTaking notes = new NoteTaking(died.sit(visit));
    notes.charge(0.5);
    notes.write("achievement", "");
    notes.write("strengths", "Calm corridors, and lessons that begin on time.");
    notes.write("next-steps", "Send the plan for reading by Friday.");
    died.close();
    Session next = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    return new InterruptedView(
        new InterruptedViewModel(
            next.interruptions(), next.interruptions().all(), List.of(), tasks, _ -> {}));
  }

  private Parent concerns(String page, Session session) throws Exception {
    OpenConcern other = session.concerns().begin(PatsStore.MADE_UP, null, "Director");
    other.write(c -> c.withWhat("The gate to the road stands open at noon (invented)"));
    other.raise(PatsStore.TODAY.minusDays(3));
    OpenConcern old = session.concerns().open(session.concerns().all().getFirst().concern().id());
    old.write(c -> c.with(c.following().withNext(PatsStore.TODAY.minusDays(1))));
    old.followUp(PatsStore.TODAY.minusDays(9));
    UUID note = old.standing().concern().following().notes().getFirst().id();
    old.write(
        c -> c.with(c.following().withNote(note, "An acting deputy begins on Monday (invented)")));
    AllConcernsViewModel model =
        new AllConcernsViewModel(session, tasks, new Desks(), new TypedPauses());
    AllConcernsView view = new AllConcernsView(model, _ -> {});
    if (page.startsWith("concerns-open")) {
      model.follow(old.standing().concern().id());
    }
    return view;
  }

  private Parent school(String page, Session session) throws Exception {
    SchoolTab first =
        page.startsWith("school-inspection")
            ? SchoolTab.INSPECTION
            : page.startsWith("school-timeline") ? SchoolTab.TIMELINE : SchoolTab.OVERVIEW;
    return SchoolScreen.of(session, PatsStore.ASHLEY_DOWN, tasks).view(first);
  }

  private Parent schools(String page, Session session) throws Exception {
    ImportViewModel registerImport = new ImportViewModel(session, tasks);
    SchoolsViewModel model = new SchoolsViewModel(session, tasks, registerImport);
    SchoolsView view = new SchoolsView(model, _ -> {});
    switch (page) {
      case "schools-import" -> view.drop(Path.of("edubasealldata20261123.csv"));
      case "schools-result" -> {
        Path file = PatsStore.register(folder);
        Files.writeString(file, "\"10A\",\"801\",\"Bristol\"\n", StandardOpenOption.APPEND);
        view.drop(file);
        registerImport.run(false);
      }
      case "schools-refused" -> {
        view.drop(Files.writeString(folder.resolve("shopping.csv"), "milk,eggs\n"));
        registerImport.run(false);
      }
      case "schools-demo" -> model.find("ashley");
      case "schools-byhand" -> ((Button) view.lookup("#schools-add")).fire();
      default -> {}
    }
    return view;
  }

  private Parent newVisit(String page, Session session) {
    NewVisitViewModel model = new NewVisitViewModel(session, tasks, new TypedPauses(), _ -> {});
    NewVisitView view = new NewVisitView(model, () -> {});
    model.begin(
        page.startsWith("newvisit") && !page.equals("newvisit-find")
            ? Optional.of(PatsStore.ASHLEY_DOWN)
            : Optional.empty());
    if (page.equals("newvisit-find")) {
      model.search().ask("school", false);
    }
    return view;
  }

  private static void type(Parent root, String id, String words) {
    ((TextInputControl) find(root, id)).setText(words);
  }

  private static Node find(Parent root, String selector) {
    Node node = root.lookup(selector);
    if (node == null) {
      throw new AssertionError("no " + selector);
    }
    return node;
  }
}
