package org.daybook.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Findings;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Who may read a paragraph of a note.
@ExtendWith(OnScreen.class)
class ParagraphReadersTest {
  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, Frameworks.small());
    Window.show(() -> new NotesView(new NotesViewModel(open.desk()), () -> {}));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void theParagraphAtTheCursorIsKeptForTheOfficeAndComesBack(FxRobot robot) throws Exception {
    type(robot, "#note-strengths", "Calm\nThe head is leaving\nKind");
    robot.interact(() -> area(robot, "#note-strengths").positionCaret(8));
    fire(robot, "#readers-strengths", "move-internal");

    assertThat(stored().notes()).containsEntry("strengths", "Calm\nKind");
    assertThat(stored().aside("strengths", Audience.INTERNAL)).isEqualTo("The head is leaving");
    assertThat(area(robot, "#note-strengths").getText()).isEqualTo("Calm\nKind");
    assertThat(shown(robot, "#note-strengths-internal")).isTrue();
    assertThat(area(robot, "#note-strengths-internal").getText()).isEqualTo("The head is leaving");

    fire(robot, "#readers-strengths-internal", "move-school");
    assertThat(stored().aside("strengths", Audience.INTERNAL)).isEmpty();
    assertThat(stored().notes()).containsEntry("strengths", "Calm\nKind\n\nThe head is leaving");
  }

  @Test
  void markingIsUndoneInOneStep(FxRobot robot) throws Exception {
    type(robot, "#note-strengths", "Calm\nSecret");
    robot.interact(() -> area(robot, "#note-strengths").selectAll());
    fire(robot, "#readers-strengths", "move-private");
    assertThat(stored().notes()).doesNotContainKey("strengths");
    assertThat(stored().aside("strengths", Audience.PRIVATE)).isEqualTo("Calm\nSecret");

    robot.interact(() -> open.desk().undo());
    assertThat(stored().notes()).containsEntry("strengths", "Calm\nSecret");
    assertThat(stored().aside("strengths", Audience.PRIVATE)).isEmpty();
  }

  @Test
  void somethingIsWrittenForOthersBesideTheSectionsOwnText(FxRobot robot) throws Exception {
    assertThat(shown(robot, "#note-context-private")).isFalse();
    fire(robot, "#readers-context", "write-private");
    assertThat(robot.lookup("#note-context-private").query().isFocused()).isTrue();
    robot.write("Ask about the budget");
    robot.interact(() -> robot.lookup("#note-context").query().requestFocus());

    assertThat(stored().aside("context", Audience.PRIVATE)).isEqualTo("Ask about the budget");
    assertThat(stored().notes()).doesNotContainKey("context");
  }

  @Test
  void theSectionsOwnReadersAreThePacksAndNotOfferedAgain(FxRobot robot) {
    open.desk()
        .standing()
        .get()
        .framework()
        .practice()
        .visitTypes()
        .getFirst()
        .sections()
        .forEach(
            section -> {
              MenuButton menu = robot.lookup("#readers-" + section.id()).queryAs(MenuButton.class);
              if (section.audience() == Audience.PRIVATE) {
                assertThat(menu.isVisible()).as("what is private is never widened").isFalse();
              } else {
                assertThat(menu.getItems())
                    .extracting(MenuItem::getId)
                    .doesNotContain("move-" + word(section.audience()))
                    .contains(
                        section.audience() == Audience.SCHOOL ? "move-internal" : "move-school");
              }
            });
  }

  private static String word(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  private Findings stored() throws Exception {
    return open.stored().findings();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(() -> area(robot, id).setText(words));
  }

  private static void fire(FxRobot robot, String menu, String item) {
    robot.interact(
        () ->
            robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire));
  }

  private static TextArea area(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextArea.class);
  }

  /// Whether a node and all around it are shown.
  private static boolean shown(FxRobot robot, String id) {
    for (Node each = robot.lookup(id).query(); each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
