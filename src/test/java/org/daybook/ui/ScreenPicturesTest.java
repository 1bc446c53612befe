package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Draws every screen around a visit as an adviser's laptop would, leaves the pictures in
/// `target/screens` to be looked at, and makes sure that no word is cut off.
@ExtendWith(OnScreen.class)
final class ScreenPicturesTest {
  private final List<Throwable> mistakes = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, mistakes::add);

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          home,            false, 100
          home,            true,  100
          home,            false, 150
          home,            false, 200
          visits-empty,    false, 100
          home-empty,      false, 100
          home-demo,       false, 100
          schools-demo,    false, 100
          school-demo,     false, 100
          visits-demo,     true,  100
          schools,         false, 100
          schools,         true,  100
          schools,         false, 200
          schools-import,  false, 100
          schools-byhand,  false, 100
          schools-byhand,  true,  100
          schools-byhand,  false, 200
          schools-result,  false, 100
          schools-refused, false, 100
          school,          false, 100
          school,          true,  100
          school,          false, 150
          school,          false, 200
          school-trust,    false, 100
          school-trust,    true,  100
          school-trust,    false, 150
          school-middle-trust, false, 100
          school-down-trust, false, 100
          school-framework-trust, false, 100
          school-concern-trust, false, 100
          school-inspection-trust, false, 100
          school-inspection-trust, true,  100
          school-inspection, false, 100
          school-timeline-trust, false, 100
          school-timeline-trust, true,  150
          school-timeline-trust, false, 200
          interrupted,     false, 100
          interrupted,     true,  100
          interrupted,     false, 200
          concerns-trust,  false, 100
          concerns-trust,  true,  150
          concerns-open-trust, false, 100
          concerns-open-trust, true,  200
          home-trust,      false, 100
          newvisit-trust,  false, 100
          newvisit,        false, 100
          newvisit,        true,  100
          newvisit,        false, 200
          newvisit-find,   false, 100
          newvisit-filled, false, 100
          newvisit-wrong,  false, 100
          newvisit-wrong,  true,  100
          visit-before-new,       false, 100
          visit-before-new,       true,  100
          visit-before-new,       false, 200
          visit-judging-carried,  false, 100
          visit-judging-carried,  true,  100
          visit-notes-carried,    false, 100
          visit-actions-carried,  false, 100
          visit-notes,     false, 100
          visit-notes,     true,  100
          visit-notes,     false, 200
          visit-evidence,         false, 100
          visit-evidence,         true,  100
          visit-evidence,         false, 150
          visit-evidence,         false, 200
          visit-evidence-new,     false, 100
          visit-evidence-many,    false, 100
          visit-evidence-many,    true,  100
          visit-evidence-capture, false, 100
          visit-evidence-capture, false, 200
          visit-judging-capture,  false, 100
          visit-judging-capture,  true,  100
          visit-actions,   false, 100
          visit-actions,   true,  100
          visit-actions,   false, 200
          visit-actions-new,      false, 100
          visit-note-sent,      false, 100
          visit-note-sent,      true,  150
          visit-note-issued,    false, 100
          visit-category,         false, 100
          visit-category,         true,  100
          visit-category-differs, false, 100
          visit-category-agreed,  false, 100
          visit-category-agreed,  true,  100
          visit-category-agreed,  false, 200
          visit-category-change,  false, 100
          visit-category-change,  false, 200
          visit-judging,          false, 100
          visit-judging,          true,  100
          visit-judging,          false, 150
          visit-judging,          false, 200
          visit-judging-correct,  false, 100
          visit-judging-correct,  false, 200
          visit-notes,            true,  150
          visit-actions,          false, 150
          visit-actions,          true,  200
          visit-category,         false, 150
          visit-category,         false, 200
          visit-category,         true,  200
          visit-note,             false, 150
          visit-note,             true,  200
          visits-demo,            false, 200
          home-demo,              false, 200
          visit-judging-new,      false, 100
          visit-note,             false, 100
          visit-note,             true,  100
          visit-note-new,         false, 100
          visit-note,             false, 200
          visits,          false, 100
          visits,          true,  100
          visits,          false, 200
          visits-filtered, false, 100
          visits-filtered, true,  100
          visits-filtered, false, 200
          visits-naming,   false, 100
          visits-naming,   true,  150
          packs,           false, 100
          packs,           true,  100
          packs-areas,     false, 100
          packs-support,   false, 100
          packs-support,   true,  100
          packs-visits,    false, 100
          settings,        false, 100
          settings,        true,  100
          settings,        false, 150
          settings-end,    false, 100
          settings-key,    false, 100
          settings-key,    true,  100
          settings,        false, 200
          unlock-welcome,  false, 100
          unlock-welcome,  true,  100
          unlock-create,   false, 100
          unlock-create,   true,  100
          unlock-key,      false, 100
          unlock-typed,    false, 100
          unlock-unproven, false, 100
          unlock-unproven, true,  100
          unlock-open,     false, 100
          unlock-open,     true,  100
          unlock-wrong,    false, 100
          unlock-filling,  false, 100
          unlock-filling,  true,  100
          unlock-wrong,    true,  100
          unlock-create,   false, 200
          unlock-recover,  false, 100
          unlock-recover,  false, 150
          """)
  void noWordIsCutOff(String page, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    draw(page, dark, textSize, 1366, folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "home-demo",
        "schools",
        "school-trust",
        "visits-demo",
        "newvisit-filled",
        "visit-before-new",
        "visit-judging-carried",
        "visit-judging",
        "visit-judging-correct",
        "visit-notes",
        "visit-evidence-many",
        "visit-evidence-capture",
        "visit-actions",
        "visit-category",
        "visit-category-agreed",
        "visit-note",
        "settings"
      })
  void noWordIsCutOffInASmallWindow(String page, @TempDir Path folder) throws Exception {
    draw(page, false, 100, 1024, folder);
  }

  private void draw(String page, boolean dark, int textSize, int width, Path folder)
      throws Exception {
    List<String> cut = new ArrayList<>();
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Style style = new Style();
                  style.show(dark, textSize);
                  Scene scene = new Scene(new ScreenPages(tasks, folder).window(page), width, 768);
                  style.dress(scene);
                  scene.getRoot().applyCss();
                  scene.getRoot().layout();
                  ScreenPages.act(page, scene.getRoot());
                  WritableImage drawn = Snapshot.of(scene, 1);
                  cut.addAll(CutWords.in(scene.getRoot()));
                  cut.addAll(CutWords.beside(scene.getRoot(), width));
                  return drawn;
                })
            .get(60, TimeUnit.SECONDS);
    String file =
        page
            + (dark ? "-dark-" : "-light-")
            + textSize
            + (width == 1366 ? "" : "-" + width)
            + ".png";
    Snapshot.write(picture, Path.of("target", "screens", file));
    assertThat(mistakes).isEmpty();
    assertThat(cut).isEmpty();
  }
}
