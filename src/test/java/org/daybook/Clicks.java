package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.Mouse;

/// Goes through the conversation at one screen with the mouse alone: on every page it can turn to,
/// it hovers over, presses, presses twice, pulls at and asks for a menu of everything that stands
/// there, once each, and looks after every one.
final class Clicks {
  private static final int MOST_PAGES = 200;

  private final Stage stage;
  private final Consumer<String> look;
  private final Set<String> leaveOut;
  private final Set<String> pages = new LinkedHashSet<>();
  private final Set<String> done = new LinkedHashSet<>();

  /// @param look checks the screen; hears what was done last
  /// @param leaveOut ids of what leads out, or on to where other things may be seen
  Clicks(Stage stage, Consumer<String> look, Set<String> leaveOut) {
    this.stage = stage;
    this.look = look;
    this.leaveOut = leaveOut;
  }

  /// The pages that were seen.
  Set<String> pages() {
    return pages;
  }

  /// What was clicked, with its page.
  Set<String> done() {
    return done;
  }

  /// From the first page to the last.
  void everywhere() {
    turn(KeyCode.PAGE_UP, _ -> false);
    String left;
    do {
      left = page();
      clickAll();
      turnTo(left);
      turn(KeyCode.PAGE_DOWN);
    } while (!page().equals(left));
  }

  /// Clicks lead elsewhere, also to the question for the passphrase; comes back to a page.
  private void turnTo(String page) {
    turn(KeyCode.ESCAPE);
    if (!page().equals(page)) {
      turn(KeyCode.PAGE_UP, page::equals);
      turn(KeyCode.PAGE_DOWN, page::equals);
    }
    assertThat(page()).isEqualTo(page);
  }

  /// Turns pages until one is wanted, or there are no more.
  private void turn(KeyCode code, Predicate<String> wanted) {
    String before = "";
    for (int i = 0; i < MOST_PAGES && !page().equals(before) && !wanted.test(page()); i++) {
      before = page();
      turn(code);
    }
  }

  private void clickAll() {
    for (Optional<Node> next = next(); next.isPresent(); next = next()) {
      String what = key(page(), next.get());
      done.add(what);
      Mouse.everyWay(next.get());
      layOut();
      look.accept(what);
    }
  }

  /// What is to be clicked next; the question for the passphrase is left when it is done.
  private Optional<Node> next() {
    Optional<Node> here = left();
    if (here.isEmpty() && stage.getScene().getRoot().lookup("#together-stay") != null) {
      turn(KeyCode.ESCAPE);
      return left();
    }
    return here;
  }

  /// What is left to click on this page.
  private Optional<Node> left() {
    String page = page();
    pages.add(page);
    return EveryWord.nodes(stage.getScene().getRoot()).stream()
        .filter(node -> node instanceof Control || node.getId() != null)
        .filter(Mouse::seen)
        .filter(node -> node.getId() == null || !leaveOut.contains(node.getId()))
        .filter(node -> !done.contains(key(page, node)))
        .findFirst();
  }

  private void turn(KeyCode code) {
    Node root = stage.getScene().getRoot();
    Node from =
        Stream.of("#together-next", "#together-back", "#together-first", "#together-stay")
            .map(root::lookup)
            .filter(node -> node != null && Mouse.seen(node))
            .findFirst()
            .orElse(root);
    from.requestFocus();
    Event.fireEvent(
        from, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    layOut();
  }

  private void layOut() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  /// Which page is shown: its kind, and what it is about.
  private String page() {
    Node root = stage.getScene().getRoot();
    for (String about : Set.of("#together-aspect", "#together-section")) {
      if (root.lookup(about) instanceof Labeled label) {
        return kind(root) + ": " + label.getText();
      }
    }
    return kind(root);
  }

  private static String kind(Node root) {
    return root instanceof javafx.scene.layout.BorderPane pane
        ? String.valueOf(pane.getCenter().getId())
        : String.valueOf(root.getId());
  }

  private static String key(String page, Node node) {
    String name = node.getId() == null ? node.getClass().getSimpleName() : node.getId();
    String words = node.getId() == null && node instanceof Labeled label ? label.getText() : "";
    return page + " / " + name + " " + words;
  }
}
