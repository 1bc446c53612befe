package org.daybook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Person;
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

@ExtendWith(OnScreen.class)
class AgreementViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person PRIYA = new Person("Priya Lindqvist (invented)", "headteacher");
  private static final Person ALEX = new Person("Alex Sample", "chair of governors");

  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, Frameworks.small());
    Window.show(() -> new AgreementView(new AgreementViewModel(open.desk(), TODAY)));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void anAgreementIsReadAndNotFilledIn(FxRobot robot) {
    agree(robot);
    assertThat(words(robot, "#agreement"))
        .as("what is proposed and agreed stands there once")
        .containsSubsequence(
            "Developing",
            "Established",
            "23 Nov 2026",
            "Category agreed",
            "Why it differs",
            "Autumn results came in better.",
            "Agreed by",
            PRIYA + "\n" + ALEX)
        .containsOnlyOnce("Established");
    assertThat(words(robot, "#agreement-support")).contains("What it brings: Universal support");
    assertThat(robot.lookup("#agreement-by").tryQuery()).isEmpty();
  }

  @Test
  void proposedSelfAssessedAndAgreedStandSideBySide(FxRobot robot) {
    assertThat(chips(robot)).containsExactly("None yet", "None yet", "Not agreed yet");
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () ->
            open.desk()
                .change(() -> judging.place(Voice.SCHOOL, "plan", new Placement.In("extending"))));
    agree(robot);

    assertThat(chips(robot)).containsExactly("Developing", "Extending", "Established");
    assertThat(words(robot, "#agreement-three"))
        .containsSubsequence("Proposed", "School's own view", "Agreed", "23 Nov 2026");
    assertThat(robot.lookup("#agreement-three-school").query().getAccessibleText())
        .isEqualTo("School's own view: Extending");
  }

  private static List<String> chips(FxRobot robot) {
    return Stream.of("proposed", "school", "agreed")
        .map(part -> robot.lookup("#agreement-three-" + part).queryLabeled().getText())
        .toList();
  }

  @Test
  void saysWhoIsNotRecordedAsAgreeing(FxRobot robot) {
    agree(robot);
    assertThat(robot.lookup("#agreement-missing").query().isVisible()).isFalse();
    robot.interact(
        () ->
            open.desk()
                .change(
                    () ->
                        new CategoryAgreeing(open.desk().open())
                            .agree("developing", List.of(ALEX), "", TODAY)));
    assertThat(robot.lookup("#agreement-missing .label").queryLabeled().getText())
        .isEqualTo("Not recorded as agreeing: the headteacher.");
  }

  @Test
  void aReasonThatWasNotNeededIsNotShown(FxRobot robot) {
    agree(robot, "developing", "");
    assertThat(words(robot, "#agreement-agreed")).doesNotContain("Why it differs");
  }

  @Test
  void changingItOpensTheFormAndEscapeLeavesItAsItWas(FxRobot robot) {
    agree(robot);
    robot.clickOn("#agreement-change");
    assertThat(robot.lookup("#agreement-established").queryAs(RadioButton.class).isFocused())
        .isTrue();
    robot.clickOn("#agreement-reason").write(" Or not.");
    robot.type(KeyCode.ESCAPE);
    assertThat(words(robot, "#agreement-agreed")).contains("Autumn results came in better.");
    assertThat(robot.lookup("#agreement-change").query().isFocused()).isTrue();
  }

  @Test
  void escapeThrowsAwayNothingWhileNothingIsAgreed(FxRobot robot) {
    robot.clickOn("#agreement-others").write("Sam");
    robot.type(KeyCode.ESCAPE);
    open.pause();
    assertThat(open.visit().outcome().agreeing()).isNotNull();
  }

  @Test
  void agreedAnewItIsReadAgain(FxRobot robot) {
    agree(robot);
    robot.clickOn("#agreement-change");
    robot.clickOn("#agreement-developing");
    assertThat(robot.lookup("#agreement-reason").query().isVisible()).isTrue();
    robot.clickOn("#agreement-agree");
    assertThat(open.visit().outcome().agreement())
        .returns("developing", Agreement::category)
        .returns("", Agreement::reason);
    assertThat(words(robot, "#agreement-three")).contains("Developing");
  }

  @Test
  void oneClickRecordsNobodysAgreement(FxRobot robot) {
    robot.clickOn("#agreement-established");
    robot.clickOn("#agreement-reason").write("As seen");
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-by-error").queryLabeled().getText())
        .isEqualTo("Say who agrees: at least one person.");
    assertThat(open.visit().outcome().agreement()).isNull();

    robot.clickOn("#agreement-by-1").clickOn("#agreement-agree");
    assertThat(open.visit().outcome().agreement())
        .returns(open.visit().occasion().present(), Agreement::by);
  }

  @Test
  void whatIsMissingIsSaidAtItsField(FxRobot robot) {
    robot.clickOn("#agreement-by-1");
    robot.clickOn("#agreement-established").clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-reason-error").queryLabeled().getText())
        .isEqualTo("No aspect is placed, so nothing is proposed: say why it is this category.");
  }

  @Test
  void whatIsNoDateIsSaidAndNothingIsAgreedWithTheOneBefore(FxRobot robot) {
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () -> open.desk().change(() -> judging.place("plan", new Placement.In("developing"))));
    robot.clickOn("#agreement-by-1");
    DatePicker date = robot.lookup("#agreement-date").queryAs(DatePicker.class);
    robot.interact(
        () -> {
          date.requestFocus();
          date.getEditor().setText("next week");
        });
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#agreement-date-error").queryLabeled().getText())
        .isEqualTo("“next week” is not a date such as 23/11/2026.");
    assertThat(date.getEditor().getText()).isEqualTo("next week");

    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-date-error").queryLabeled().isVisible()).isTrue();
    assertThat(open.visit().outcome().agreement()).isNull();
  }

  @Test
  void anAgreementHasADay(FxRobot robot) {
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () -> open.desk().change(() -> judging.place("plan", new Placement.In("developing"))));
    robot.clickOn("#agreement-by-1");
    DatePicker date = robot.lookup("#agreement-date").queryAs(DatePicker.class);
    robot.interact(date::requestFocus);
    robot.interact(() -> date.getEditor().clear());
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-date-error").queryLabeled().isVisible()).isTrue();
    assertThat(open.visit().outcome().agreement()).isNull();

    robot.interact(() -> date.getEditor().setText("1/1/2020"));
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-date-error").queryLabeled().getText())
        .startsWith("Give the day of the agreement, from ");
    assertThat(date.getEditor().getText()).isEqualTo("1 Jan 2020");
    assertThat(open.visit().outcome().agreement()).isNull();

    robot.interact(() -> date.getEditor().setText("20/11/2026"));
    robot.clickOn("#agreement-agree");
    assertThat(open.visit().outcome().agreement())
        .isNotNull()
        .returns(LocalDate.of(2026, 11, 20), Agreement::date);
  }

  @Test
  void judgementsThatMovedSinceAreSaid(FxRobot robot) {
    agree(robot);
    assertThat(robot.lookup("#agreement-moved").query().isVisible()).isFalse();
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () -> open.desk().change(() -> judging.place("plan", new Placement.In("established"))));
    assertThat(words(robot, "#agreement-moved"))
        .contains("The judgements have changed since. They now point to Established as well.");
  }

  @Test
  void anAgreementWithoutASupportingJudgementIsToBeConfirmed(FxRobot robot) {
    agree(robot, "developing", "");
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () -> open.desk().change(() -> judging.place("plan", new Placement.In("extending"))));
    assertThat(words(robot, "#agreement-moved"))
        .contains(
            "The judgements changed after the agreement and now point to Extending."
                + " Confirm Developing with a reason, or agree on another category.");
    assertThat(words(robot, "#agreement-agreed")).contains("Proposed then");

    robot.clickOn("#agreement-change");
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-reason-error").queryLabeled().isVisible()).isTrue();
    robot.clickOn("#agreement-reason").write("Seen before the results");
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-moved").query().isVisible()).isFalse();
  }

  /// Why it differs from one proposal does not say why it differs from another.
  @Test
  void aReasonHoldsForTheProposalItWasGivenFor(FxRobot robot) {
    agree(robot);
    Judging judging = new Judging(open.desk().open());
    robot.interact(
        () -> open.desk().change(() -> judging.place("plan", new Placement.In("extending"))));
    assertThat(words(robot, "#agreement-moved"))
        .contains(
            "The judgements changed after the agreement and now point to Extending."
                + " Confirm Established with a reason, or agree on another category.");
    robot.clickOn("#agreement-change");
    robot.clickOn("#agreement-agree");
    assertThat(robot.lookup("#agreement-moved").query().isVisible()).isFalse();
    assertThat(open.visit().outcome().agreement())
        .isNotNull()
        .returns("extending", Agreement::proposed)
        .returns("Autumn results came in better.", Agreement::reason);
  }

  private void agree(FxRobot robot) {
    agree(robot, "established", "Autumn results came in better.");
  }

  private void agree(FxRobot robot, String category, String reason) {
    Judging judging = new Judging(open.desk().open());
    CategoryAgreeing agreeing = new CategoryAgreeing(open.desk().open());
    robot.interact(
        () -> {
          open.desk().change(() -> judging.place("plan", new Placement.In("developing")));
          open.desk().change(() -> agreeing.agree(category, List.of(PRIYA, ALEX), reason, TODAY));
        });
  }

  private static List<String> words(FxRobot robot, String selector) {
    Node within = robot.lookup(selector).query();
    return robot.from(within).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
