package org.daybook.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.daybook.application.Session;
import org.daybook.application.attachment.Intake;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.EvidenceNoting;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.agreement.AgreementView;
import org.daybook.ui.agreement.AgreementViewModel;
import org.daybook.ui.before.BeforeView;
import org.daybook.ui.before.BeforeViewModel;
import org.daybook.ui.evidence.EvidenceView;
import org.daybook.ui.evidence.EvidenceViewModel;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.note.NoteCourseViewModel;
import org.daybook.ui.note.NoteView;
import org.daybook.ui.note.NoteViewModel;
import org.daybook.ui.note.VersionsViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A visit whose note is issued: all of it can be read, nothing changed.
@ExtendWith(OnScreen.class)
class LockedVisitTest {
  private static final String PAT = "Pat Lindqvist (invented)";

  /// What one can do with an issued note on its tab: write its copies, and revise it.
  private static final Set<String> TO_COPIES_AND_ON =
      Set.of(
          "note-export",
          "note-internal",
          "note-course-revise",
          "note-course-reason",
          "note-course-me");

  private final List<String> saved = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private Session session;
  private VisitDesk desk;
  private NoteCourse course;
  private Visit before;

  @BeforeEach
  void issue(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    OpenVisit open = session.open(id);
    NoteTaking notes = new NoteTaking(open);
    notes.write("strengths", "A line of a long note.\n".repeat(60));
    EvidenceNoting noting = session.evidence(open);
    Evidence piece = new Evidence(UUID.randomUUID(), "Registers read", Set.of("attendance"));
    noting.add(piece);
    Path paper = Files.writeString(folder.resolve("registers.txt"), "94.8");
    noting.attach(piece.id(), Intake.of(paper, false), "");
    notes.finish();
    course = session.noteCourse(open);
    course.issue(PAT);
    desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    before = desk.standing().get().visit();
    Window.show(() -> new VisitView(new VisitViewModel(desk), parts(noting)));
  }

