package org.daybook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStoreTest {
  @Test
  void tellsItsStoryOnceAndKeepsIt(@TempDir Path folder) throws ProblemException {
    StoreOpening opening =
        new StoreOpening(
            folder.resolve("store"),
            folder.resolve("demo"),
            Packs.in(folder.resolve("frameworks")),
            InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")));
    try (Session first = opening.openDemo()) {
      assertThat(first.demo()).isTrue();
      assertThat(first.schools().size()).isGreaterThan(150);
      assertThat(first.visits().all()).hasSize(12);
    }
    try (Session again = opening.openDemo()) {
      List<VisitSummary> visits = again.visits().all();
      assertThat(visits).hasSize(12);
      assertThat(visits).filteredOn(v -> v.agreed() != null).hasSize(8);
      assertThat(visits)
          .filteredOn(v -> v.agreed() != null)
          .allSatisfy(v -> assertThat(v.state()).isEqualTo(VisitState.ISSUED));
      VisitSummary issued =
          visits.stream().filter(v -> v.agreed() != null).findFirst().orElseThrow();
      assertThat(again.noteCourse(again.open(issued.id())).versions())
          .singleElement()
          .satisfies(
              version ->
                  assertThat(LocalDate.ofInstant(version.at(), ZoneId.systemDefault()))
                      .isAfter(issued.occasion().date())
                      .isBefore(again.today()));
      LocalDate inForce = again.framework().identity().validFrom();
      assertThat(visits).noneMatch(v -> v.occasion().date().isBefore(inForce));
      assertThat(visits)
          .extracting(v -> SchoolYear.academicYear(v.occasion().date()))
          .containsOnly("2025/26", "2026/27");
      assertThat(visits.getFirst().occasion().date())
          .isAfter(visits.getLast().occasion().date().plusMonths(21));
      assertThat(visits)
          .filteredOn(v -> "Causing Concern".equals(v.agreed()))
          .singleElement()
          .satisfies(v -> assertThat(again.open(v.id()).standing().signals()).hasSize(2));
    }
  }

  @Test
  void leavesAnOwnStoreAloneAndCountsNoWrongTry(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("own");
    PatsStore.opening(folder)
        .in(own)
        .create("somebody's own words".toCharArray())
        .session()
        .close();
    StoreOpening opening = PatsStore.opening(folder).in(own);

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(opening::openDemo).hasMessageContaining("demo.own-store");
    }

    assertThat(own.resolve("daybook.tries")).doesNotExist();
    opening.unlock("somebody's own words".toCharArray()).close();
  }
}
