package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.FileDrop;
import org.daybook.fixture.Planted;
import org.daybook.packs.PackLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever works together with a headteacher shows them this school and nothing else: no page, key,
/// click or menu leads to a word that is private, internal or of another school, and before both
/// compare to none of the adviser's.
class TogetherLeakTest {
  private static final String SCHOOL = "Ashley Down Primary School";

  private static final List<KeyCode> KEYS =
      Stream.of(KeyCode.values())
          .filter(
              code ->
                  code.isLetterKey()
                      || code.isDigitKey()
                      || code.isFunctionKey()
                      || code.isArrowKey()
                      || code.isNavigationKey()
                      || code.isWhitespaceKey()
                      || List.of(
                              KeyCode.ESCAPE,
                              KeyCode.BACK_SPACE,
                              KeyCode.DELETE,
                              KeyCode.INSERT,
                              KeyCode.CONTEXT_MENU,
                              KeyCode.COPY,
                              KeyCode.PASTE,
                              KeyCode.UNDO,
                              KeyCode.FIND,
                              KeyCode.HELP,
                              KeyCode.PROPS,
                              KeyCode.SLASH,
                              KeyCode.COMMA)
                          .contains(code))
          .toList();

  /// What ends the conversation, or its first half.
  private static final Set<String> LEADS_OUT =
      Set.of("together-ready-school", "together-ready-adviser", "together-lock");

  /// Shift, Ctrl and Alt held down with a key.
  private static final List<boolean[]> HELD =
      List.of(
          new boolean[] {false, false, false},
          new boolean[] {true, false, false},
          new boolean[] {false, true, false},
          new boolean[] {true, true, false},
          new boolean[] {false, false, true},
          new boolean[] {false, true, true});

