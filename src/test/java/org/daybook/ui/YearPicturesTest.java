package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.fixture.Documents;
import org.daybook.fixture.YearScreen;
import org.daybook.fixture.Years;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.daybook.ui.year.YearView;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the year in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off and nothing stands beside the window.
@ExtendWith(ApplicationExtension.class)
final class YearPicturesTest {
  private static final double WIDTH = 1366;

  private final List<Throwable> mistakes = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, mistakes::add);

  private Stage stage;
  private Scene scene;

  @Start
  void start(Stage shown) {
    stage = shown;
    scene = new Scene(new Region());
    stage.show();
  }

  /// @param step the half-term or term to go to
  /// @param at its top or its end
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          empty,  Term-2, top, false, 100
          filled, Term-1, top, false, 100
          filled, Term-1, top, true,  100
          filled, Term-1, top, false, 150
          filled, Term-1, top, false, 200
          filled, Term-2, top, false, 100
          empty,  Autumn, top, false, 100
          filled, Autumn, top, false, 100
          filled, Autumn, top, true,  100
          filled, Autumn, end, false, 100
          filled, Autumn, end, true,  150
          filled, Autumn, top, false, 150
          filled, Autumn, top, false, 200
          bedford-2018, Autumn-2, top, false, 100
          bedford-2018, Autumn-2, top, true,  100
          bedford-2018, Summer, top, false, 100
          bristol-2025, Autumn-1, top, false, 100
          bristol-2025, Autumn-1, top, true,  150
          """)
  void noWordIsCutOff(
      String page, String step, String at, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    boolean ofTheTrust = List.of("empty", "filled").contains(page);
    Session session = ofTheTrust ? Years.store(folder) : Documents.store(folder, page);
    if (page.equals("filled")) {
      Years.filled(session);
    }
    YearScreen screen = YearScreen.of(session, tasks, folder.resolve("year.pdf"));
    Parent window = WaitForAsyncUtils.asyncFx(() -> window(screen)).get(60, TimeUnit.SECONDS);
    onceShown(
        () -> {
          Style style = new Style();
          style.show(dark, textSize);
          scene = new Scene(window, WIDTH, 768);
          style.dress(scene);
          stage.setScene(scene);
        });
    onceShown(() -> ((ToggleButton) scene.getRoot().lookup("#year-step-" + step)).fire());
    if (at.equals("end")) {
      onceShown(() -> ((ScrollPane) scene.getRoot().lookup("#year-panel-scroll")).setVvalue(1));
    }
    List<String> wrong = new ArrayList<>();
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Snapshot.of(scene, 1);
                  collect(scene.getRoot(), wrong);
                  return Snapshot.of(scene, 1);
                })
            .get(60, TimeUnit.SECONDS);
    String file =
        "year-%s-%s-%s-%s-%d.png".formatted(page, step, at, dark ? "dark" : "light", textSize);
    Snapshot.write(picture, Path.of("target", "screens", file));
    assertThat(mistakes).isEmpty();
    assertThat(wrong).isEmpty();
    session.close();
  }

  /// Does something on the window's thread and lets the window settle.
  private static void onceShown(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Parent window(YearScreen screen) {
    PageHeader header = new PageHeader("Made Up Infant School");
    header.context("109876 · Community school · Open");
    YearView view = new YearView(screen.model());
    VBox.setVgrow(view, Priority.ALWAYS);
    Shell shell = new Shell(new Shell.Ways(_ -> {}, (_, _) -> {}, () -> {}), false);
    shell.pack("Strategy for Collaborative School Improvement 2024");
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    shell.navigate(new Screen(Place.SCHOOLS, "School", new VBox(header, view)));
    return shell.node();
  }

  private static void collect(Node node, List<String> wrong) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
      wrong.add("cut off: " + labeled.getText());
    }
    if (node.getId() != null && node.localToScene(node.getBoundsInLocal()).getMaxX() > WIDTH + 1) {
      wrong.add("beside the window: " + node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wrong));
    }
  }
}
