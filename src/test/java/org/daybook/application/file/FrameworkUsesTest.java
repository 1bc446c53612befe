package org.daybook.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse.Ended;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkUsesTest {
  private static final LocalDate LEFT = LocalDate.of(2026, 11, 2);

  @Test
  void a_framework_with_a_grid_is_found_again_after_the_school_has_left_it(@TempDir Path folder)
      throws Exception {
    try (Session session = Grids.store(folder)) {
      Grids.filled(session);
      assertThat(before(session)).as("still the present one").isEmpty();

      assign(session, "bristol-2025", LEFT);

      assertThat(before(session))
          .singleElement()
          .satisfies(
              use -> {
                assertThat(use.framework().id()).isEqualTo("ethos-2023");
                assertThat(use.past()).isTrue();
                assertThat(use.ended())
                    .contains(new Ended("2026/27", Optional.of("2026/27"), Optional.of(LEFT)));
              });
    }
  }

  @Test
  void each_earlier_framework_ends_where_the_next_begins_and_the_latest_stands_first(
      @TempDir Path folder) throws Exception {
    try (Session session = Years.store(folder)) {
      Years.visit(session, "improvement-visit", LocalDate.of(2024, 10, 8));
      assign(session, "bristol-2025", LocalDate.of(2025, 9, 1));
      PatsStore.planned(session, PatsStore.MADE_UP, LocalDate.of(2025, 11, 4), "");
      assign(session, "ethos-2023", LEFT);

      assertThat(before(session))
          .extracting(use -> use.framework().id(), use -> use.ended().orElseThrow())
          .containsExactly(
              tuple("bristol-2025", new Ended("2025/26", Optional.empty(), Optional.of(LEFT))),
              tuple(
                  "equals-2024",
                  new Ended("2024/25", Optional.empty(), Optional.of(LocalDate.of(2025, 9, 1)))));
    }
  }

  @Test
  void a_framework_to_come_ends_nothing_yet(@TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      OpenSchoolFile file = session.schoolFiles().open(PatsStore.ASHLEY_DOWN);
      new FrameworkAssigning(file)
          .assign(session.frameworks().find("ethos-2023"), LocalDate.of(2027, 9, 1), "Moves again");
      List<FrameworkUse> before =
          session
              .frameworkUses()
              .before(
                  file.standing().file(),
                  session.framework(PatsStore.ASHLEY_DOWN, PatsStore.TODAY),
                  PatsStore.TODAY);
      assertThat(before)
          .singleElement()
          .satisfies(
              use -> {
                assertThat(use.framework().id()).isEqualTo("bristol-2025");
                assertThat(use.ended().orElseThrow().next()).contains(TrustStore.JOINED);
              });
    }
  }

  private static List<FrameworkUse> before(Session session) throws ProblemException {
    Framework present = session.framework(PatsStore.MADE_UP, PatsStore.TODAY);
    return session
        .frameworkUses()
        .before(session.schoolFiles().of(PatsStore.MADE_UP), present, PatsStore.TODAY);
  }

  private static void assign(Session session, String pack, LocalDate from) throws ProblemException {
    new FrameworkAssigning(session.schoolFiles().open(PatsStore.MADE_UP))
        .assign(session.frameworks().find(pack), from, "Moved");
  }
}
