package org.daybook.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.daybook.application.Session;
import org.daybook.application.writing.OpenPack;
import org.daybook.application.writing.PackStanding;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.indicator.Rating;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A pack written through its controls. What was written is read from the draft on disk.
@ExtendWith(OnScreen.class)
class WritingViewTest {
  private static final String DRAFT = "islands-2028";
  private static final Path SALTMERE = Path.of("src/test/resources/packs/saltmere-2027/pack.yaml");

  private Session session;
  private TypedPauses pauses;
  private WritingViewModel model;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    session.packWriting().inUse().importFrom(SALTMERE);
    session.packWriting().copy("saltmere-2027", DRAFT);
    open();
  }

  private void open() throws Exception {
    OpenPack open = session.packWriting().open(DRAFT);
    PackStanding standing = open.record().standing();
    pauses = new TypedPauses();
    Desk<PackStanding> desk =
        new Desk<>(open.record(), standing, standing.saving().at(), AtOnce.tasks(), pauses);
    model = new WritingViewModel(session.packWriting(), open, desk, AtOnce.tasks(), DRAFT);
    Window.show(() -> new WritingView(model, _ -> {}));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void aStatementIsRewordedAddedMarkedAndTakenAway(FxRobot robot) throws Exception {
    String category = before().categories().getFirst().id();
    go(robot, "scale/areas/0/aspects/0");
    String cell = "#writing-scale-areas-0-aspects-0-statements-" + category;
    leave(robot, cell + "-0", "Every child sings (invented)");
    assertThat(statements().getFirst().text()).isEqualTo("Every child sings (invented)");
    robot.interact(() -> find(robot, cell + "-0-signal", CheckBox.class).fire());
    assertThat(statements().getFirst().signal()).isTrue();
    int count = statements().size();
    press(robot, cell + "-add");
    assertThat(statements()).hasSize(count + 1);
    press(robot, cell + "-" + count + "-remove");
    assertThat(statements()).hasSize(count);
    press(robot, "#writing-undo");
    assertThat(statements()).hasSize(count + 1);
  }

  @Test
  void anAspectASupportLevelASectionAndABandAreChanged(FxRobot robot) throws Exception {
    go(robot, "scale/areas/0/aspects/0");
    type(robot, "#writing-scale-areas-0-aspects-0-name", "Singing");
    go(robot, "support/1");
    type(robot, "#writing-support-1-days", "9 days a year");
    go(robot, "sections/1");
    type(robot, "#writing-sections-1-title", "What we heard");
    go(robot, "measures/0/bands/0");
    type(robot, "#writing-measures-0-bands-0-below", "6");
    go(robot, "measures/0/bands/1");
    type(robot, "#writing-measures-0-bands-1-from", "6");

    Framework now = now();
    assertThat(now.areas().getFirst().aspects().getFirst().name()).isEqualTo("Singing");
    assertThat(now.support().get(1).days()).isEqualTo("9 days a year");
    assertThat(now.practice().visitTypes().getFirst().sections().get(1).title())
        .isEqualTo("What we heard");
    assertThat(now.instruments().measures().getFirst().suggested(new BigDecimal("5.5")))
        .map(Rating::name)
        .contains("Calm");
  }

  @Test
  void aBandThatLeavesAGapIsSaidAtItsMeasureAndByLine(FxRobot robot) {
    go(robot, "measures/0/bands/1");
    type(robot, "#writing-measures-0-bands-1-to", "11");
    assertThat(text(robot, "#writing-problem-0")).startsWith("Line ").contains("no band claims");
    assertThat(model.framework()).isEmpty();
    press(robot, "#writing-undo");
    assertThat(model.framework()).isPresent();
  }

  @Test
  void entriesAreAddedMovedAndRemoved(FxRobot robot) throws Exception {
    List<String> levels = ids();
    go(robot, "support");
    press(robot, "#writing-support-1-up");
    assertThat(ids()).containsExactly(levels.get(1), levels.get(0), levels.get(2));
    press(robot, "#writing-support-0-down");
    assertThat(ids()).isEqualTo(levels);

    press(robot, "#writing-support-add");
    List<String> more = new ArrayList<>(levels);
    more.add("lifeboat");
    type(robot, "#writing-support-3-id", "lifeboat");
    assertThat(ids()).isEqualTo(more);
    go(robot, "support");
    press(robot, "#writing-support-3-remove");
    assertThat(ids()).isEqualTo(levels);
    press(robot, "#writing-undo");
    assertThat(ids()).isEqualTo(more);
  }

  private void go(FxRobot robot, String path) {
    robot.interact(() -> model.go(path));
  }

  /// Types, and pauses.
  private void type(FxRobot robot, String id, String words) {
    robot.interact(
        () -> {
          find(robot, id, TextInputControl.class).setText(words);
          pauses.pass();
        });
  }

  /// Types, and leaves the field.
  private static void leave(FxRobot robot, String id, String words) {
    robot.interact(() -> find(robot, id, TextInputControl.class).requestFocus());
    robot.interact(() -> find(robot, id, TextInputControl.class).setText(words));
    robot.interact(() -> find(robot, "#writing-use", ButtonBase.class).requestFocus());
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> find(robot, id, ButtonBase.class).fire());
  }

  private static String text(FxRobot robot, String id) {
    return find(robot, id, Labeled.class).getText();
  }

  private static <N extends Node> N find(FxRobot robot, String id, Class<N> type) {
    return robot.lookup(id).queryAs(type);
  }

  private Framework before() throws Exception {
    return session.frameworks().find("saltmere-2027");
  }

  /// What the draft on disk says by now.
  private Framework now() throws Exception {
    return session.packWriting().open(DRAFT).record().standing().framework().orElseThrow();
  }

  private List<String> ids() throws Exception {
    return now().support().stream().map(SupportLevel::id).toList();
  }

  private List<Statement> statements() throws Exception {
    Framework now = now();
    return now.areas().getFirst().aspects().getFirst().statements(now.categories().getFirst());
  }
}
