package org.daybook.ui.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.visit.Findings;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.daybook.packs.PackLibrary;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
class JudgingViewTest {
  private OpenDesk open;
  private final List<String> raised = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path folder, FxRobot robot) throws Exception {
    open = new OpenDesk(folder, InventedPack.of(4));
    show(robot);
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void digitsPlaceAndArrowsGoOn(FxRobot robot) {
    robot.type(KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT4, KeyCode.DOWN, KeyCode.N);
    assertThat(text(robot, "#placed-slates")).isEqualTo("Fair");
    assertThat(text(robot, "#placed-gutters")).isEqualTo("Drizzly");
    assertThat(text(robot, "#placed-pond")).isEqualTo("n/a");
    assertThat(text(robot, "#count-garden")).isEqualTo("0 of 2");

    robot.type(KeyCode.UP, KeyCode.DIGIT0);
    assertThat(text(robot, "#placed-gutters")).isEqualTo("not placed");
    assertThat(text(robot, "#proposed")).isEqualTo("Fair");
  }

  @Test
  void theKeyboardUnfoldsWhatTheWordsOfThePanelMean(FxRobot robot) {
    assertThat(robot.lookup("#category-meanings").query().isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#category-what").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(robot.lookup("#category-meanings").query().isVisible()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#category-meanings").query().isVisible()).isFalse();
  }

  @Test
  void theButtonOfTheCategoryStaysPressedHoweverOftenItIsClicked(FxRobot robot) {
    robot.clickOn("#place-cloudy").clickOn("#place-cloudy");
    assertThat(toggle(robot, "#place-cloudy").isSelected()).isTrue();
    assertThat(toggle(robot, "#place-none").isSelected()).isFalse();
    robot.clickOn("#place-none");
    assertThat(toggle(robot, "#place-cloudy").isSelected()).isFalse();
    assertThat(findings().judgement("slates").placement())
        .isEqualTo(Placement.Aside.NOT_CONSIDERED);
  }

  @Test
  void spaceTicksAndTheSuggestionIsAcceptedByOneKey(FxRobot robot) {
    robot.interact(() -> robot.lookup("#tick-slates-cloudy-1").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(robot.lookup("#tick-slates-cloudy-1").queryAs(CheckBox.class).isSelected()).isTrue();
    assertThat(text(robot, "#suggestion")).isEqualTo("Suggested: Cloudy");

    robot.type(KeyCode.S);
    assertThat(text(robot, "#placed-slates")).isEqualTo("Cloudy");
    assertThat(robot.lookup("#suggestion-accept").query().isVisible()).isFalse();
  }

  @Test
  void evidenceIsTypedLineAfterLineAndItsFiguresPlaceNothing(FxRobot robot) {
    robot.type(KeyCode.E).write("94.8 in 2026").type(KeyCode.ENTER);
    robot.write("Nobody asked").type(KeyCode.ENTER);
    assertThat(findings().evidenceFor("slates"))
        .extracting(evidence -> evidence.text())
        .containsExactly("94.8 in 2026", "Nobody asked");
    assertThat(text(robot, "#placed-slates")).isEqualTo("not placed");
    TextField field = robot.lookup("#evidence-add").queryAs(TextField.class);
    assertThat(field.getText()).isEmpty();
    assertThat(field.isFocused()).isTrue();
  }

  @Test
  void severalLinesPastedBecomeOneAndAWholeDocumentIsRefused(FxRobot robot) {
    TextField field = robot.lookup("#evidence-add").queryAs(TextField.class);
    robot.type(KeyCode.E);
    robot.interact(() -> field.replaceSelection("Moss\nand\tivy"));
    robot.interact(() -> field.replaceSelection("leaf ".repeat(500)));
    assertThat(field.getText()).isEqualTo("Moss and ivy");
    assertThat(robot.lookup("#evidence-add-notice").query().getAccessibleText())
        .startsWith("That would make 2,512 characters, and a line takes 2,000 at most");
    robot.write(".");
    assertThat(robot.lookup("#evidence-add-notice").query().isVisible()).isFalse();
  }

  @Test
  void whatIsTypedIsSavedWithItsAspectWhenOneGoesOn(FxRobot robot) {
    robot.type(KeyCode.W).write("Moss");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(text(robot, "#aspect-name")).isEqualTo("Gutters");
    assertThat(findings().judgement("slates").rationale()).isEqualTo("Moss");

    robot.type(KeyCode.E).write("Half a line");
    robot.clickOn("#aspect-shed");
    assertThat(findings().evidenceFor("gutters")).hasSize(1);
    assertThat(findings().evidenceFor("shed")).isEmpty();
  }

  @Test
  void theAspectOneBeginsWithIsSeenInTheList(@TempDir Path other, FxRobot robot) throws Exception {
    close();
    open = new OpenDesk(other.resolve("bristol"), PackLibrary.builtIn().all().getFirst());
    JudgingViewModel model = new JudgingViewModel(open.desk());
    List<Aspect> aspects = model.framework().aspects();
    Window.show(
        () -> {
          model.select(aspects.getLast().id());
          return new JudgingView(model, _ -> {});
        });
    Node list = robot.lookup("#aspects").query();
    Node last = robot.lookup("#aspect-" + aspects.getLast().id()).query();
    Bounds seen = list.localToScene(list.getLayoutBounds());
    assertThat(seen.contains(last.localToScene(last.getLayoutBounds()))).isTrue();
  }

  @Test
  void aSignalIsAnsweredWhereThePanelPointsToIt(FxRobot robot) {
    robot.clickOn("#aspect-pond").clickOn("#tick-pond-drizzly-2");
    assertThat(text(robot, "#signals-to-answer")).isEqualTo("One signal to answer");
    robot.clickOn("#aspect-slates").clickOn("#signal-pond-drizzly-2");
    assertThat(text(robot, "#aspect-name")).isEqualTo("Pond");

    robot.write("The warden knows").clickOn("#aspect-slates");
    assertThat(findings().signalAnswers()).containsValue("The warden knows");
    assertThat(text(robot, "#signals-to-answer")).isEqualTo("All signals answered");
    robot.clickOn("#aspect-pond").clickOn("#raise-pond-drizzly-2");
    assertThat(raised)
        .containsExactly(robot.lookup("#tick-pond-drizzly-2").queryAs(CheckBox.class).getText());
  }

  @Test
  void oneKeyTurnsToTheNextVoiceAndEvidenceStaysTheAdvisers(FxRobot robot) {
    robot.type(KeyCode.DIGIT2, KeyCode.V, KeyCode.DIGIT4);
    assertThat(text(robot, "#voice-adviser")).isEqualTo("Adviser: Fair");
    assertThat(text(robot, "#voice-school")).isEqualTo("School: Drizzly");
    assertThat(toggle(robot, "#voice-school").isSelected()).isTrue();
    assertThat(robot.lookup("#evidence-add").tryQuery()).isEmpty();
    assertThat(text(robot, "#proposed")).isEqualTo("Fair");

    robot.type(KeyCode.V).clickOn("#disagree");
    assertThat(text(robot, "#voice-agreed")).isEqualTo("Agreed: both stand");
    robot.clickOn("#disagree-words").write("Moss");
    robot.clickOn("#voice-adviser");
    assertThat(findings().judgements().disagreement("slates").orElseThrow().words())
        .isEqualTo("Moss");

    robot.interact(() -> robot.lookup("#judging").query().requestFocus());
    robot.type(KeyCode.V, KeyCode.E).write("94.8").type(KeyCode.ENTER);
    assertThat(toggle(robot, "#voice-adviser").isSelected()).isTrue();
    assertThat(findings().evidenceFor("slates")).hasSize(1);
  }

  @Test
  void undoShowsInEveryPart(FxRobot robot) {
    robot.type(KeyCode.DIGIT4);
    robot.interact(open.desk()::undo);
    assertThat(text(robot, "#placed-slates")).isEqualTo("not placed");
    assertThat(text(robot, "#proposed")).isEqualTo("Not enough evidence");
    assertThat(toggle(robot, "#place-drizzly").isSelected()).isFalse();
  }

  @Test
  void sixCategoriesStandInTwoEvenRowsAndTwoInOne(@TempDir Path other, FxRobot robot)
      throws Exception {
    reopen(other.resolve("six"), 6, robot);
    assertThat(rows(robot, "sunny", "fair", "cloudy")).hasSize(1);
    assertThat(rows(robot, "drizzly", "rainy", "stormy")).hasSize(1);
    assertThat(rows(robot, "sunny", "stormy")).hasSize(2);
    robot.type(KeyCode.DIGIT6);
    assertThat(text(robot, "#placed-slates")).isEqualTo("Stormy");

    reopen(other.resolve("two"), 2, robot);
    assertThat(rows(robot, "sunny", "fair")).hasSize(1);
    robot.type(KeyCode.DIGIT3);
    assertThat(text(robot, "#placed-slates")).isEqualTo("not placed");
  }

  @Test
  void whereTheFrameworkIsSilentItSaysSo(FxRobot robot) {
    robot.clickOn("#aspect-hedge");
    assertThat(text(robot, "#aspect-name")).isEqualTo("Hedge");
    List<String> silent =
        robot.lookup(".silent").queryAllAs(Label.class).stream().map(Labeled::getText).toList();
    assertThat(silent).hasSize(3).containsOnly("The framework says nothing here.");
  }

  private void reopen(Path folder, int categories, FxRobot robot) throws Exception {
    close();
    open = new OpenDesk(folder, InventedPack.of(categories));
    show(robot);
  }

  private void show(FxRobot robot) throws TimeoutException {
    Window.show(() -> new JudgingView(new JudgingViewModel(open.desk()), raised::add));
    robot.interact(() -> robot.lookup("#judging").query().requestFocus());
  }

  private Findings findings() {
    WaitForAsyncUtils.waitForFxEvents();
    return open.visit().findings();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static ToggleButton toggle(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ToggleButton.class);
  }

  /// How far down the columns of these categories start, each height once.
  private static List<Double> rows(FxRobot robot, String... categories) {
    return Stream.of(categories)
        .map(category -> toggle(robot, "#place-" + category).localToScene(0, 0).getY())
        .distinct()
        .toList();
  }
}
