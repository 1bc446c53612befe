package org.daybook.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.SaveIndicator;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The window frame: where I am, what is saved, and the ways to anywhere else.
///
/// A screen comes with the focus in its content, where the keys of one's work are.
///
/// Keys: Ctrl+1 … Ctrl+7 the places, Ctrl+K search, Ctrl+L lock (Cmd on a Mac).
public final class Shell {

  /// The ways out of a screen that the frame offers.
  ///
  /// @param go makes the screen of a place and gives it to [Shell#navigate]
  /// @param search what the search field asks
  /// @param lock closes the store; called only after the screen has handed over what was typed
  public record Ways(Consumer<Place> go, Search search, Runnable lock) {}

  /// The style of a page that says itself why something is not saved.
  public static final String SAYS_NOT_SAVED = "says-not-saved";

  // In widths of a letter m; 1366 pixels are 105 of them at normal text size.
  private static final double WIDE = 95;
  private static final double CRAMPED = 65;

  private final Ways ways;
  private final boolean demo;
  private final StackPane root = new StackPane();
  private final BorderPane frame = new BorderPane();
  private final StackPane content = new StackPane();
  private final SaveIndicator saved = new SaveIndicator();
  private final Notice notSaved = new Notice("shell-not-saved");
  private final Label product = new Label(name());
  private final Label pack = new Label();
  private final Label badge = new Label();
  private final Button lock =
      new Button(Strings.of("shell.lock.verb"), new FontIcon(Material2OutlinedAL.LOCK));
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(name());
  private final Navigation navigation;
  private final SearchBox search;
  private Optional<Screen> current = Optional.empty();
  private SaveState state = new SaveState.Untouched();

  /// @param demo true if everything in this store is invented, which is said on every screen
  public Shell(Ways ways, boolean demo) {
    this.ways = ways;
    this.demo = demo;
    Pane layer = new Pane();
    layer.setPickOnBounds(false);
    navigation = new Navigation(ways.go());
    search = new SearchBox(ways.search(), layer);
    // First among the children: whatever takes a focused node away, the focus falls to the page.
    frame.setCenter(content);
    notSaved.getStyleClass().add("shell-failure");
    frame.setTop(new VBox(topBar(demo), notSaved));
    frame.setLeft(navigation);
    root.getChildren().setAll(frame, layer);
    root.widthProperty().subscribe(this::makeRoom);
    pack.fontProperty().subscribe(this::makeRoom);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
  }

  /// What to put into the window.
  public Parent node() {
    return root;
  }

  /// The title for the window.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// Goes to another screen, once the present one has handed over what was typed.
  public void navigate(Screen screen) {
    leave();
    current = Optional.of(screen);
    Parent node = screen.node();
    if (!node.getStyleClass().contains("page")) {
      node.getStyleClass().add("page");
    }
    content.getChildren().setAll(node);
    navigation.mark(screen.place());
    saved(state);
    title.set(Strings.of(demo ? "shell.window.demo" : "shell.window.title", screen.title()));
    Landing.on(node);
  }

  /// Has the present screen hand over what was typed: before closing the window, for instance.
  public void leave() {
    current.ifPresent(screen -> screen.leave().run());
  }

  /// Says whether everything is saved; why not stands above a page that does not say it itself.
  public void saved(SaveState state) {
    this.state = state;
    saved.show(state);
    boolean saidThere = content.lookup("." + SAYS_NOT_SAVED) != null;
    if (state instanceof SaveState.NotSaved(var why) && !saidThere) {
      notSaved.refuse(Problem.of("control.save.not-saved", why));
    } else if (saidThere || !(state instanceof SaveState.Saving)) {
      notSaved.silence();
    }
  }

  /// Names the framework pack worked with; empty text for none.
  public void pack(String name) {
    pack.setText(name);
  }

  private HBox topBar(boolean demo) {
    product.getStyleClass().add("product-name");
    product.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    pack.setId("pack-name");
    pack.getStyleClass().add("pack-name");
    pack.setMinWidth(Region.USE_PREF_SIZE);
    lock.setId("lock");
    lock.getStyleClass().add("quiet");
    lock.setAccessibleText(Strings.of("shell.lock.verb"));
    lock.setTooltip(new Tooltip(Strings.of("shell.lock.keys")));
    lock.setMinWidth(Region.USE_PREF_SIZE);
    lock.setOnAction(_ -> lock());
    HBox bar = new HBox(product, search.field(), gap, saved, pack, lock);
    bar.getStyleClass().add("top-bar");
    if (demo) {
      bar.getChildren().add(3, demoBadge());
    }
    return bar;
  }

  private Label demoBadge() {
    badge.setAccessibleText(Strings.of("shell.demo.badge"));
    badge.setId("demo-badge");
    badge.getStyleClass().add("demo-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  private void shortcut(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    if (key.getCode() == KeyCode.K) {
      search.start();
    } else if (key.getCode() == KeyCode.L) {
      lock();
    } else if (place(key.getCode()).isPresent()) {
      place(key.getCode()).ifPresent(ways.go());
    } else {
      return;
    }
    key.consume();
  }

  // Large text or a small window: the page needs the room more than the names of the places do.
  private void makeRoom() {
    double width = root.getWidth() / pack.getFont().getSize();
    navigation.narrow(width < WIDE);
    Shown.when(width > CRAMPED, product, pack);
    badge.setText(Strings.of(width > WIDE ? "shell.demo.badge" : "shell.demo.short"));
    lock.setContentDisplay(width > CRAMPED ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
  }

  private static Optional<Place> place(KeyCode digit) {
    List<Place> places = List.of(Place.values());
    int number = digit.isDigitKey() ? Integer.parseInt(digit.getChar()) : 0;
    return number < 1 || number > places.size()
        ? Optional.empty()
        : Optional.of(places.get(number - 1));
  }

  private void lock() {
    leave();
    ways.lock().run();
  }

  private static String name() {
    return Strings.of("shell.window.name");
  }
}
