package org.daybook.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Point;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierJudgementsTest {
  @Test
  void tellsTheEarlierVisitsToTheSameSchoolWithTheSameScale(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      LocalDate november = LocalDate.of(2026, 11, 3);
      UUID agreed = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, november, "");
      Judging judging = new Judging(session.open(agreed));
      judging.place("attendance", new Placement.In("developing"));
      judging.place(Voice.AGREED, "attendance", new Placement.In("extending"));
      otherMethod(session, LocalDate.of(2026, 11, 10));
      UUID today = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Attendance");
      Standing standing = session.open(today).standing();

      JudgementHistory history =
          session.earlierJudgements().before(standing.visit(), standing.framework());

      assertThat(history.of("attendance"))
          .extracting(Point::date)
          .containsExactly(
              LocalDate.of(2024, 10, 8),
              LocalDate.of(2025, 3, 11),
              LocalDate.of(2025, 10, 14),
              LocalDate.of(2026, 10, 6),
              november);
      assertThat(history.of("attendance"))
          .extracting(point -> point.category().id())
          .containsExactly("developing", "developing", "established", "established", "extending");
      assertThat(history.of("finance")).isEmpty();
    }
  }

  private static void otherMethod(Session session, LocalDate day) throws Exception {
    UUID other =
        session
            .visits()
            .start(
                new NewVisit(
                    PatsStore.ASHLEY_DOWN,
                    "equals-2018",
                    session
                        .frameworks()
                        .find("equals-2018")
                        .practice()
                        .visitTypes()
                        .getFirst()
                        .id(),
                    day,
                    "Pat Lindqvist (invented)",
                    List.of(),
                    ""));
    new Judging(session.open(other))
        .place(
            session.frameworks().find("equals-2018").aspects().getFirst().id(),
            new Placement.In(
                session.frameworks().find("equals-2018").categories().getFirst().id()));
  }
}
