package org.daybook.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.file.GroupsDiscussed.Discussed;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolFilesTest {
  @Test
  void a_new_visit_takes_the_framework_of_the_school_on_that_day_and_old_visits_keep_theirs(
      @TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      assertThat(session.framework(PatsStore.ASHLEY_DOWN, TrustStore.JOINED).id())
          .isEqualTo("equals-2018");
      assertThat(session.framework(PatsStore.ASHLEY_DOWN, TrustStore.JOINED.minusDays(1)).id())
          .isEqualTo("bristol-2025");
      UUID after = TrustStore.visit(session, "sia-visit", LocalDate.of(2027, 1, 12), 1.0);
      UUID before = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, LocalDate.of(2026, 7, 1), "");
      assertThat(session.open(after).standing().framework().id()).isEqualTo("equals-2018");
      assertThat(session.open(before).standing().framework().id()).isEqualTo("bristol-2025");
      assertThat(session.framework(PatsStore.MADE_UP, TrustStore.JOINED).id())
          .isEqualTo("bristol-2025");
      ProblemException refused =
          catchThrowableOfType(
              ProblemException.class,
              () -> TrustStore.visit(session, "no-such-type", TrustStore.JOINED, null));
      assertThat(refused.problem().key()).isEqualTo("visits.start.type");
    }
  }

  @Test
  void an_assignment_needs_a_reason_and_a_change_and_can_be_taken_back(@TempDir Path folder)
      throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenSchoolFile file = session.schoolFiles().open(PatsStore.MADE_UP);
      FrameworkAssigning assigning = new FrameworkAssigning(file);
      Framework trust = session.frameworks().find("equals-2024");
      assertThat(problem(() -> assigning.assign(trust, TrustStore.JOINED, " ")))
          .isEqualTo("file.framework.reason");
      assigning.assign(trust, TrustStore.JOINED, "Joined");
      assertThat(problem(() -> assigning.assign(trust, PatsStore.TODAY, "Again")))
          .isEqualTo("file.framework.same");
      assertThat(session.schoolFiles().assigned(PatsStore.MADE_UP, PatsStore.TODAY))
          .map(Framework::id)
          .contains("equals-2024");
      file.record().undo();
      assertThat(session.schoolFiles().of(PatsStore.MADE_UP).frameworks()).isEmpty();
    }
  }

  @Test
  void schools_visited_keep_their_framework_when_another_is_chosen(@TempDir Path folder)
      throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      Framework before = session.framework();
      Framework other = session.frameworks().find("equals-2018");
      LocalDate today = PatsStore.TODAY;
      assertThat(session.choose(other)).isEqualTo(2);
      assertThat(session.framework()).isEqualTo(other);
      assertThat(session.framework(PatsStore.ASHLEY_DOWN, today).id()).isEqualTo(before.id());
      assertThat(session.framework(PatsStore.MADE_UP, today).id()).isEqualTo(before.id());
      assertThat(session.framework(new Urn("999999"), today).id()).isEqualTo(other.id());
      LocalDate first =
          session.visits().all().stream()
              .filter(v -> v.occasion().school().equals(PatsStore.ASHLEY_DOWN))
              .map(v -> v.occasion().date())
              .min(LocalDate::compareTo)
              .orElseThrow();
      assertThat(session.schoolFiles().of(PatsStore.ASHLEY_DOWN).frameworks())
          .singleElement()
          .satisfies(change -> assertThat(change.from()).isEqualTo(first));
      assertThat(session.choose(other)).as("chosen again").isZero();
      assertThat(session.choose(before)).as("they have theirs").isZero();
    }
  }

  @Test
  void says_when_each_group_was_last_spoken_of(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      session.preferences().setFramework("bedford-2018");
      Framework borough = session.framework();
      UUID earlier = school(session, borough, LocalDate.of(2026, 3, 3));
      UUID later = school(session, borough, LocalDate.of(2026, 10, 6));
      new NoteTaking(session.open(earlier)).write("groups.children-in-care", "Two, both well.");
      new NoteTaking(session.open(earlier)).write("groups.eal", "Newly arrived.");
      new NoteTaking(session.open(later)).write("groups.eal", "Settled.");
      UUID ahead = school(session, borough, LocalDate.of(2027, 5, 25));
      new NoteTaking(session.open(ahead)).write("groups.eal", "To ask about.");
      List<Discussed> groups = session.groupsDiscussed().at(PatsStore.ASHLEY_DOWN, borough);
      assertThat(last(groups, "children-in-care")).contains(LocalDate.of(2026, 3, 3));
      assertThat(last(groups, "eal")).contains(LocalDate.of(2026, 10, 6));
      assertThat(last(groups, "travellers")).isEmpty();
      assertThat(groups)
          .extracting(Discussed::group)
          .isEqualTo(borough.practice().noteRules().groups());
    }
  }

  private static Optional<LocalDate> last(List<Discussed> groups, String id) {
    return groups.stream()
        .filter(discussed -> discussed.group().id().equals(id))
        .findFirst()
        .orElseThrow()
        .last();
  }

  private static UUID school(Session session, Framework framework, LocalDate date)
      throws ProblemException {
    return session
        .visits()
        .start(
            new NewVisit(
                PatsStore.ASHLEY_DOWN,
                framework.id(),
                framework.practice().visitTypes().getFirst().id(),
                date,
                "Pat Lindqvist (invented)",
                List.of(),
                ""));
  }

  private static String problem(ThrowingCallable what) {
    return catchThrowableOfType(ProblemException.class, what).problem().key();
  }
}
