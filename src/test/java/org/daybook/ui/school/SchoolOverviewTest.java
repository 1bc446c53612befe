package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.file.Routing;
import org.daybook.domain.file.DaysStanding;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.RouteHistory.Choice;
import org.daybook.domain.file.StepStanding;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A school whose framework changed.
@ExtendWith(OnScreen.class)
class SchoolOverviewTest {
  private static final LocalDate LAST_YEAR = LocalDate.of(2026, 3, 3);

  private Session session;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = TrustStore.filled(folder);
    Framework trust = session.frameworks().find(TrustStore.PACK);
    new Routing(session.schoolFiles().open(PatsStore.ASHLEY_DOWN))
        .take(trust, offers(trust).getFirst(), LAST_YEAR);
    SchoolScreen screen = SchoolScreen.of(session, PatsStore.ASHLEY_DOWN, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.OVERVIEW));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void the_history_shows_each_category_on_its_own_scale_and_the_change_between(FxRobot robot) {
    List<String> told =
        robot
            .lookup("#school-categories-list")
            .queryAs(Parent.class)
            .getChildrenUnmodifiable()
            .stream()
            .map(Node::getAccessibleText)
            .toList();
    assertThat(told).hasSize(6);
    assertThat(told.get(2)).contains("Established", "School Improvement Framework", "2 of 4");
    assertThat(told.get(3)).contains("1 Sep 2026", "2018 begins", "Joined the trust");
    assertThat(told.get(4)).contains("3 Requires improvement", "4 of 5");
  }

  @Test
  void a_framework_is_changed_from_a_day_with_a_reason_and_that_is_undone(FxRobot robot)
      throws Exception {
    press(robot, "#framework-change");
    press(robot, "#framework-save");
    assertThat(shown(robot, "#framework-what-error")).isTrue();
    robot.interact(
        () ->
            robot.lookup("#framework-what").queryAs(ComboBox.class).getSelectionModel().select(0));
    press(robot, "#framework-save");
    assertThat(shown(robot, "#framework-reason-error")).isTrue();
    robot.interact(
        () -> robot.lookup("#framework-reason").queryTextInputControl().setText("Left the trust"));
    press(robot, "#framework-save");
    assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).frameworks())
        .extracting(FrameworkChange::reason)
        .containsExactly("Joined the trust", "Left the trust");
    assertThat(robot.lookup("#school-framework-name").queryLabeled().getText())
        .isEqualTo("School Improvement Framework 2025–2028");
    robot.clickOn("#undo");
    assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).frameworks()).hasSize(1);
  }

  @Test
  void a_framework_that_is_not_in_force_says_so_where_it_stands_and_where_it_is_chosen(
      FxRobot robot) {
    assertThat(text(robot, "#school-framework-outside .label"))
        .isEqualTo(
            "Strategy for School Improvement 2018 was in force until 31 Aug 2024,"
                + " no longer on 23 Nov 2026.");
    press(robot, "#framework-change");
    assertThat(shown(robot, "#framework-notice")).isFalse();
    robot.interact(
        () ->
            robot.lookup("#framework-what").queryAs(ComboBox.class).getSelectionModel().select(0));
    assertThat(shown(robot, "#framework-notice")).as("Bristol's, today").isFalse();
    from(robot, LocalDate.of(2025, 9, 1));
    assertThat(shown(robot, "#framework-notice")).as("Bristol's first day").isFalse();
    from(robot, LocalDate.of(2025, 8, 31));
    assertThat(text(robot, "#framework-notice .label")).contains("is in force from 1 Sep 2025");
  }

  @Test
  void the_route_says_why_what_is_done_and_what_was_taken_up(FxRobot robot) throws Exception {
    assertThat(text(robot, "#route-strand")).isEqualTo("Corrective");
    assertThat(text(robot, "#route-why")).contains("3 Requires improvement");
    assertThat(words(robot.lookup("#route-steps").query()))
        .contains("10 Nov 2026", "Planned 15 Dec 2026");
    assertThat(words(robot.lookup("#school-route").query())).contains("1.5 of 7");
    CheckBox offer = robot.lookup("#offer-0").queryAs(CheckBox.class);
    assertThat(offer.isSelected()).as("taken up last year only").isFalse();
    assertThat(offer.getText()).endsWith("before: 2025/26");
    robot.interact(offer::fire);
    assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).route().choices())
        .extracting(Choice::on)
        .containsExactly(LAST_YEAR, PatsStore.TODAY);
    assertThat(offer.getText())
        .contains("taken up for 2026/27, 23 Nov 2026")
        .endsWith("before: 2025/26");
    robot.interact(offer::fire);
    assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).route().choices())
        .extracting(Choice::year)
        .containsExactly("2025/26");
  }

  @Test
  void a_strand_chosen_by_hand_says_why(FxRobot robot) throws Exception {
    press(robot, "#strand-change");
    robot.interact(
        () -> {
          robot.lookup("#strand-what").queryAs(ComboBox.class).getSelectionModel().select(0);
          robot.lookup("#strand-reason").queryTextInputControl().setText("Sponsor asks for it");
          robot.lookup("#strand-save").queryButton().fire();
        });
    assertThat(text(robot, "#route-strand")).isEqualTo("Preventative");
    assertThat(text(robot, "#route-why")).contains("by hand", "Sponsor asks for it");
  }

  @Test
  void a_review_before_daybook_is_said_by_hand_and_due_three_years_later(FxRobot robot)
      throws Exception {
    press(robot, "#strand-change");
    robot.interact(
        () -> {
          robot.lookup("#strand-what").queryAs(ComboBox.class).getSelectionModel().select(0);
          robot.lookup("#strand-reason").queryTextInputControl().setText("Sponsor asks for it");
          robot.lookup("#strand-save").queryButton().fire();
        });
    assertThat(words(robot.lookup("#route-steps").query())).contains("Not known here");
    press(robot, "#step-change");
    review(robot, "14/6/2027");
    assertThat(text(robot, "#step-reason-error")).contains("still to come");
    review(robot, "14/6/2024");
    assertThat(words(robot.lookup("#route-steps").query()))
        .contains("14 Jun 2024, by Another trust", "Due by 14 Jun 2027");
    assertThat(session.calendar().open())
        .anySatisfy(
            dated -> {
              assertThat(dated.kind()).isEqualTo(Dated.Kind.TO_PLAN);
              assertThat(dated.on()).isEqualTo(LocalDate.of(2027, 6, 14));
              assertThat(dated.about()).isEqualTo("Ashley Down Primary School");
            });
    press(robot, "#step-remove-external-quality-review");
    assertThat(words(robot.lookup("#route-steps").query())).doesNotContain("14 Jun 2024");
  }

  private static void review(FxRobot robot, String day) {
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<StepStanding> what = robot.lookup("#step-what").queryAs(ComboBox.class);
          what.getItems().stream()
              .filter(step -> "external-quality-review".equals(step.step().visit()))
              .forEach(what::setValue);
          robot.lookup("#step-from").queryAs(DatePicker.class).getEditor().setText(day);
          robot.lookup("#step-reason").queryTextInputControl().setText("Another trust");
          robot.lookup("#step-save").queryButton().fire();
        });
  }

  @Test
  void the_facts_show_the_latest_inspection_and_what_the_school_is_in(FxRobot robot) {
    assertThat(words(robot.lookup("#school-facts").query()))
        .contains("12 May 2026", "Inclusion: Needs attention", "8 Jun 2026")
        .contains("Eligible for intervention, since 1 Jun 2026")
        .doesNotContain("Good");
  }

  /// Presses a button that may have to be scrolled to.
  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  /// What the corrective route and its support offer.
  private static List<String> offers(Framework trust) {
    List<String> menu = trust.practice().route().of("requires-improvement").orElseThrow().menu();
    return menu.isEmpty()
        ? trust.supportFor(trust.category("requires-improvement")).entitlements().stream()
            .filter(entitlement -> !DaysStanding.isGuide(entitlement))
            .map(Entitlement::text)
            .toList()
        : menu;
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static void from(FxRobot robot, LocalDate day) {
    robot.interact(() -> robot.lookup("#framework-from").queryAs(DatePicker.class).setValue(day));
  }

  private static boolean shown(FxRobot robot, String id) {
    return robot.lookup(id).query().isVisible();
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    if (node instanceof Labeled labeled) {
      words.append(labeled.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
    }
    return words.toString();
  }
}
