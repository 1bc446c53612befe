package org.daybook.application.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.application.filter.FilteredVisits.Choice;
import org.daybook.application.note.NoteCourse;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.filter.Facet;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilteredVisitsTest {
  @Test
  void offersWhatOccursAndKeepsWhatIsChosenThoughItIsGone(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      FilteredVisits visits = visits(session);

      assertThat(visits.choices(Facet.STATE, null))
          .extracting(Choice::name)
          .containsExactly("Planned", "In progress", "Draft note");
      assertThat(visits.choices(Facet.SCHOOL, "150001"))
          .containsExactly(
              new Choice("108911", "Ashley Down Primary School"),
              new Choice("109876", "Made Up Infant School"),
              new Choice("150001", "150001"));
      assertThat(visits.choices(Facet.HALF_TERM, null))
          .extracting(Choice::name)
          .startsWith("Spring 1 2026/27", "Autumn 2 2026/27", "Autumn 1 2026/27")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aNoteOutForItsCheckAndAnActionAreOverdueOnceTheirDaysArePast(@TempDir Path folder)
      throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      LocalDate past = PatsStore.TODAY.minusDays(1);
      UUID missed = PatsStore.planned(session, PatsStore.MADE_UP, past, "Missed");
      VisitSummary agreed = inState(session, "Draft note");
      OpenVisit sent = session.open(agreed.id());
      NoteCourse course = session.noteCourse(sent);
      course.send("Pat", PatsStore.TODAY);
      UUID started = inState(session, "In progress").id();
      OpenVisit acting = session.open(started);
      ActionPlanning planning = new ActionPlanning(acting);
      planning.add();
      Action action = acting.standing().visit().outcome().actions().getFirst();
      planning.save(action.withWhat("Call").withDue(past));

      assertThat(overdue(session, PatsStore.TODAY)).containsExactlyInAnyOrder(missed, started);
      assertThat(overdue(session, PatsStore.TODAY.plusDays(1)))
          .contains(missed, started, agreed.id());
    }
  }

  @Test
  void aFilterIsKeptRenamedDeletedAndBroughtBack(@TempDir Path folder) throws Exception {
    VisitFilter mine = VisitFilter.ALL.with(Facet.STATE, "PLANNED").withOverdue(true);
    try (Session session = PatsStore.empty(folder)) {
      session.savedFilters().keep(" Zebra crossing ", mine.withWords("Umbrella"));
      session.savedFilters().keep("apple", VisitFilter.ALL.with(Facet.SCHOOL, "109876"));
    }
    try (Session session = again(folder)) {
      SavedFilters filters = session.savedFilters();
      assertThat(filters.all())
          .extracting(SavedFilter::name)
          .containsExactly("apple", "Zebra crossing");
      SavedFilter zebra = filters.all().getLast();
      assertThat(zebra.filter()).isEqualTo(mine.withWords("Umbrella"));

      filters.rename(zebra.id(), "Aardvark");
      assertThat(filters.all()).extracting(SavedFilter::name).containsExactly("Aardvark", "apple");
      SavedFilter gone = filters.delete(zebra.id());
      assertThat(filters.all()).hasSize(1);
      filters.bringBack(gone);
      assertThat(filters.all().getFirst()).isEqualTo(gone);

      assertRefused(() -> filters.keep("APPLE", mine), "filter.saved.taken");
      assertRefused(() -> filters.rename(gone.id(), " "), "filter.saved.unnamed");
      assertRefused(() -> filters.keep("a".repeat(61), mine), "filter.saved.long");
      assertRefused(() -> filters.rename(new UUID(3, 3), "New"), "filter.saved.gone");
    }
  }

  @Test
  void nothingOfASavedFilterLiesInTheClear(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      session
          .savedFilters()
          .keep("Quokkaname", VisitFilter.ALL.with(Facet.ADVISER, "Quokkaadviser"));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quokka");
      }
    }
  }

  private static List<UUID> overdue(Session session, LocalDate day) throws ProblemException {
    return new FilteredVisits(session.visits().all(), day)
        .by(VisitFilter.ALL.withOverdue(true)).stream().map(VisitSummary::id).toList();
  }

  private static VisitSummary inState(Session session, String name) throws ProblemException {
    FilteredVisits visits = visits(session);
    String value =
        visits.choices(Facet.STATE, null).stream()
            .filter(choice -> choice.name().equals(name))
            .findFirst()
            .orElseThrow()
            .value();
    return visits.by(VisitFilter.ALL.with(Facet.STATE, value)).getFirst();
  }

  private static FilteredVisits visits(Session session) throws ProblemException {
    return new FilteredVisits(session.visits().all(), session.today());
  }

  private static Session again(Path folder) throws ProblemException, IOException {
    return PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }

  private static void assertRefused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.problem().key()).isEqualTo(key));
  }
}
