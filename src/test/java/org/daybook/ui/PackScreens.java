package org.daybook.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.daybook.application.Session;
import org.daybook.application.writing.OpenPack;
import org.daybook.application.writing.PackStanding;
import org.daybook.application.writing.PackUse;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.packs.PackActions;
import org.daybook.ui.packs.PackActionsModel;
import org.daybook.ui.packs.PacksView;
import org.daybook.ui.packs.PacksViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.writing.WritingView;
import org.daybook.ui.writing.WritingViewModel;

/// The pages around framework packs by name, each in a state worth looking at. The pack is that of
/// the invented islands of Saltmere.
final class PackScreens {
  private static final Path SALTMERE = Path.of("src/test/resources/packs/saltmere-2027/pack.yaml");
  private static final Path OLDER = Path.of("target", "saltmere-older.yaml");
  private static final String DRAFT = "saltmere-2028";

  private PackScreens() {}

  /// Pat's store with Saltmere's pack, and with a draft of its next year.
  static Session session(Path folder, String page) throws Exception {
    Session session = PatsStore.empty(folder);
    session.packWriting().inUse().importFrom(SALTMERE);
    if (page.equals("packs-broken")) {
      Path shoals = folder.resolve("frameworks/packs/shoals");
      Files.createDirectories(shoals);
      Files.writeString(
          shoals.resolve("pack.yaml"),
          Files.readString(SALTMERE)
              .replace("colour: amber", "colour: grey")
              .replace("short: Aground", "short: Aground until pulled free")
              .replace("support: tow", "support: tug"));
    }
    if (page.equals("packs-older")) {
      Files.writeString(
          OLDER, Files.readString(SALTMERE).replaceFirst("(?m)^version: .*$", "version: 0.1"));
    }
    if (page.equals("packs-aside")) {
      PackUse use = session.packWriting().inUse();
      use.takeOut("saltmere-2027");
      Path kept = use.outOfUse().packs().getFirst().folder();
      Path damaged = Files.createDirectories(kept.resolveSibling("damaged-2026"));
      Files.writeString(damaged.resolve("pack.yaml"), "title: [");
      session.packWriting().begin("half-written");
      Files.writeString(folder.resolve("frameworks/drafts/half-written.yaml"), "title: [");
      Files.writeString(folder.resolve("frameworks/packs/loose.yaml"), "");
    }
    OpenPack open =
        session
            .packWriting()
            .copy(page.equals("packs-aside") ? "ethos-2023" : "saltmere-2027", DRAFT);
    open.write("title", "Saltmere Compass, second edition");
    if (page.equals("writing-flawed")) {
      open.write("scale/categories/1/short", "Sailing very well");
      open.write("scale/categories/1/meaning", "");
      open.write("measures/0/bands/2/above", "14");
    }
    return session;
  }

  static Parent window(Session session, Tasks tasks, String page) throws Exception {
    Shell shell =
        new Shell(
            new Shell.Ways(_ -> {}, (_, answer) -> answer.accept(List.of()), () -> {}), false);
    shell.pack("Bristol 2025");
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    Parent content =
        page.startsWith("packs") ? packs(session, tasks) : writing(session, tasks, page);
    shell.navigate(new Screen(Place.PACKS, page, content));
    return shell.node();
  }

  /// What is done on a page once it has been laid out.
  static void act(String page, Parent root) {
    switch (page) {
      case "packs-copy" -> ((ButtonBase) find(root, "#packs-copy")).fire();
      case "packs-thrown" -> ((ButtonBase) find(root, "#packs-discard-" + DRAFT)).fire();
      case "packs-take-out" -> {
        saltmere(root);
        ((ButtonBase) find(root, "#packs-take-out")).fire();
      }
      case "packs-older" -> ((PacksView) find(root, "#packs")).drop(OLDER);
      case "packs-broken" -> ((ButtonBase) find(root, "#packs-broken-shoals")).fire();
      case "packs-refused" ->
          ((PacksView) find(root, "#packs")).drop(Path.of("src/test/resources/logback-test.xml"));
      default -> tabs(page, root);
    }
  }

  private static void tabs(String page, Parent root) {
    if (page.startsWith("packs-tab-")) {
      saltmere(root);
      TabPane reading = (TabPane) find(root, "#pack-reading");
      reading.getTabs().stream()
          .filter(tab -> page.endsWith(String.valueOf(tab.getId()).replace("pack-", "-")))
          .findFirst()
          .ifPresent(reading.getSelectionModel()::select);
      reading.requestFocus();
      reading.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
    }
    switch (page) {
      case "writing-text" -> tab(root, "#writing-tabs", 1);
      case "writing-try" -> tab(root, "#writing-tabs", 2);
      default -> {}
    }
  }

  private static Parent packs(Session session, Tasks tasks) {
    PacksViewModel packs = new PacksViewModel(session, tasks);
    return new PacksView(
        packs,
        new PackActions(
            new PackActionsModel(session.packWriting(), tasks, packs, _ -> {}),
            _ -> Optional.empty()));
  }

  private static Parent writing(Session session, Tasks tasks, String page) throws Exception {
    OpenPack open = session.packWriting().open(DRAFT);
    PackStanding standing = open.record().standing();
    Desk<PackStanding> desk =
        new Desk<>(open.record(), standing, standing.saving().at(), tasks, new TypedPauses());
    WritingViewModel model = new WritingViewModel(session.packWriting(), open, desk, tasks, DRAFT);
    WritingView view = new WritingView(model, _ -> {});
    model.go(
        switch (page) {
          case "writing-areas" -> "scale/areas";
          case "writing-aspect" -> "scale/areas/0/aspects/1";
          case "writing-category", "writing-flawed" -> "scale/categories/1";
          case "writing-support" -> "support/1";
          case "writing-section" -> "sections/4";
          case "writing-measure" -> "measures/0";
          case "writing-band" -> "measures/0/bands/1";
          case "writing-calendar" -> "calendar/0";
          case "writing-part" -> "forms/1/parts/0";
          default -> "";
        });
    return view;
  }

  private static void saltmere(Parent root) {
    ListView<?> list = (ListView<?>) find(root, "#packs-list");
    list.getSelectionModel().selectLast();
  }

  private static void tab(Parent root, String tabs, int at) {
    ((TabPane) find(root, tabs)).getSelectionModel().select(at);
  }

  private static Node find(Parent root, String selector) {
    Node node = root.lookup(selector);
    if (node == null) {
      throw new AssertionError("no " + selector);
    }
    return node;
  }
}
