package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Samples;
import org.daybook.ui.shell.Search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JumpsTest {
  private final List<String> gone = new ArrayList<>();

  @Test
  void findsPagesCommandsSchoolsAndVisitsEachKindTogether(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      assertThat(find(session, "visit"))
          .extracting(Suggestion::title)
          .startsWith("Visits", "New visit");
      assertThat(find(session, "ashley"))
          .extracting(Suggestion::group)
          .startsWith("Schools")
          .endsWith("Visits")
          .doesNotContain("Pages", "Commands");

      find(session, "lock").getFirst().open().run();
      find(session, "sett").getFirst().open().run();
      find(session, "concerns").getFirst().open().run();
      find(session, "ashley down").getFirst().open().run();
      assertThat(find(session, "discussed"))
          .isNotEmpty()
          .extracting(Suggestion::group)
          .containsOnly("Categories agreed");
      find(session, "discussed").getFirst().open().run();
    }
    assertThat(gone)
        .containsExactly(
            "locked", "SETTINGS", "concerns", PatsStore.ASHLEY_DOWN.value(), "AGREEMENT");
  }

  @Test
  void privateWordsAreMarkedAndWhatIsNotSearchedIsSaid(@TempDir Path folder) throws Exception {
    UUID visit;
    UUID spoiled;
    try (Session session = PatsStore.empty(folder)) {
      visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Zebras");
      spoiled = PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "Zebras");
      new NoteTaking(session.open(visit)).write("private-notes", "Zebras mine");
    }
    Samples.spoil(folder.resolve("own"), spoiled);
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      List<Suggestion> found = find(session, "zebras");
      assertThat(found).hasSize(3);
      assertThat(found.subList(0, 2))
          .extracting(Suggestion::detail)
          .anyMatch(detail -> detail.startsWith("private · "))
          .anyMatch(detail -> detail.startsWith("Ashley Down"));
      assertThat(found.getLast())
          .returns("Not searched", Suggestion::group)
          .returns(
              "One record could not be read, and was not searched. Everything else was.",
              Suggestion::title);
    }
  }

  @Test
  void aVisitWhoseSummaryIsDamagedHidesNoOther(@TempDir Path folder) throws Exception {
    UUID spoiled;
    try (Session session = PatsStore.empty(folder)) {
      PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
      spoiled = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Maths");
    }
    Samples.spoilSummary(folder.resolve("own"), spoiled);
    try (Session session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      List<Suggestion> found = find(session, "ashley");
      assertThat(found).extracting(Suggestion::group).contains("Visits");
      assertThat(found.getLast())
          .returns("Not searched", Suggestion::group)
          .extracting(Suggestion::title)
          .asString()
          .startsWith("The visit to school 108911 on 2026-11-23 is damaged");
    }
  }

  private List<Suggestion> find(Session session, String text) {
    List<Suggestion> found = new ArrayList<>();
    new Jumps(
            session,
            AtOnce.tasks(),
            new Jumps.Ways(
                place -> gone.add(place.name()),
                urn -> gone.add(urn.value()),
                id -> gone.add(id.toString()),
                words -> gone.add(words.passage().kind().group().name()),
                () -> gone.add("new"),
                () -> gone.add("import"),
                () -> gone.add("concerns"),
                () -> gone.add("locked")))
        .search(text, found::addAll);
    return found;
  }
}
