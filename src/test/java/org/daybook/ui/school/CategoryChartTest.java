package org.daybook.ui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daybook.application.Session;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.CategoryAgreeing;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Window;
import org.daybook.ui.school.chart.CategoryChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A school with four categories by two frameworks.
@ExtendWith(OnScreen.class)
class CategoryChartTest {
  private Session session;
  private SchoolScreen screen;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = TrustStore.filled(folder);
    screen = SchoolScreen.of(session, PatsStore.ASHLEY_DOWN, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.OVERVIEW));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void eachFrameworkHasAChartOfItsOwnWithTheChangeBetween(FxRobot robot) {
    List<Node> parts = charts(robot).getChildrenUnmodifiable();

    assertThat(parts.get(0).lookup(".category-chart").getAccessibleText())
        .contains("Autumn 1 2024/25 Developing, agreed")
        .contains("Autumn 1 2025/26 Established, agreed")
        .doesNotContain("Requires");
    assertThat(parts.get(1).getAccessibleText()).contains("1 Sep 2026", "Joined the trust");
    assertThat(parts.get(2).lookup(".category-chart").getAccessibleText())
        .contains("3 Requires improvement, agreed");
  }

  @Test
  void theMarkOfAStrongerCategoryStandsHigherAndEveryCategoryIsNamed(FxRobot robot) {
    CategoryChart chart = robot.lookup(".category-chart").nth(0).query();
    List<Region> marks = nodes(chart, ".category-mark");

    assertThat(marks).hasSize(3);
    assertThat(marks.get(0).getLayoutY()).isEqualTo(marks.get(1).getLayoutY());
    assertThat(marks.get(2).getLayoutY()).isLessThan(marks.get(1).getLayoutY());
    assertThat(marks.get(2).getLayoutX()).isGreaterThan(marks.get(1).getLayoutX());
    assertThat(chart.lookupAll(".category-chart-name"))
        .extracting(node -> ((Label) node).getText())
        .contains("Extending", "Established", "Developing", "Causing Concern");
  }

  @Test
  void aMarkOpensItsVisitByMouseAndByKey(FxRobot robot) throws Exception {
    List<UUID> visits =
        session.visits().at(PatsStore.ASHLEY_DOWN).reversed().stream()
            .map(VisitSummary::id)
            .toList();
    Node first = robot.lookup("#chart-visit-" + visits.get(0)).query();
    Node second = robot.lookup("#chart-visit-" + visits.get(1)).query();

    robot.clickOn(first);
    robot.interact(second::requestFocus);
    robot.type(KeyCode.ENTER);

    assertThat(screen.opened()).containsExactly(visits.get(0), visits.get(1));
    assertThat(first.getAccessibleText())
        .isEqualTo("Autumn 1 2024/25 Developing, agreed. Open the visit of 8 Oct 2024");
  }

  @Test
  void aCategoryThatWasIssuedStaysInChartAndListWhenARevisionAgreesAnother(FxRobot robot)
      throws Exception {
    OpenVisit visit = session.open(session.visits().at(PatsStore.ASHLEY_DOWN).getLast().id());
    LocalDate revised = LocalDate.of(2024, 12, 3);
    NoteCourse course = session.noteCourse(visit);
    course.issue("Pat (invented)");
    course.revise("Pat (invented)", "More was seen");
    new CategoryAgreeing(visit)
        .agree("established", List.of(new Person("Sam", "head")), "As seen", revised);
    screen = SchoolScreen.of(session, PatsStore.ASHLEY_DOWN, AtOnce.tasks());
    Window.show(() -> screen.view(SchoolTab.OVERVIEW));

    String mark = "#chart-visit-" + visit.visit().id();
    assertThat(robot.lookup(mark + "-1").query().getAccessibleText())
        .startsWith("Autumn 1 2024/25 Developing, agreed, issued in version 1 on 23 Nov 2026")
        .endsWith("Open the visit of 8 Oct 2024");
    assertThat(robot.lookup(mark).query().getAccessibleText())
        .startsWith("Autumn 2 2024/25 Established, agreed.")
        .endsWith("Open the visit of 8 Oct 2024");
    assertThat(
            robot.lookup("#school-categories-list").queryParent().getChildrenUnmodifiable().stream()
                .map(Node::getAccessibleText))
        .anySatisfy(step -> assertThat(step).contains("Developing", "issued in version 1"))
        .anySatisfy(step -> assertThat(step).contains("Established", "3 Dec 2024"));
  }

  @Test
  void theListSaysTheSameInWordsAndStaysUntilTheChartIsWanted(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#school-categories-list").query().isVisible()).isFalse();

    robot.interact(() -> robot.lookup("#school-categories-turn").queryButton().fire());
    assertThat(robot.lookup("#school-categories-list").query().isVisible()).isTrue();
    assertThat(charts(robot).isVisible()).isFalse();

    robot.interact(() -> robot.lookup("#framework-change").queryButton().fire());
    assertThat(robot.lookup("#school-categories-list").query().isVisible()).isTrue();
  }

  private static Parent charts(FxRobot robot) {
    return robot.lookup("#school-categories-charts").queryParent();
  }

  private static List<Region> nodes(Parent parent, String selector) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(node -> parent.lookupAll(selector).contains(node))
        .map(Region.class::cast)
        .toList();
  }
}
