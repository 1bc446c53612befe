package org.daybook.ui.together;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Shown;

/// The conversation in the whole window, in large type, with nothing beside it.
///
/// Keys, unless somebody is typing: 1 to K place or agree there, 0 not considered, N not
/// applicable, A agree on what both see alike, B leave both views standing, ← → pages; always:
/// Ctrl+Enter next unplaced, Escape out of a field.
///
/// Pasting is off, because the clipboard may hold what the adviser copied before.
public final class TogetherView extends BorderPane {
  private final TogetherViewModel model;
  private final Label saved = new Label();
  private final Button retry;
  private final Button end;

  public TogetherView(TogetherViewModel model) {
    this.model = model;
    setId("together");
    getStyleClass().add("together");
    Label school = new Label(model.school());
    school.setId("together-name");
    school.getStyleClass().add("together-name");
    school.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    saved.setId("together-saved");
    saved.getStyleClass().add("text-secondary");
    saved.setMinWidth(USE_PREF_SIZE);
    retry = PageFrame.button("together-retry", "together.saved.retry", model::retry);
    end = PageFrame.button("together-end", "together.end.verb", model::end);
    end.getStyleClass().add("quiet");
    HBox head = new HBox(school, gap, saved, retry, end);
    if (model.demo()) {
      Label demo = new Label(Strings.of("shell.demo.badge"));
      demo.setId("together-demo");
      demo.getStyleClass().add("demo-badge");
      demo.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(1, demo);
    }
    head.getStyleClass().add("together-head");
    setTop(head);
    model.saving().subscribe(this::show);
    model.page().subscribe(this::show);
    addEventFilter(ContextMenuEvent.ANY, Event::consume);
    addEventFilter(DragEvent.ANY, Event::consume);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Puts the focus into the page.
  @Override
  public void requestFocus() {
    if (getCenter() instanceof PageFrame frame) {
      land(frame);
    }
  }

  // What scrolls is in the window only once it is styled, and takes no focus before.
  private static void land(PageFrame frame) {
    frame.applyCss();
    frame.land();
  }

  private void show(SaveState state) {
    saved.setText(
        switch (state) {
          case SaveState.Untouched() -> "";
          case SaveState.Saving() -> Strings.of("together.saved.saving");
          case SaveState.Saved _ -> Strings.of("together.saved.saved");
          case SaveState.NotSaved _ -> Strings.of("together.saved.not");
        });
    Shown.when(state instanceof SaveState.NotSaved, retry);
  }

  private void show(Page page) {
    end.setDisable(page instanceof Page.Ending);
    if (getCenter() instanceof PageFrame frame && frame.fits(page)) {
      Node pressed = getScene() == null ? this : getScene().getFocusOwner();
      frame.show(page);
      boolean stillThere = getScene() == null || getScene().getFocusOwner() == pressed;
      if (pressed != null && !pressed.isVisible() && stillThere) {
        land(frame);
      }
      return;
    }
    PageFrame frame =
        switch (page) {
          case Page.Own own -> new OwnPage(model, own);
          case Page.Writing writing -> new WritingPage(model, writing);
          case Page.Written written -> new WrittenPage(model, written);
          case Page.Talk _ -> new TalkPage(model);
          case Page.Compared compared -> new ComparedPage(model, compared);
          case Page.Ending _ -> new EndPage(model);
        };
    frame.show(page);
    setCenter(frame);
    land(frame);
  }

  private void pressed(KeyEvent key) {
    if (pastes(key)) {
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      escape();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      model.nextUnplaced();
      key.consume();
    } else if (free(key) && step(key.getCode())) {
      key.consume();
    }
  }

  private void escape() {
    if (model.page().get() instanceof Page.Ending) {
      model.stay();
    } else {
      requestFocus();
    }
  }

  private boolean step(KeyCode code) {
    switch (code) {
      case LEFT, PAGE_UP -> model.step(-1);
      case RIGHT, PAGE_DOWN -> model.step(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean pastes(KeyEvent key) {
    return key.getCode() == KeyCode.PASTE
        || (key.isShortcutDown() && key.getCode() == KeyCode.V)
        || (key.isShiftDown() && key.getCode() == KeyCode.INSERT);
  }

  private void typed(KeyEvent key) {
    String typed = key.getCharacter();
    if (free(key) && typed.length() == 1 && steer(Character.toLowerCase(typed.charAt(0)))) {
      key.consume();
    }
  }

  private boolean steer(char typed) {
    switch (typed) {
      case '0' -> model.place(Placement.Aside.NOT_CONSIDERED);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> model.place(typed - '0');
      case 'n' -> model.place(Placement.Aside.NOT_APPLICABLE);
      case 'a' -> model.agree();
      case 'b' -> model.leaveApart();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Whether a key is meant for the page: nobody is typing, and it is no shortcut.
  private boolean free(KeyEvent key) {
    boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    return !typing && !key.isShortcutDown() && !key.isAltDown() && !key.isControlDown();
  }
}
