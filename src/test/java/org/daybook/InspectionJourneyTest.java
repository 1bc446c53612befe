package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.FormalStanding.Kind;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What inspectors and authorities say of a school, through the real screens and the real store.
class InspectionJourneyTest {
  @Test
  void whatIsSaidOfASchoolOutsideIsFourSeparateThings(@TempDir Path folder) throws Exception {
    PatsStore.empty(folder).close();

    Journey.play(folder, _ -> folder.resolve("note.pdf"), InspectionJourneyTest::inspect);

    try (Session session = Journey.again(folder)) {
      InspectionHistory history = session.schoolFiles().of(PatsStore.ASHLEY_DOWN).inspection();
      assertThat(history.inspections())
          .singleElement()
          .satisfies(
              inspection -> {
                assertThat(inspection.frame()).isEqualTo("2025-11");
                assertThat(inspection.grade("inclusion").orElseThrow().grade())
                    .isEqualTo("expected");
              });
      assertThat(history.standings())
          .extracting(FormalStanding::kind)
          .containsExactlyInAnyOrder(Kind.SPECIAL_MEASURES, Kind.ELIGIBLE_FOR_INTERVENTION);
      assertThat(history.notices())
          .singleElement()
          .satisfies(notice -> assertThat(notice.complyBy()).isNull());
    }
  }

  private static void inspect(Tour tour, Stage stage) {
    school(tour);
    tour.press("tab-inspection")
        .press("inspection-add")
        .at("inspection", view -> grade(view, "grade-inclusion-", "Expected standard"))
        .press("standing-add-special_measures")
        .press("standing-add-eligible_for_intervention")
        .press("notice-add")
        .picture("inspection", "inspection")
        .press("tab-overview")
        .step(
            "the facts say each of the four",
            () ->
                facts(stage).contains("Inclusion: Expected standard")
                    && facts(stage).contains("Special measures")
                    && facts(stage).contains("Eligible for intervention")
                    && facts(stage).contains("notice"),
            () -> {})
        .picture("school-facts", "inspection-facts");
  }

  private static void school(Tour tour) {
    tour.press("go-schools")
        .type("schools-search", "ashley")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .at("school-facts", _ -> {});
  }

  /// Grades an area of the inspection just added, whose id nobody knows before.
  private static void grade(Node view, String id, String grade) {
    ComboBox<?> box =
        view.lookupAll(".combo-box").stream()
            .filter(node -> node.getId() != null && node.getId().startsWith(id))
            .map(ComboBox.class::cast)
            .findFirst()
            .orElseThrow();
    for (int n = 0; n < box.getItems().size(); n++) {
      if (box.getItems().get(n).toString().contains(grade)) {
        box.getSelectionModel().select(n);
      }
    }
  }

  private static String facts(Stage stage) {
    Node facts = stage.getScene().getRoot().lookup("#school-facts");
    return facts == null
        ? ""
        : String.join(
            " ",
            facts.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList());
  }
}