  private Map<VisitTab, Supplier<Node>> parts(EvidenceNoting noting) {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    for (VisitTab tab : VisitTab.values()) {
      parts.put(tab, () -> new Label(tab.name()));
    }
    parts.put(VisitTab.NOTES, () -> new NotesView(new NotesViewModel(desk), () -> {}));
    parts.put(
        VisitTab.BEFORE,
        () ->
            new BeforeView(
                new BeforeViewModel(desk, session.briefing(), AtOnce.tasks()),
                new BeforeView.Ways(
                    () -> {}, () -> {}, _ -> Optional.<Path>empty(), (_, _) -> {})));
    parts.put(VisitTab.ACTIONS, () -> new ActionsView(new ActionsViewModel(desk)));
    parts.put(
        VisitTab.CATEGORY, () -> new AgreementView(new AgreementViewModel(desk, PatsStore.TODAY)));
    parts.put(
        VisitTab.NOTE,
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {}),
                new NoteCourseViewModel(desk, course, PatsStore.TODAY),
                new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                _ -> Optional.<Path>empty(),
                (_, _) -> {}));
    parts.put(VisitTab.JUDGING, () -> new JudgingView(new JudgingViewModel(desk), _ -> {}));
    parts.put(
        VisitTab.EVIDENCE,
        () ->
            new EvidenceView(
                new EvidenceViewModel(desk, noting),
                new AttachmentsViewModel(desk, noting, AtOnce.tasks()),
                new EvidenceView.Ways(
                    () -> {},
                    () -> {
                      asked.add("files");
                      return List.of();
                    },
                    name -> {
                      saved.add(name);
                      return Optional.empty();
                    })));
    return parts;
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void longNotesScrollByWheelKeyAndLineAndTakeNoLetter(FxRobot robot) {
    robot.clickOn("#tab-notes");
    ScrollPane page = pane(robot.lookup(".notes-page").query());
    robot.moveTo(".notes-page").scroll(5, VerticalDirection.UP).scroll(5, VerticalDirection.DOWN);
    assertThat(page.getVvalue()).as("by wheel").isPositive();
    robot.interact(() -> page.setVvalue(0));

    robot.clickOn("#notes-focus").write("X").type(KeyCode.BACK_SPACE, KeyCode.DELETE);
    robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(page.getVvalue()).as("by key").isPositive();
    robot.type(KeyCode.HOME, KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP);

    robot.clickOn("#notes-line-5");
    assertThat(page.getVvalue()).as("by its line").isPositive();
    assertUnchanged();
  }

  @Test
  void aspectsCanBeReadAndNoneIsPlaced(FxRobot robot) {
    robot.clickOn("#tab-judging");
    String first = robot.lookup("#aspect-name").queryLabeled().getText();
    robot.clickOn("#place-established").type(KeyCode.DIGIT2).type(KeyCode.SPACE);
    assertUnchanged();

    List<Node> rows =
        robot.lookup(".aspect-row").queryAll().stream()
            .sorted(Comparator.comparingDouble(Node::getLayoutY))
            .toList();
    robot.clickOn(rows.get(1));
    assertThat(robot.lookup("#aspect-name").queryLabeled().getText()).isNotEqualTo(first);
    String second = robot.lookup("#aspect-name").queryLabeled().getText();
    robot.type(KeyCode.DIGIT2).type(KeyCode.DOWN);
    assertThat(robot.lookup("#aspect-name").queryLabeled().getText()).isNotEqualTo(second);
    assertUnchanged();
  }

  @Test
  void evidenceIsFoundAndItsFilesSavedButNeitherTakenAway(FxRobot robot) {
    robot.clickOn("#tab-evidence");
    TableView<?> table = robot.lookup("#evidence-table").queryTableView();
    robot.clickOn(robot.lookup("#evidence-table .table-row-cell").<Node>query());
    assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
    robot.type(KeyCode.DELETE).type(KeyCode.L);
    press(robot, "#evidence-attach");
    press(robot, ".attachment-line .button:last-child");
    assertThat(asked).isEmpty();
    assertUnchanged();

    Node save =
        robot.lookup(".attachment-line .button").queryAll().stream()
            .filter(button -> String.valueOf(button.getId()).startsWith("attachment-save-"))
            .findFirst()
            .orElseThrow();
    reveal(robot, save);
    robot.clickOn(save);
    assertThat(saved).hasSize(1);
    robot.clickOn("#evidence-find").write("nothing like it");
    assertThat(table.getItems()).isEmpty();
    assertUnchanged();
  }

  @Test
  void nothingThatWouldChangeItLooksAsIfItCould(FxRobot robot) {
    assertThat(robot.lookup("#visit-locked").query().isVisible()).isTrue();
    for (VisitTab tab : VisitTab.values()) {
      robot.clickOn("#tab-" + tab.name().toLowerCase(Locale.ROOT));
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(() -> {});
      assertThat(inviting(robot)).as(tab.name()).isEmpty();
    }
    robot.clickOn("#tab-judging");
    robot.interact(() -> desk.change(() -> course.revise(PAT, "The roll was wrong")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#place-established").query().isDisabled()).isFalse();
    assertThat(robot.lookup("#why").queryTextInputControl().isEditable()).isTrue();
  }

  /// What one sees of the part shown and could use, though it would change the visit.
  private static List<String> inviting(FxRobot robot) {
    Node part = ((BorderPane) robot.lookup("#visit").query()).getCenter();
    return EveryWord.nodes(part).stream()
        .filter(LockedVisitTest::acts)
        .filter(node -> seen(node) && !node.isDisabled() && !reads(node))
        .map(node -> String.valueOf(node.getId()))
        .filter(id -> !id.startsWith("note-versions-"))
        .filter(id -> !TO_COPIES_AND_ON.contains(id))
        .toList();
  }

  private static boolean acts(Node node) {
    return node instanceof TextInputControl input
        ? input.isEditable()
        : node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof ChoiceBox;
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getStyleClass().contains("reads-only") || each instanceof ScrollBar) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theNextVersionIsWrittenOnAsEver(FxRobot robot) {
    robot.clickOn("#tab-notes");
    robot.interact(() -> desk.change(() -> course.revise(PAT, "The roll was wrong")));
    robot.clickOn("#notes-focus").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Counting");
    robot.interact(desk::flush);
    assertThat(desk.standing().get().visit().occasion().focus()).isEqualTo("Counting");
  }

  private void press(FxRobot robot, String query) {
    Node button = robot.lookup(query).query();
    reveal(robot, button);
    robot.clickOn(button);
  }

  /// Puts the focus where the mouse can reach it.
  private static void reveal(FxRobot robot, Node node) {
    robot.interact(
        () -> {
          ScrollPane pane = pane(node);
          double y = node.localToScene(0, 0).getY() - pane.getContent().localToScene(0, 0).getY();
          double room =
              pane.getContent().getLayoutBounds().getHeight()
                  - pane.getViewportBounds().getHeight();
          pane.setVvalue(room <= 0 ? 0 : Math.clamp((y - 50) / room, 0, 1));
        });
  }

  private static ScrollPane pane(Node within) {
    for (Node node = within; node != null; node = node.getParent()) {
      if (node instanceof ScrollPane pane) {
        return pane;
      }
    }
    throw new AssertionError("nothing scrolls here");
  }

  private void assertUnchanged() {
    desk.flush();
    assertThat(desk.standing().get().visit()).isEqualTo(before);
  }
}
