package org.daybook.ui.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.support.InSight;
import org.daybook.ui.support.Landing;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Shown;
import org.daybook.ui.tabs.TabStrip;
import org.daybook.ui.tabs.UndoButtons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// An open visit: its head, its parts, and the part one works on.
///
/// Keys: Alt+1 … Alt+7 and Ctrl+Tab turn to a part; Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo,
/// unless somebody is typing, whose own typing they then undo; Ctrl+E catches evidence,
/// anywhere; Ctrl+T begins to work together.
public final class VisitView extends BorderPane {
  private final VisitViewModel visit;
  private final Map<VisitTab, Supplier<Node>> parts;
  private final Map<VisitTab, Node> made = new EnumMap<>(VisitTab.class);
  private final TabStrip<VisitTab> strip;
  private final UndoButtons undo;
  private final VBox top = new VBox();
  private final PageHeader header = new PageHeader("");
  private final Notice locked = new Notice("visit-locked");
  private final Notice notSaved = new Notice("visit-not-saved");
  private Runnable capture = () -> {};
  private final Button retry = new Button(Strings.of("visit.save.retry"));
  private Runnable together = () -> {};

  /// @param parts makes the content of every part, when it is first turned to
  public VisitView(VisitViewModel visit, Map<VisitTab, Supplier<Node>> parts) {
    this.visit = visit;
    this.parts = new EnumMap<>(parts);
    this.undo =
        new UndoButtons(visit::undo, visit::redo).following(visit.canUndo(), visit.canRedo());
    this.strip = new TabStrip<>(Strings.of("visit.tabs.label"), visit::turnTo);
    strip.setId("visit-tabs");
    strip.atEnd(undo);
    strip.offer(visit.tabs());
    setId("visit");
    getStyleClass().addAll("visit", Shell.SAYS_NOT_SAVED);
    top.getChildren().setAll(header(), strip, failure(), locked);
    setTop(top);
    visit.saving().subscribe(this::show);
    locked.getStyleClass().add("visit-failure");
    visit.tab().subscribe(this::show);
    visit.locked().subscribe(_ -> lock());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    ReadOnly.within(this, this::toRead);
  }

  /// Offers, in a menu in the head, to put right what is said of the visit and to delete it.
  public void offerCorrection(Runnable delete) {
    CorrectionPanel panel = new CorrectionPanel(visit.correction());
    MenuItem correct = new MenuItem(Strings.of("visit.correct.verb"));
    correct.setId("visit-correct");
    correct.setOnAction(_ -> panel.begin());
    MenuItem away = new MenuItem(Strings.of("visit.delete.verb"));
    away.setId("visit-delete");
    away.setOnAction(_ -> delete.run());
    MenuButton menu = new MenuButton(Strings.of("visit.menu.label"), null, correct, away);
    menu.setId("visit-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    visit.locked().subscribe(why -> menu.setDisable(why.isPresent()));
    header.add(menu);
    top.getChildren().add(panel);
  }

  /// Offers the conversation with the headteacher at one screen, while the visit can be changed.
  public void offerTogether(Runnable begin) {
    Button button = header.secondary("visit-together", Strings.of("visit.together.verb"), begin);
    button.setMinWidth(USE_PREF_SIZE);
    visit.locked().subscribe(why -> Shown.when(why.isEmpty(), button));
    together =
        () -> {
          if (button.isVisible()) {
            begin.run();
          }
        };
  }

  /// Offers to catch evidence from any part: a button beside the parts, and the panel above them.
  ///
  /// @param close takes the panel away where nothing can be changed any more
  public void offerCapture(Node panel, Runnable begin, Runnable close) {
    Button note =
        new Button(Strings.of("visit.capture.verb"), new FontIcon(Material2OutlinedMZ.POST_ADD));
    note.setId("visit-capture");
    note.getStyleClass().add("quiet");
    note.setTooltip(new Tooltip(Strings.of("visit.capture.keys")));
    note.setMinWidth(USE_PREF_SIZE);
    note.setOnAction(_ -> begin.run());
    visit
        .locked()
        .subscribe(
            why -> {
              capture = why.isPresent() ? () -> {} : begin;
              note.setDisable(why.isPresent());
              if (why.isPresent()) {
                close.run();
              }
            });
    strip.atEnd(note, undo);
    top.getChildren().add(panel);
  }

  /// Offers to raise a concern: a button in the head, and the panel above the part one works on.
  public void offerConcern(Node panel, Runnable begin) {
    header.secondary("visit-raise-concern", Strings.of("visit.concern.raise"), begin);
    top.getChildren().add(panel);
  }

  /// Offers the page of the school: its name in the head leads there.
  public void offerSchool(Runnable go) {
    header.titleLeads("visit-school", Strings.of("visit.school.go"), go);
  }

  /// Brings a place of the part that is shown into sight, as [InSight#bring].
  public void bring(List<String> ids, String words) {
    visit.soon(() -> InSight.bring(this, ids, words));
  }

  /// Puts the focus into the part one works on.
  @Override
  public void requestFocus() {
    Landing.on(getCenter());
  }

  private PageHeader header() {
    header.title(visit.title());
    visit.context().subscribe(header::context);
    Label state = new Label();
    state.setId("visit-state");
    state.getStyleClass().add("visit-state");
    state.textProperty().bind(visit.state());
    header.add(state);
    return header;
  }

  private HBox failure() {
    retry.setId("visit-save-retry");
    retry.setMinWidth(USE_PREF_SIZE);
    retry.setOnAction(_ -> visit.retry());
    HBox.setHgrow(notSaved, Priority.ALWAYS);
    HBox line = new HBox(notSaved, retry);
    line.getStyleClass().add("visit-failure");
    line.managedProperty().bind(notSaved.managedProperty());
    line.visibleProperty().bind(notSaved.visibleProperty());
    return line;
  }

  private void show(SaveState state) {
    if (state instanceof SaveState.NotSaved(var why)) {
      notSaved.refuse(why);
    } else if (state instanceof SaveState.Saved) {
      notSaved.silence();
    }
  }

  private void show(VisitTab tab) {
    Supplier<Node> maker = parts.get(tab);
    if (maker == null) {
      throw new IllegalArgumentException("nothing to show for " + tab);
    }
    Node content = made.computeIfAbsent(tab, _ -> maker.get());
    strip.show(tab);
    setCenter(content);
    setAlignment(content, Pos.TOP_LEFT);
    lock();
    visit.soon(() -> Landing.on(content));
  }

  /// While somebody checks the note, and once it is issued, its parts are there to read.
  private void lock() {
    Optional<String> why = visit.locked().getValue();
    why.ifPresentOrElse(locked::inform, locked::silence);
  }

  /// The part that is shown, if it is there only to be read.
  private Optional<Node> toRead() {
    return visit.locked().getValue().isPresent() && visit.tab().get() != VisitTab.NOTE
        ? Optional.ofNullable(getCenter())
        : Optional.empty();
  }

  private void pressed(KeyEvent key) {
    boolean bare = key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (bare && key.getCode() == KeyCode.T) {
      together.run();
      key.consume();
    } else if (bare && key.getCode() == KeyCode.E) {
      capture.run();
      key.consume();
    } else if (strip.turns(key) || undo.undoes(key)) {
      key.consume();
    }
  }
}
