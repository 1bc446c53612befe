package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Planted;
import org.daybook.fixture.walk.Expected;
import org.daybook.fixture.walk.Keys;
import org.daybook.fixture.walk.Keys.Held;
import org.daybook.fixture.walk.Walk;
import org.daybook.fixture.walk.Watch;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever works together with a headteacher shows them this school and nothing else: no page, key,
/// click, menu or message leads to a word that is private, internal or of another school, and
/// before both compare to none of the adviser's.
class TogetherLeakTest {
  private static final String SCHOOL = "Ashley Down Primary School";
  private static final int AT_ONCE = 6;

  static Stream<Named<Framework>> frameworks() {
    return PackLibrary.builtIn().all().stream().map(pack -> Named.of(pack.id(), pack));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void nothingThatIsNotForTheSchoolCanBeReached(Framework framework, @TempDir Path folder)
      throws Exception {
    Planted planted = Planted.in(folder, framework.id());
    assertThat(planted.never()).hasSizeGreaterThan(framework.judges() ? 100 : 40);
    assertThat(planted.adviser()).hasSizeGreaterThan(framework.judges() ? 20 : 10);
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:30:00Z"));
    AtomicReference<Watch> watch = new AtomicReference<>();

    try {
      Journey.play(
          PatsStore.opening(folder, now::get),
          _ -> folder.resolve("unused.pdf"),
          (tour, stage) -> {
            watch.set(new Watch(stage, planted, SCHOOL));
            new Story(new Expected(framework), planted, folder, stage, watch.get(), now).tell(tour);
          });
    } finally {
      WaitForAsyncUtils.asyncFx(() -> Optional.ofNullable(watch.get()).ifPresent(Watch::leave))
          .get(1, TimeUnit.MINUTES);
    }

    int presses = Keys.ALL.size() * Held.values().length;
    assertThat(watch.get().looks()).isGreaterThan((framework.judges() ? 15 : 8) * presses);
  }

  /// What opens the search, catches evidence, undoes, prints or opens a window elsewhere is among
  /// the keys that are pressed.
  @Test
  void everyShortcutOfAnyProgramIsTried() {
    assertThat(Keys.ALL)
        .contains(KeyCode.K, KeyCode.E, KeyCode.Z, KeyCode.Y, KeyCode.P, KeyCode.N, KeyCode.T)
        .contains(KeyCode.F, KeyCode.L, KeyCode.C, KeyCode.V, KeyCode.F1, KeyCode.DIGIT3)
        .hasSizeGreaterThan(90);
  }

  /// The walk takes a visit of the first type; whatever kind of page others bring, it brings too.
  @ParameterizedTest
  @MethodSource("frameworks")
  void theFirstTypeOfVisitBringsEveryKindOfPage(Framework framework) {
    List<VisitType> types = framework.practice().visitTypes();

    assertThat(kinds(types.subList(0, 1))).isEqualTo(kinds(types));
  }

  /// By who reads them, and whether they ask about groups of pupils.
  private static Set<String> kinds(List<VisitType> types) {
    return types.stream()
        .flatMap(type -> type.sections().stream())
        .map(section -> section.audience() + (section.about().isEmpty() ? "" : " by group"))
        .collect(Collectors.toSet());
  }

  /// Goes everywhere and looks everywhere.
  private record Story(
      Expected expected,
      Planted planted,
      Path folder,
      Stage stage,
      Watch watch,
      AtomicReference<Instant> now) {
    private void tell(Tour tour) {
      tour.press("go-visits").at("visits-table", _ -> {});
      tour.key("visits-table", KeyCode.ENTER).at("visit-together", _ -> seesPlanted());
      tour.press("visit-together").at("together", _ -> watch.begin());
      walk(tour, expected.pages(), expected.firstHalf());
      answers(tour);
      tour.step("asked", () -> true, () -> fire("together-end"));
      tour.type("together-passphrase", "not the passphrase").press("together-leave");
      Journey.said(tour, stage, "together-passphrase-error", "passphrase");
      tour.at("together-passphrase", _ -> watch.look("a wrong passphrase"));
      tour.press("together-stay").press("together-ready-adviser");
      tour.at("together-ready-school", _ -> watch.look("one is ready"))
          .step("one", () -> true, watch::compared);
      tour.press("together-ready-school")
          .at("together-compare", _ -> watch.look("both are asked"))
          .step("asked to compare", () -> true, watch::compared);
      tour.press("together-compare").at("together-talk", _ -> watch.look("the agenda"));
      walk(tour, expected.pages() + 1, expected.secondHalf());
      tour.step("asked again", () -> true, () -> fire("together-end"));
      tour.press("together-lock").at("unlock-passphrase", _ -> watch.look("the lock screen"));
      tour.step("the end", () -> true, watch::end);
    }

    /// Proves that the search finds what there is to find: on the adviser's own screen.
    private void seesPlanted() {
      String all = String.join("\n", EveryWord.inWindows());
      assertThat(Stream.concat(planted.never().stream(), planted.adviser().stream()))
          .anyMatch(all::contains);
    }

    /// Walks one half, a few pages at a time.
    ///
    /// @param sorts kinds of pages with the sorts of controls on them
    private void walk(Tour tour, int pages, Set<String> sorts) {
      Walk walk = new Walk(stage, watch, folder.resolve("register.csv"));
      for (int i = 0; i < pages; i += AT_ONCE) {
        tour.step("walking on from page " + i, () -> true, () -> walk.some(AT_ONCE));
      }
      tour.step(
          "walked",
          () -> true,
          () -> {
            watch.look("after the walk");
            assertThat(walk.done()).isTrue();
            assertThat(walk.pages()).hasSize(pages + 1).contains("together-ending");
            assertThat(walk.clicked()).hasSizeGreaterThan(10 * pages);
            assertThat(walk.swept()).containsExactlyInAnyOrderElementsOf(sorts);
          });
    }

    /// What the store answers, and what another day may remind of, shows nothing either.
    private void answers(Tour tour) {
      tour.step("tomorrow", () -> true, () -> now.set(Instant.parse("2026-11-24T00:01:00Z")));
      Journey.said(tour, stage, "together-saved", "Saved");
      tour.at("together-saved", _ -> watch.look("saved on another day"));
    }

    private void fire(String id) {
      Node node = stage.getScene().getRoot().lookup("#" + id);
      if (node instanceof Button button) {
        button.fire();
      }
    }
  }
}
