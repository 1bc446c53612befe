package org.daybook.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.Window;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Reading and comparing the versions of a note, on its tab.
@ExtendWith(OnScreen.class)
class VersionsViewTest {
  private static final String PAT = "Pat Lindqvist (invented)";

  private Session session;
  private Path paper;
  private String offered = "";

  @BeforeEach
  void twoVersions(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    paper = folder.resolve("v1.pdf");
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    OpenVisit open = session.open(visit);
    NoteTaking notes = new NoteTaking(open);
    notes.write("strengths", "The roll is 180 and lessons are calm.");
    notes.write("strengths", Audience.INTERNAL, "Four days used");
    notes.finish();
    NoteCourse course = session.noteCourse(open);
    course.issue(PAT);
    course.revise(PAT, "The roll was wrong");
    notes.write("strengths", "The roll is 412 and lessons are calm.");
    VisitDesk desk = new VisitDesk(open, open.standing(), AtOnce.tasks(), Runnable::run);
    Window.show(
        () ->
            new NoteView(
                new NoteViewModel(desk, session.noteExport(), AtOnce.tasks(), _ -> {}),
                new NoteCourseViewModel(desk, session.noteCourse(open), PatsStore.TODAY),
                new VersionsViewModel(desk, session.noteVersions(), AtOnce.tasks()),
                name -> {
                  offered = name;
                  return Optional.of(paper);
                },
                (_, _) -> {}));
  }

  @AfterEach
  void clear() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void anIssuedVersionIsReadAndEscapeLeadsBack(FxRobot robot) {
    press(robot, "note-versions-read-1");

    assertThat(said(robot, "note-version-title")).startsWith("Version 1, issued 23 Nov 2026 by");
    assertThat(said(robot, "note-version-context")).contains("bristol-2025", "Checksum begins");
    assertThat(lines(robot)).anyMatch(line -> line.contains("The roll is 180"));
    assertThat(lines(robot)).noneMatch(line -> line.contains("Four days"));

    robot.interact(
        () -> robot.lookup("#note-version-copy").<Copy>queryComboBox().setValue(Copy.INTERNAL));
    assertThat(lines(robot)).anyMatch(line -> line.contains("Four days"));

    robot.interact(() -> robot.lookup("#note-version-back").queryButton().requestFocus());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#note-version").tryQuery()).isEmpty();
    assertThat(robot.lookup("#note-versions").tryQuery()).isPresent();
  }

  @Test
  void differencesAreInWordsAndMarksAndReachedByKey(FxRobot robot) {
    press(robot, "note-versions-compare");

    assertThat(said(robot, "note-version-title")).isEqualTo("Version 1 compared with version 2");
    List<Text> removed = robot.lookup(".compared-removed").queryAllAs(Text.class).stream().toList();
    assertThat(removed).extracting(Text::getText).contains("− 180");
    assertThat(removed).allMatch(Text::isStrikethrough);
    List<Text> added = robot.lookup(".compared-added").queryAllAs(Text.class).stream().toList();
    assertThat(added).extracting(Text::getText).contains("+ 412");
    assertThat(added).allMatch(Text::isUnderline);
    assertThat(spoken(robot))
        .contains("Changed: The roll is (removed: 180) (added: 412) and lessons are calm.");

    robot.interact(() -> robot.lookup("#note-version-back").queryButton().requestFocus());
    robot.press(KeyCode.F7).release(KeyCode.F7);
    Node first = focus(robot);
    assertThat(first).isInstanceOf(ComparedLine.class);
    robot.press(KeyCode.F7).release(KeyCode.F7);
    assertThat(focus(robot)).isInstanceOf(ComparedLine.class).isNotSameAs(first);
    robot.press(KeyCode.SHIFT, KeyCode.F7).release(KeyCode.F7, KeyCode.SHIFT);
    assertThat(focus(robot)).isSameAs(first);
  }

  @Test
  void theWholeNoteIsShownWhenOneWants(FxRobot robot) {
    press(robot, "note-versions-compare");
    int differences = spoken(robot).size();
    robot.interact(
        () ->
            robot
                .lookup("#note-version-whole")
                .queryAs(javafx.scene.control.CheckBox.class)
                .fire());

    assertThat(spoken(robot)).hasSizeGreaterThan(differences).anyMatch(l -> l.startsWith("URN:"));
  }

  @Test
  void theSameVersionTwiceIsRefused(FxRobot robot) {
    robot.interact(
        () -> {
          ComboBox<?> later = robot.lookup("#note-versions-later").queryComboBox();
          later.getSelectionModel().select(0);
        });
    press(robot, "note-versions-compare");

    assertThat(robot.lookup("#note-versions-notice .label").queryLabeled().getText())
        .startsWith("Choose two different versions");
  }

  @Test
  void anIssuedVersionIsWrittenAgain(FxRobot robot) {
    press(robot, "note-versions-write-1");

    assertThat(paper).isNotEmptyFile();
    assertThat(robot.lookup("#note-versions-open").query().isVisible()).isTrue();
  }

  @Test
  void whoHasReadTheInternalCopyStillWritesTheSchools(FxRobot robot) throws Exception {
    press(robot, "note-versions-read-1");
    robot.interact(
        () -> robot.lookup("#note-version-copy").<Copy>queryComboBox().setValue(Copy.INTERNAL));
    press(robot, "note-version-back");

    press(robot, "note-versions-write-1");
    assertThat(offered).doesNotContain("internal");
    assertThat(PdfWords.of(paper)).contains("The roll is 180").doesNotContain("Four days");

    assertThat(robot.lookup("#note-versions-internal-1").queryButton().getText())
        .contains("internal");
    press(robot, "note-versions-internal-1");
    assertThat(offered).contains("internal copy");
    assertThat(PdfWords.of(paper)).contains("The roll is 180", "Four days");
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryLabeled().getText();
  }

  private static List<String> lines(FxRobot robot) {
    return robot
        .lookup(".note-version-text .label")
        .queryAllAs(javafx.scene.control.Label.class)
        .stream()
        .map(javafx.scene.control.Label::getText)
        .toList();
  }

  private static List<String> spoken(FxRobot robot) {
    return robot.lookup(".compared-line").queryAll().stream().map(Node::getAccessibleText).toList();
  }

  private static Node focus(FxRobot robot) {
    return robot.lookup("#note-version").query().getScene().getFocusOwner();
  }
}
