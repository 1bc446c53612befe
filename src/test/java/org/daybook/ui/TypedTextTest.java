package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.agreement.AgreementView;
import org.daybook.ui.agreement.AgreementViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
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

/// Whatever can be typed at a visit is in the store once its typist pauses, though nobody left the
/// field, and is there when the program is killed and started again.
@ExtendWith(OnScreen.class)
class TypedTextTest {
  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    open = new OpenDesk(folder, Frameworks.small());
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void notes(FxRobot robot) throws Exception {
    assertKept(
        robot,
        desk -> new NotesView(new NotesViewModel(desk), () -> {}),
        "notes-present",
        "notes-focus",
        "notes-activity-add",
        "notes-hours",
        "notes-days",
        "note-context",
        "note-achievement",
        "note-strengths",
        "note-next-steps",
        "note-risk",
        "note-private",
        "notes-next-date",
        "notes-next-about");
  }

  @Test
  void judging(FxRobot robot) throws Exception {
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () ->
            open.desk().change(() -> judging.tick("safeguarding", "safeguarding.concern.1", true)));
    assertKept(
        robot,
        desk -> {
          JudgingViewModel model = new JudgingViewModel(desk);
          model.select("safeguarding");
          return new JudgingView(model, _ -> {});
        },
        "why",
        "evidence-add",
        "answer-safeguarding-concern-1");
    assertThat(open.visit().findings().evidence()).hasSize(1);
  }

  @Test
  void actions(FxRobot robot) throws Exception {
    ActionsViewModel first = new ActionsViewModel(open.desk());
    robot.interact(first::add);
    String id = open.visit().outcome().actions().getFirst().id().toString();
    assertKept(
        robot,
        desk -> new ActionsView(new ActionsViewModel(desk)),
        "action-what-" + id,
        "action-success-" + id,
        "action-who-" + id,
        "action-due-" + id);
  }

  @Test
  void agreement(FxRobot robot) throws Exception {
    assertKept(
        robot, this::agreementView, "agreement-others", "agreement-reason", "agreement-date");
  }

  @Test
  void aChangeOfTheAgreement(FxRobot robot) throws Exception {
    CategoryAgreeing agreeing = new CategoryAgreeing(open.desk().open());
    robot.interact(
        () -> {
          open.desk()
              .change(
                  () ->
                      agreeing.agree(
                          "established",
                          open.visit().occasion().present(),
                          "As seen",
                          open.visit().occasion().date()));
          open.desk().change(agreeing::reconsider);
        });
    assertKept(
        robot, this::agreementView, "agreement-others", "agreement-reason", "agreement-date");
  }

  @Test
  void soonAfterTheLastKeyItIsOnTheDisk(FxRobot robot) throws Exception {
    open.pauseByTheClock();
    Window.show(() -> new JudgingView(new JudgingViewModel(open.desk()), _ -> {}));
    robot.clickOn("#evidence-add").write("Half a li");
    // The pause is half a second; the rest is for a machine that builds other things meanwhile.
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> open.stored().toString().contains("Half a li"));
  }

  private AgreementView agreementView(VisitDesk desk) {
    return new AgreementView(
        new AgreementViewModel(desk, desk.standing().get().visit().occasion().date()));
  }

  /// Types into every text field of a part without leaving it, and kills the program.
  ///
  /// @param ids all there are, so that a new one is not forgotten here
  private void assertKept(FxRobot robot, Function<VisitDesk, Parent> view, String... ids)
      throws Exception {
    Window.show(() -> view.apply(open.desk()));
    List<TextInputControl> inputs = inputs(robot);
    assertThat(inputs).extracting(TypedTextTest::id).containsExactlyInAnyOrder(ids);
    for (TextInputControl input : inputs) {
      robot.interact(
          () -> {
            input.requestFocus();
            input.setText(words(id(input)));
            open.pause();
          });
    }
    open.killAndReopen();
    Window.show(() -> view.apply(open.desk()));
    Set<String> kept = shown(robot.lookup(".root").query());
    for (String id : ids) {
      assertThat(kept).as(id).anyMatch(text -> text.contains(expected(id)));
    }
  }

  /// A field for other readers of a paragraph is there once somebody marks a paragraph for them.
  private static boolean isAsideNobodyBegan(Node node) {
    String id = node.getId() == null ? "" : node.getId();
    return id.matches("note-.+-(school|internal|private)") && !isSeen(node);
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private static List<TextInputControl> inputs(FxRobot robot) {
    return robot
        .lookup(node -> node instanceof TextInputControl && !isAsideNobodyBegan(node))
        .queryAllAs(TextInputControl.class)
        .stream()
        .toList();
  }

  private static String id(TextInputControl input) {
    return input.getParent() instanceof DatePicker picker ? picker.getId() : input.getId();
  }

  private static String words(String id) {
    if (id.endsWith("-days")) {
      return "1.5";
    }
    if (id.endsWith("-hours")) {
      return "09:15–12:30";
    }
    return isDate(id) ? "7/1/27" : "Typed in " + id;
  }

  private static String expected(String id) {
    return isDate(id) ? "7 Jan 2027" : words(id);
  }

  private static boolean isDate(String id) {
    return id.contains("-due-") || id.endsWith("-date");
  }

  /// All words on the screen, in fields and in labels.
  private static Set<String> shown(Node root) {
    return root.lookupAll("*").stream().map(TypedTextTest::text).collect(Collectors.toSet());
  }

  private static String text(Node node) {
    return switch (node) {
      case TextInputControl input -> input.getText();
      case Labeled label -> String.valueOf(label.getText());
      default -> "";
    };
  }
}
