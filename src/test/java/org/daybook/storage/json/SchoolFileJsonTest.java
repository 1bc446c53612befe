package org.daybook.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.concern.Following;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.RouteHistory;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.inspection.FormalStanding;
import org.daybook.domain.inspection.Inspection;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.inspection.WarningNotice;
import org.daybook.domain.school.Urn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Files of schools and concerns as JSON and back.
class SchoolFileJsonTest {
  private static final UUID ID = UUID.fromString("0192f4c0-1111-7abc-8def-000000000001");
  private static final UUID OTHER = UUID.fromString("0192f4c0-1111-7abc-8def-000000000002");
  private static final Urn SCHOOL = new Urn("109876");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final SchoolFile FILE =
      new SchoolFile(
          ID,
          SCHOOL,
          List.of(new FrameworkChange(OTHER, "invented", "Invented", DAY, "Joined")),
          new InspectionHistory(
              List.of(
                  new Inspection(
                      OTHER,
                      "2025-11",
                      DAY,
                      "full",
                      List.of(new Inspection.AreaGrade("inclusion", "expected", DAY)))),
              List.of(
                  new FormalStanding(
                      OTHER, FormalStanding.Kind.SPECIAL_MEASURES, DAY, DAY, "note")),
              List.of(
                  new WarningNotice(
                      OTHER,
                      WarningNotice.Issuer.DEPARTMENT_FOR_EDUCATION,
                      DAY,
                      null,
                      "Do better"))),
          new RouteHistory(
              List.of(new RouteHistory.StageChange(OTHER, "invented", "repair", DAY, "calm")),
              List.of(new RouteHistory.StrandChange(OTHER, "invented", null, DAY, "over")),
              List.of(new RouteHistory.Choice(OTHER, "invented", "Peer review", DAY)),
              List.of(new RouteHistory.Done(OTHER, "invented", "review", DAY, "Another trust"))));

  /// Stores of users are written like this: the form may only grow, or take a new number.
  @Test
  void keepsItsForm() {
    ObjectNode written = SchoolFileJson.KIND.write(FILE);
    assertThat(written)
        .isEqualTo(
            tree(
                """
                {"json":1,"id":"%1$s","school":"109876",
                 "frameworks":[
                   {"id":"%2$s","pack":"invented","title":"Invented","from":"2026-11-23",
                    "reason":"Joined"}],
                 "inspection":{
                   "inspections":[
                     {"id":"%2$s","frame":"2025-11","date":"2026-11-23","kind":"full",
                      "grades":[
                        {"area":"inclusion","grade":"expected","date":"2026-11-23"}]}],
                   "standings":[
                     {"id":"%2$s","kind":"SPECIAL_MEASURES","from":"2026-11-23",
                      "until":"2026-11-23","note":"note"}],
                   "notices":[
                     {"id":"%2$s","issuer":"DEPARTMENT_FOR_EDUCATION","issued":"2026-11-23",
                      "text":"Do better"}]},
                 "route":{
                   "stages":[
                     {"id":"%2$s","pack":"invented","stage":"repair","from":"2026-11-23",
                      "reason":"calm"}],
                   "strands":[
                     {"id":"%2$s","pack":"invented","from":"2026-11-23","reason":"over"}],
                   "choices":[
                     {"id":"%2$s","pack":"invented","text":"Peer review","on":"2026-11-23"}],
                   "done":[
                     {"id":"%2$s","pack":"invented","visit":"review","on":"2026-11-23",
                      "by":"Another trust"}]}}
                """
                    .formatted(ID, OTHER)));
    assertThat(SchoolFileJson.KIND.read(written)).isEqualTo(FILE);
    assertThat(SchoolFileJson.KIND.heading(FILE).school()).isEqualTo(SCHOOL);
  }

  @Test
  void takesWhatIsLeftOutForEmpty() {
    assertThat(
            SchoolFileJson.KIND.read(
                tree("{\"json\":1,\"id\":\"%s\",\"school\":\"109876\"}".formatted(ID))))
        .isEqualTo(SchoolFile.empty(ID, SCHOOL));
  }

  @Test
  void keepsConcernsAndSaysHowFarTheyAre() {
    Concern begun = new Concern(ID, SCHOOL, OTHER, "Registers", "Chief", null, "", null);
    Concern raised = begun.withRaised(DAY);
    Concern closed = raised.withOutcome("Mended").withClosed(DAY.plusDays(9));
    FollowUp found = new FollowUp(OTHER, DAY.plusDays(2), "Still open");
    Concern followed = raised.with(new Following(DAY.plusDays(5), List.of(found)));
    assertThat(ConcernJson.KIND.heading(followed).due()).isEqualTo(DAY.plusDays(5));
    assertThat(ConcernJson.KIND.heading(followed.withClosed(DAY)).due()).isNull();
    for (Concern concern : List.of(begun, raised, closed, followed)) {
      assertThat(ConcernJson.KIND.read(ConcernJson.KIND.write(concern))).isEqualTo(concern);
    }
    assertThat(List.of(begun, raised, closed))
        .extracting(concern -> ConcernJson.KIND.heading(concern).state())
        .containsExactly("BEGUN", "RAISED", "CLOSED");
    assertThat(
            ConcernJson.KIND.read(
                tree("{\"json\":1,\"id\":\"%s\",\"school\":\"109876\"}".formatted(ID))))
        .isEqualTo(new Concern(ID, SCHOOL, null, "", "", null, "", null));
  }

  private static ObjectNode tree(String text) {
    return Json.tree(text.getBytes(UTF_8));
  }
}
