package org.daybook.application.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.framework.Aspect.Provision;
import org.daybook.domain.inspection.InspectionFrame;
import org.daybook.domain.inspection.InspectionFrame.Area;
import org.daybook.domain.inspection.InspectionGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionFramesTest {
  private static final InspectionFrames FRAMES = InspectionFrames.read();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2030-01-01, 2025-11
          2025-11-10, 2025-11
          2025-11-09, 2019
          2019-09-01, 2019
          2019-08-31, before-2019
          1999-01-01, before-2019
          """)
  void the_way_of_inspecting_on_a_day(LocalDate day, String frame) {
    assertThat(FRAMES.on(day).id()).isEqualTo(frame);
  }

  @Test
  void since_november_2025_there_are_nine_areas_and_no_overall_grade() {
    InspectionFrame now = FRAMES.all().getFirst();
    assertThat(now.areas())
        .extracting(Area::name)
        .containsExactly(
            "Safeguarding standards",
            "Inclusion",
            "Curriculum and teaching",
            "Achievement",
            "Attendance and behaviour",
            "Personal development and wellbeing",
            "Early years",
            "Post-16 provision",
            "Leadership and governance");
    assertThat(names(now.findArea("safeguarding").orElseThrow())).containsExactly("Met", "Not met");
    assertThat(names(now.findArea("inclusion").orElseThrow()))
        .containsExactly(
            "Exceptional",
            "Strong standard",
            "Expected standard",
            "Needs attention",
            "Urgent improvement");
    assertThat(now.findArea("early-years").orElseThrow().onlyWith())
        .isEqualTo(Provision.EARLY_YEARS);
    assertThat(now.findArea("post-16").orElseThrow().onlyWith()).isEqualTo(Provision.SIXTH_FORM);
  }

  @Test
  void the_old_scale_keeps_its_numbers() {
    Area overall =
        FRAMES.find("2019").orElseThrow().findArea("overall-effectiveness").orElseThrow();
    assertThat(overall.scale())
        .extracting(InspectionGrade::inWords)
        .containsExactly(
            "1 Outstanding",
            "2 Good",
            "3 Requires improvement",
            "4 Inadequate",
            "9 Not applicable");
  }

  private static List<String> names(Area area) {
    return area.scale().stream().map(InspectionGrade::name).toList();
  }
}
