package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.application.visit.Judging;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherViewModelTest {
  private final List<String> out = new ArrayList<>();
  private Room room;
  private TogetherViewModel together;

  @BeforeEach
  void enter(@TempDir Path folder) throws Exception {
    room = new Room(folder);
    room.place(Voice.ADVISER, "attendance", "developing", "Absence rises in Year 5");
    room.place(Voice.ADVISER, "governance", "established", "Minutes show challenge");
    room.place(Voice.ADVISER, "teaching", "causing-concern", "Few books are marked");
    Judging judging = new Judging(room.open());
    judging.noteEvidence(evidence("94.8 so far", Audience.SCHOOL, true));
    judging.noteEvidence(evidence("ASIDEWORD", Audience.INTERNAL, false));
    judging.noteEvidence(evidence("ASIDEWORD", Audience.PRIVATE, false));
    together =
        new TogetherViewModel(
            room.desk(),
            room.session(),
            room.tasks(),
            new TogetherViewModel.Ways(() -> out.add("ended"), () -> out.add("locked")));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void theSchoolPlacesAndExplainsInItsOwnVoice() throws Exception {
    turnTo("attendance");
    together.place(2);
    together.words().own("attendance").text().set("Every absence is followed up");
    together.step(1);

    assertThat(room.said().of(Voice.SCHOOL, "attendance").placement())
        .isEqualTo(new Placement.In("established"));
    assertThat(room.said().of(Voice.SCHOOL, "attendance").rationale())
        .isEqualTo("Every absence is followed up");
    assertThat(room.said().of(Voice.SCHOOL, "attendance").on()).isEqualTo(PatsStore.TODAY);
    assertThat(room.said().of(Voice.ADVISER, "attendance").placement())
        .isEqualTo(new Placement.In("developing"));
  }

  @Test
  void nothingIsComparedUntilBothHavePressedAndSaidSoAgain() {
    together.ready(Voice.SCHOOL, true);
    assertThat(own().ready()).isEqualTo(new Page.Ready(true, false));
    together.ready(Voice.SCHOOL, false);
    together.ready(Voice.ADVISER, true);
    assertThat(own().ready()).isEqualTo(new Page.Ready(false, true));
    together.compare("attendance");
    together.agendaAgain();
    assertThat(together.page().get()).isInstanceOf(Page.Own.class);

    together.compareNow(true);
    assertThat(own().ready()).as("one alone is not both").isEqualTo(new Page.Ready(false, true));
    together.ready(Voice.SCHOOL, true);
    assertThat(own().ready()).as("both are asked").isEqualTo(new Page.Ready(true, true));
    together.compare("attendance");
    together.compareNow(false);
    assertThat(own().ready()).as("not yet").isEqualTo(new Page.Ready(false, false));

    together.ready(Voice.ADVISER, true);
    together.ready(Voice.SCHOOL, true);
    together.agendaAgain();
    assertThat(together.page().get()).isInstanceOf(Page.Own.class);
    together.compareNow(true);
    assertThat(together.page().get()).isInstanceOf(Page.Talk.class);
    together.ready(Voice.SCHOOL, false);
    together.compareNow(false);
    assertThat(together.page().get()).isInstanceOf(Page.Talk.class);
  }

  @Test
  void theAgendaBeginsWithTheWidestDifference() {
    compareAll();
    assertThat(order()).containsExactly("teaching", "attendance", "governance");
    together.step(1);
    assertThat(compared().item().aspect().id()).isEqualTo("teaching");
    assertThat(compared().number()).isEqualTo(1);
    together.step(-1);
    assertThat(together.page().get()).isInstanceOf(Page.Talk.class);
    together.step(99);
    assertThat(compared().item().aspect().id()).isEqualTo("governance");
  }

  @Test
  void bothViewsAreShownWithWhatTheSchoolMayRead() {
    compareAll();
    together.compare("attendance");
    assertThat(compared().schoolWhy()).isEqualTo("We ring home");
    assertThat(compared().adviserWhy()).isEqualTo("Absence rises in Year 5");
    assertThat(compared().evidence()).containsExactly("Speaks against it: 94.8 so far");
  }

  @Test
  void agreeingLeadsToTheNextOpenAspectAndCounts() throws Exception {
    compareAll();
    together.compare("teaching");
    together.place(3);
    assertThat(compared().item().aspect().id()).isEqualTo("attendance");
    together.agree();
    assertThat(compared().item().agreed()).isEmpty();

    together.compare("governance");
    together.agree();
    assertThat(room.said().of(Voice.AGREED, "governance").placement())
        .isEqualTo(new Placement.In("established"));
    assertThat(room.said().placements())
        .containsEntry("teaching", new Placement.In("developing"))
        .containsEntry("attendance", new Placement.In("developing"));
    assertThat(compared().item().aspect().id()).isEqualTo("attendance");
  }

  @Test
  void bothViewsCanBeLeftStandingAndTakenUpAgain() throws Exception {
    compareAll();
    together.compare("attendance");
    together.leaveApart();
    together.words().apart("attendance").text().set("Whether the fall will last");
    together.goOn("attendance");
    assertThat(room.said().disagreement("attendance").orElseThrow().words())
        .isEqualTo("Whether the fall will last");
    assertThat(room.said().placements())
        .containsEntry("attendance", new Placement.In("developing"));

    together.compare("attendance");
    together.reopen();
    assertThat(compared().item().settled()).isFalse();
    together.place(2);
    together.compare("attendance");
    together.reopen();
    assertThat(room.said().agreed("attendance")).isFalse();
  }

  @Test
  void wordsStillBeingTypedDoNotUndoAnAgreement() throws Exception {
    compareAll();
    together.compare("attendance");
    together.leaveApart();
    together.words().apart("attendance").text().set("Half a sen");
    together.place(2);
    together.step(1);
    assertThat(room.said().agreed("attendance")).isTrue();
    assertThat(room.said().disagreement("attendance")).isEmpty();
  }

  @Test
  void whatIsAlikeIsAgreedAtOnce() throws Exception {
    compareAll();
    together.agendaAgain();
    together.agreeAlike();
    assertThat(room.said().placements(Voice.AGREED))
        .isEqualTo(Map.of("governance", new Placement.In("established")));
    together.goOn("");
    assertThat(compared().item().kind()).isEqualTo(Item.Kind.DIFFERENT);
  }

  @Test
  void onlyThePassphraseOrTheLockLeadOut() {
    together.end();
    together.step(1);
    together.place(1);
    together.leave("wrong wrong wrong".toCharArray());
    assertThat(ending().refused()).map(p -> p.key()).contains("storage.unlock.wrong");
    assertThat(out).isEmpty();

    together.stay();
    assertThat(together.page().get()).isInstanceOf(Page.Own.class);
    together.end();
    char[] passphrase = PatsStore.PASSPHRASE.toCharArray();
    together.leave(passphrase);
    assertThat(out).containsExactly("ended");
    assertThat(passphrase).containsOnly('\0');

    together.lock();
    assertThat(out).containsExactly("ended", "locked");
  }

  @Test
  void whoStaysWhileThePassphraseIsTriedStays(@TempDir Path folder) throws Exception {
    AtOnce.Later store = new AtOnce.Later();
    try (Room other = new Room(folder.resolve("other"), AtOnce.tasks(store))) {
      TogetherViewModel staying =
          new TogetherViewModel(
              other.desk(),
              other.session(),
              other.tasks(),
              new TogetherViewModel.Ways(() -> out.add("ended"), () -> out.add("locked")));
      staying.end();
      staying.leave(new char[0]);
      assertThat(store.isDone()).isTrue();
      for (String tried : List.of(PatsStore.PASSPHRASE, "wrong wrong wrong")) {
        staying.end();
        staying.leave(tried.toCharArray());
        assertThat(((Page.Ending) staying.page().get()).busy()).isTrue();
        staying.stay();
        store.all();
        assertThat(staying.page().get()).isInstanceOf(Page.Own.class);
      }
      assertThat(out).isEmpty();
    }
  }

  private void compareAll() {
    turnTo("teaching");
    together.place(1);
    turnTo("attendance");
    together.place(2);
    together.words().own("attendance").text().set("We ring home");
    turnTo("governance");
    together.place(2);
    together.ready(Voice.ADVISER, true);
    together.ready(Voice.SCHOOL, true);
    together.compareNow(true);
  }

  private void turnTo(String aspect) {
    together.step(-99);
    while (!own().aspect().id().equals(aspect)) {
      together.step(1);
    }
  }

  private List<String> order() {
    return ((Page.Talk) together.page().get())
        .agenda().items().stream().map(item -> item.aspect().id()).toList();
  }

  private Page.Own own() {
    return (Page.Own) together.page().get();
  }

  private Page.Compared compared() {
    return (Page.Compared) together.page().get();
  }

  private Page.Ending ending() {
    return (Page.Ending) together.page().get();
  }

  private static Evidence evidence(String text, Audience audience, boolean challenges) {
    return new Evidence(
        Judging.newEvidence(), text, Set.of("attendance"), Source.DATA, challenges, audience, null);
  }
}
