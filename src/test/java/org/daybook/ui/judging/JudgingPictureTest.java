package org.daybook.ui.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.daybook.application.OpenVisits;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Stop;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.OnScreen;
import org.daybook.packs.PackLibrary;
import org.daybook.ui.CutWords;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Judging by every framework that comes with Daybook, in the window of a small laptop. The
/// pictures are left in `target/gallery` to be looked at.
@ExtendWith(OnScreen.class)
class JudgingPictureTest {
  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void everyAspectIsSeenWholeWithoutScrolling(@TempDir Path folder, FxRobot robot)
      throws Exception {
    List<String> tooHigh = new ArrayList<>();
    try (OpenVisits visits = new OpenVisits(folder)) {
      for (Framework framework :
          PackLibrary.builtIn().all().stream().filter(Framework::judges).toList()) {
        Shown shown = open(visits, framework, false, 100, robot);
        for (Aspect aspect : framework.aspects()) {
          robot.interact(
              () -> {
                shown.judging().select(aspect.id());
                shown.judging().place(1);
                Snapshot.of(shown.scene(), 1);
                if (scrolls(shown.scene())) {
                  tooHigh.add(aspect.id());
                }
              });
        }
        List<WritableImage> pictures = new ArrayList<>();
        robot.interact(
            () -> {
              assertSeenSinceLastTime(framework, shown.scene());
              pictures.add(Snapshot.of(shown.scene(), 1));
            });
        Snapshot.write(
            pictures.getFirst(),
            Path.of("target", "gallery", "visit-judging-" + framework.id() + ".png"));
      }
    }
    assertThat(tooHigh).isEmpty();
  }

  /// Every aspect has moved up one category: a bar for each visit before, where it stood last, an
  /// arrow at its row, and how many moved.
  private static void assertSeenSinceLastTime(Framework framework, Scene scene) {
    assertThat(((Parent) scene.lookup("#aspect-trend")).getChildrenUnmodifiable()).hasSize(3);
    assertThat(((Label) scene.lookup("#aspect-last")).getText())
        .contains(framework.categories().get(1).shortName());
    assertThat(((Label) scene.lookup("#since-last")).getText())
        .contains(framework.aspects().size() + " stronger");
    assertThat(scene.getRoot().lookupAll(".moved").stream().filter(Node::isVisible))
        .hasSameSizeAs(framework.aspects());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          false, 100
          true,  100
          false, 150
          false, 200
          """)
  void noWordIsCutOff(boolean dark, int textSize, @TempDir Path folder, FxRobot robot)
      throws Exception {
    List<String> cut = new ArrayList<>();
    List<WritableImage> pictures = new ArrayList<>();
    try (OpenVisits visits = new OpenVisits(folder)) {
      Framework framework = PackLibrary.builtIn().all().getFirst();
      Shown shown = open(visits, framework, dark, textSize, robot);
      robot.interact(
          () -> {
            fill(shown.judging());
            Snapshot.of(shown.scene(), 1);
            pictures.add(Snapshot.of(shown.scene(), 1));
            cut.addAll(CutWords.in(shown.scene().lookup("#visit")));
          });
    }
    String name = "visit-judging" + (dark ? "-dark-" : "-light-") + textSize + ".png";
    Snapshot.write(pictures.getFirst(), Path.of("target", "gallery", name));
    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SCHOOL, false, 100
          AGREED, false, 100
          AGREED, true,  100
          AGREED, false, 200
          """)
  void noWordIsCutOffInAnotherVoice(
      Voice voice, boolean dark, int textSize, @TempDir Path folder, FxRobot robot)
      throws Exception {
    List<String> cut = new ArrayList<>();
    List<WritableImage> pictures = new ArrayList<>();
    try (OpenVisits visits = new OpenVisits(folder)) {
      Framework framework = PackLibrary.builtIn().all().getFirst();
      Shown shown = open(visits, framework, dark, textSize, robot);
      robot.interact(
          () -> {
            fill(shown.judging());
            shown.judging().select(framework.aspects().get(8).id());
            shown.judging().speakFor(voice);
            if (voice == Voice.AGREED) {
              shown.judging().disagree();
            }
            Snapshot.of(shown.scene(), 1);
            pictures.add(Snapshot.of(shown.scene(), 1));
            cut.addAll(CutWords.in(shown.scene().lookup("#visit")));
          });
    }
    String colours = dark ? "-dark-" : "-light-";
    Snapshot.write(
        pictures.getFirst(),
        Path.of("target", "gallery", "visit-judging-" + voice + colours + textSize + ".png"));
    assertThat(cut).isEmpty();
  }

