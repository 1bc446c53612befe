package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A school that changes its framework, through the real screens and the real store.
class FrameworkJourneyTest {
  private static final List<String> ASPECTS =
      List.of(
          "inspection-judgement",
          "vulnerability",
          "leadership-capacity",
          "self-evaluation",
          "achievement",
          "support-for-others");

  @Test
  void bothHistoriesStandAndNothingIsConverted(@TempDir Path folder) throws Exception {
    List<VisitSummary> before;
    try (Session session = PatsStore.filled(folder)) {
      before = session.visits().at(PatsStore.ASHLEY_DOWN);
    }

    Journey.play(folder, _ -> folder.resolve("note.pdf"), FrameworkJourneyTest::change);

    try (Session session = Journey.again(folder)) {
      List<VisitSummary> after = session.visits().at(PatsStore.ASHLEY_DOWN);
      assertThat(after).hasSize(before.size() + 1).containsAll(before);
      assertThat(after.stream().filter(visit -> visit.pack().equals("equals-2018")))
          .extracting(VisitSummary::agreed)
          .containsExactly("2a Securely good");
      assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).frameworks())
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.pack()).isEqualTo("equals-2018");
                assertThat(change.from()).isEqualTo(LocalDate.of(2026, 11, 2));
                assertThat(change.reason()).isEqualTo("Joined the trust (invented)");
              });
      assertThat(session.framework(PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 11, 1)).id())
          .isEqualTo("bristol-2025");
    }
  }

  private static void change(Tour tour, Stage stage) {
    school(tour);
    Journey.changeFramework(tour, "equals-2018");
    Journey.said(tour, stage, "school-framework-name", "School Improvement");
    Journey.said(tour, stage, "pack-name", "Strategy for School Improvement 2018");
    tour.press("school-new-visit")
        .at("newvisit-chosen", _ -> {})
        .type("newvisit-focus", "Where the school stands")
        .press("newvisit-start")
        .at("judging", _ -> {});
    for (int i = 0; i < ASPECTS.size(); i++) {
      tour.press("place-securely-good");
      if (i < ASPECTS.size() - 1) {
        tour.press("next-unplaced");
      }
    }
    tour.press("tab-category")
        .type("agreement-others", "Sam Okonjo (invented), headteacher")
        .press("agreement-agree")
        .at("agreement-change", _ -> {});
    school(tour);
    tour.step(
            "both histories are shown, each on its own scale",
            () -> history(stage).stream().anyMatch(has("Established", "2 of 4")),
            () -> {
              List<String> told = history(stage);
              assertThat(told).anyMatch(has("2 Nov 2026", "Joined the trust (invented)"));
              assertThat(told).anyMatch(has("2a Securely good", "2 of 5"));
              assertThat(told).noneMatch(has("Established", "of 5"));
            })
        .picture("school-categories", "framework-changed");
  }

  private static void school(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .at("school-facts", _ -> {});
  }

  private static Predicate<String> has(String one, String other) {
    return told -> told.contains(one) && told.contains(other);
  }

  private static List<String> history(Stage stage) {
    Node history = stage.getScene().getRoot().lookup("#school-categories-list");
    return history instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Node::getAccessibleText)
            .map(String::valueOf)
            .toList()
        : List.of();
  }
}