  @Test
  void nothingThatIsNotForTheSchoolCanBeReached(@TempDir Path folder) throws Exception {
    Planted planted = Planted.in(folder, "bristol-2025");
    assertThat(planted.never()).hasSizeGreaterThan(100);
    assertThat(planted.adviser()).hasSizeGreaterThan(40);
    int pages = pages("bristol-2025");
    AtomicInteger looks = new AtomicInteger();

    Journey.play(
        folder,
        _ -> folder.resolve("unused.pdf"),
        (tour, stage) -> new Prowl(planted, folder, stage, looks).tell(tour, pages));

    assertThat(looks.get()).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"equals-2018", "ethos-2023", "equals-2024", "bedford-2018"})
  void norInAnyOtherFramework(String pack, @TempDir Path folder) throws Exception {
    Planted planted = Planted.in(folder, pack);
    assertThat(planted.never()).hasSizeGreaterThan(40);
    assertThat(planted.adviser()).hasSizeGreaterThan(5);
    int pages = pages(pack);
    AtomicInteger looks = new AtomicInteger();

    Journey.play(
        folder,
        _ -> folder.resolve("unused.pdf"),
        (tour, stage) -> new Prowl(planted, folder, stage, looks).stroll(tour, pages));

    assertThat(looks.get()).isGreaterThan(20 * pages);
  }

  /// How many pages the first half has: one for each aspect, one for each section the school reads.
  private static int pages(String pack) {
    Framework framework = PackLibrary.builtIn().find(pack).orElseThrow();
    return framework.aspects().size()
        + (int)
            framework.practice().visitTypes().getFirst().sections().stream()
                .filter(section -> section.audience() == Audience.SCHOOL)
                .count();
  }

  /// Goes everywhere and looks everywhere.
  ///
  /// @param looks counts how often it looked
  private record Prowl(Planted planted, Path folder, Stage stage, AtomicInteger looks) {
    private void tell(Tour tour, int pages) {
      tour.press("go-visits").at("visits-table", _ -> {});
      tour.key("visits-table", KeyCode.ENTER).at("aspect-name", _ -> seesPlanted());
      tour.press("visit-together").at("together-own", _ -> clipboard());
      tour.at("together-own", _ -> own("the first page"));
      tour.at("together-own", _ -> clickEverywhere(this::own, pages));
      tour.step("the first page again", () -> true, this::first);
      tour.at("together-own", _ -> sweep("together-place-established", "placing"));
      tour.at("together-own", _ -> sweep("together-why", "writing"));
      tour.at("together-own", _ -> menusAndDrops());
      tour.at("together-own", _ -> own("after all keys"));
      tour.press("together-end").at("together-passphrase", _ -> own("the passphrase"));
      tour.at("together-passphrase", _ -> sweep("together-passphrase", "ending"));
      again(tour);
      tour.type("together-passphrase", "not the passphrase").press("together-leave");
      Journey.said(tour, stage, "together-passphrase-error", "passphrase");
      tour.at("together-passphrase", _ -> own("a wrong passphrase")).press("together-stay");
      tour.press("together-ready-adviser").at("together-own", _ -> own("one is ready"));
      tour.press("together-ready-school").at("together-talk", _ -> compared("the agenda"));
      tour.at("together-talk", _ -> sweep("together-first", "the agenda"));
      tour.step("the agenda again", () -> true, this::agenda);
      tour.at("together-talk", _ -> menusAndDrops());
      tour.at("together-talk", _ -> clickEverywhere(this::compared, pages + 1));
      tour.step("the agenda once more", () -> true, this::agenda);
      tour.point("together-about-attendance");
      tour.step("comparing", () -> true, () -> sweep("together-place-established", "comparing"));
      tour.step("the agenda at last", () -> true, this::agenda);
      tour.at("together-talk", _ -> compared("after all keys"));
      tour.press("together-end").press("together-lock");
      tour.at("unlock-passphrase", _ -> compared("the lock screen"));
    }

    /// The same with the mouse alone, through both halves.
    private void stroll(Tour tour, int pages) {
      tour.press("go-visits").at("visits-table", _ -> {});
      tour.key("visits-table", KeyCode.ENTER).at("visit-together", _ -> seesPlanted());
      tour.press("visit-together").at("together", _ -> clipboard());
      tour.at("together", _ -> own("the first page"));
      tour.at("together", _ -> clickEverywhere(this::own, pages));
      tour.at("together", _ -> menusAndDrops());
      tour.at("together", _ -> own("after all clicks"));
      tour.step("away from the question", () -> true, () -> fire("together-stay"));
      tour.press("together-ready-adviser").at("together-ready-school", _ -> own("one is ready"));
      tour.press("together-ready-school").at("together-talk", _ -> compared("the agenda"));
      tour.at("together-talk", _ -> clickEverywhere(this::compared, pages + 1));
      tour.step("the agenda again", () -> true, this::agenda);
      tour.press("together-end").press("together-lock");
      tour.at("unlock-passphrase", _ -> compared("the lock screen"));
    }

    /// Escape has led back from the question; asks it again, unless it is still asked.
    private void again(Tour tour) {
      tour.step(
          "asked again",
          () -> true,
          () -> {
            if (node("together-leave") == null) {
              fire("together-end");
            }
          });
    }

    /// Leads to the agenda from wherever the keys have led.
    private void agenda() {
      fire("together-stay");
      fire("together-list");
    }

    /// Nothing that can be clicked shows more than may be seen; the question for the passphrase is
    /// one of the pages.
    private void clickEverywhere(Consumer<String> look, int pages) {
      Clicks clicks = new Clicks(stage, look, LEADS_OUT);
      clicks.everywhere();
      assertThat(clicks.pages()).hasSize(pages + 1).contains("together-ending");
      assertThat(clicks.done()).hasSizeGreaterThan(10 * pages);
    }

    private void first() {
      for (int page = 0; page < 100; page++) {
        fire("together-back");
      }
    }

    private void fire(String id) {
      if (node(id) instanceof Button button) {
        button.fire();
      }
    }

    /// Proves that the search finds what there is to find: on the adviser's own screen.
    private void seesPlanted() {
      assertThat(found(planted.adviser())).isNotEmpty();
    }

    private void clipboard() {
      Clipboard.getSystemClipboard()
          .setContent(Map.of(DataFormat.PLAIN_TEXT, planted.never().getFirst()));
    }

    private void own(String where) {
      List<String> hidden = new ArrayList<>(planted.never());
      hidden.addAll(planted.adviser());
      check(where, hidden);
    }

    private void compared(String where) {
      check(where, planted.never());
    }

    private void check(String where, List<String> hidden) {
      looks.incrementAndGet();
      assertThat(found(hidden)).as(where).isEmpty();
      assertThat(Window.getWindows()).as(where).hasSize(1);
      assertThat(stage.getTitle()).as(where).isIn(SCHOOL, "Daybook");
      String copied = String.valueOf(Clipboard.getSystemClipboard().getString());
      assertThat(hidden.stream().filter(copied::contains))
          .as("copied, " + where)
          .isSubsetOf(planted.never().getFirst());
    }

    private static List<String> found(List<String> hidden) {
      String all = String.join("\n", EveryWord.inWindows());
      boolean none = hidden.stream().map(Planted::stem).distinct().noneMatch(all::contains);
      return none ? List.of() : hidden.stream().filter(all::contains).toList();
    }

    /// Presses every key with everything held down, from this control.
    private void sweep(String id, String where) {
      boolean comparing =
          Stream.of("together-talk", "together-compared", "together-written")
              .anyMatch(page -> node(page) != null);
      for (boolean[] held : HELD) {
        for (KeyCode code : KEYS) {
          Node from = node(id);
          if (from != null) {
            from.requestFocus();
          }
          press(code, held[0], held[1], held[2]);
          String what = where + ": " + code + " " + held[0] + held[1] + held[2];
          if (comparing) {
            compared(what);
          } else {
            own(what);
          }
        }
      }
      if (node(id) instanceof TextInputControl field) {
        field.clear();
      }
    }

    private void press(KeyCode code, boolean shift, boolean control, boolean alt) {
      Scene scene = stage.getScene();
      Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
      String typed = code.getChar();
      Event.fireEvent(
          owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, shift, control, alt, false));
      if (!control && !alt && typed.length() == 1) {
        Node now = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
            now,
            new KeyEvent(
                KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, shift, false, false, false));
      }
      Node after = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
      Event.fireEvent(
          after, new KeyEvent(KeyEvent.KEY_RELEASED, "", typed, code, shift, control, alt, false));
    }

    /// Asks every node for its menu, and drops a file on it as one drops a register or a pack.
    private void menusAndDrops() {
      for (Node node : EveryWord.nodes(stage.getScene().getRoot())) {
        Point2D at = node.localToScreen(1, 1);
        if (at != null) {
          Event.fireEvent(
              node,
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  1,
                  1,
                  at.getX(),
                  at.getY(),
                  false,
                  null));
        }
      }
      assertThat(Window.getWindows()).hasSize(1);
      Path dropped = folder.resolve("register.csv");
      assertThat(Files.exists(dropped)).isTrue();
      assertThatThrownBy(() -> FileDrop.on(stage.getScene().getRoot(), dropped))
          .isInstanceOf(AssertionError.class);
      assertThat(node("together")).isNotNull();
    }

    private @Nullable Node node(String id) {
      Parent root = stage.getScene().getRoot();
      return id.equals(root.getId()) ? root : root.lookup("#" + id);
    }
  }
}