  /// Most aspects placed, some statements ticked with a signal among them, evidence noted.
  private static void fill(JudgingViewModel judging) {
    List<Aspect> aspects = judging.framework().aspects();
    for (int i = 0; i < aspects.size() - 2; i++) {
      judging.select(aspects.get(i).id());
      judging.place(2 + i % 3 / 2);
    }
    judging.speakFor(Voice.SCHOOL);
    for (int i = 0; i < aspects.size(); i += 2) {
      judging.select(aspects.get(i).id());
      judging.place(2);
    }
    judging.speakFor(Voice.ADVISER);
    Aspect signalled =
        aspects.stream()
            .filter(aspect -> aspect.statements().stream().anyMatch(s -> s.signal()))
            .findFirst()
            .orElseThrow();
    judging.select(signalled.id());
    signalled.statements().forEach(s -> judging.tick(s.id(), s.signal()));
    judging
        .nextLine(signalled.id())
        .text()
        .set("Two of three meetings were not quorate (invented)");
    judging.enterLine(signalled.id());
  }

  /// Every aspect at three visits, the strongest category last but one.
  private static JudgementHistory earlier(Framework framework) {
    List<Category> scale = framework.categories();
    return new JudgementHistory(
        List.of(
            stop(framework, LocalDate.of(2025, 10, 14), scale.getLast()),
            stop(framework, LocalDate.of(2026, 3, 11), scale.getFirst()),
            stop(framework, LocalDate.of(2026, 10, 6), scale.get(1))));
  }

  private static Stop stop(Framework framework, LocalDate day, Category category) {
    return new Stop(
        day, framework.aspects().stream().collect(Collectors.toMap(Aspect::id, _ -> category)));
  }

  private static Shown open(
      OpenVisits visits, Framework framework, boolean dark, int textSize, FxRobot robot)
      throws Exception {
    OpenVisit open = visits.start(framework);
    List<Throwable> mistakes = new ArrayList<>();
    Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, mistakes::add);
    VisitDesk desk = new VisitDesk(open, open.standing(), tasks, new TypedPauses());
    JudgingViewModel judging = new JudgingViewModel(desk);
    judging.remember(earlier(framework));
    List<Scene> scenes = new ArrayList<>();
    robot.interact(() -> scenes.add(scene(desk, judging, dark, textSize)));
    assertThat(mistakes).isEmpty();
    return new Shown(judging, scenes.getFirst());
  }

  private static Scene scene(VisitDesk desk, JudgingViewModel judging, boolean dark, int textSize) {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    parts.put(VisitTab.JUDGING, () -> new JudgingView(judging, _ -> {}));
    Shell shell = new Shell(new Shell.Ways(_ -> {}, (_, _) -> {}, () -> {}), true);
    VisitViewModel visit = new VisitViewModel(desk);
    visit.turnTo(VisitTab.JUDGING);
    shell.navigate(new Screen(Place.VISITS, "Judging", new VisitView(visit, parts)));
    shell.pack(judging.framework().identity().title());
    desk.saving().subscribe(shell::saved);
    Scene scene = new Scene(shell.node(), 1366, 768);
    Style style = new Style();
    style.show(dark, textSize);
    style.dress(scene);
    return scene;
  }

  private static boolean scrolls(Scene scene) {
    ScrollPane pane = (ScrollPane) scene.lookup("#aspect-sheet");
    double content = pane.getContent().getLayoutBounds().getHeight();
    return content > pane.getViewportBounds().getHeight() + 0.5;
  }

  private record Shown(JudgingViewModel judging, Scene scene) {}
}
