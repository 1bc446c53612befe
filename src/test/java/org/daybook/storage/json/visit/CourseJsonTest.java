package org.daybook.storage.json.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.Json;
import org.junit.jupiter.api.Test;

/// A visit with all that came after its first form, as JSON and back.
class CourseJsonTest {
  @Test
  void voicesAsidesEvidenceAndCourseAreReadAsTheyWereWritten() {
    Visit visit = WholeVisit.made();

    assertThat(VisitJson.KIND.read(Json.tree(Json.bytes(VisitJson.KIND.write(visit)))))
        .isEqualTo(visit);
  }
}
