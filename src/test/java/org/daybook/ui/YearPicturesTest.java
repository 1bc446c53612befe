package org.daybook.ui;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.year.YearKeeping;
import org.daybook.domain.booklet.Matter;
import org.daybook.fixture.Documents;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.YearScreen;
import org.daybook.fixture.Years;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.year.YearView;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Draws the year in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off and nothing stands beside the window.
@ExtendWith(OnScreen.class)
final class YearPicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
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
          aside,  Term-1, top, false, 100
          aside,  Term-1, top, true,  150
          filled, Term-2, top, false, 100
          empty,  Autumn, top, false, 100
          filled, Autumn, top, false, 100
          filled, Autumn, top, true,  100
          filled, Autumn, end, false, 100
          filled, Autumn, end, true,  150
          filled, Autumn, top, false, 150
          filled, Autumn, top, false, 200
          earlier, Autumn, top, false, 100
          earlier, Autumn, top, true,  100
          earlier, Autumn, top, false, 200
          bedford-2018, Autumn-2, top, false, 100
          bedford-2018, Autumn-2, top, true,  100
          bedford-2018, Summer, top, false, 100
          bristol-2025, Autumn-1, top, false, 100
          bristol-2025, Autumn-1, top, true,  150
          """)
  void noWordIsCutOff(
      String page, String step, String at, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    boolean ofTheTrust = List.of("empty", "filled", "aside", "earlier").contains(page);
    Session session = ofTheTrust ? Years.store(folder) : Documents.store(folder, page);
    if (page.equals("filled")) {
      Years.filled(session);
    }
    if (page.equals("aside")) {
      new YearKeeping(Years.filled(session))
          .setAside(
              new Matter("Term 1", "1.before.2"),
              "The plan was shown in October, at the visit of the second half-term",
              Years.PAT,
              PatsStore.TODAY);
    }
    YearScreen screen = YearScreen.of(session, window.tasks(), folder.resolve("year.pdf"));
    String title = session.framework().identity().title();
    window.show(() -> page(screen, title), dark, textSize);
    if (page.equals("earlier")) {
      window.act(root -> ((Button) root.lookup("#year-earlier")).fire());
    }
    window.act(root -> ((ToggleButton) root.lookup("#year-step-" + step)).fire());
    if (page.equals("aside")) {
      window.act(root -> ((Button) root.lookup("#year-aside-1-before-3")).fire());
    }
    if (at.equals("end")) {
      window.act(root -> ((ScrollPane) root.lookup("#year-panel-scroll")).setVvalue(1));
    }
    window.keep("year-%s-%s-%s".formatted(page, step, at));
    session.close();
  }

  private static Parent page(YearScreen screen, String framework) {
    PageHeader header = new PageHeader("Made Up Infant School");
    header.context("109876 · Community school · Open");
    YearView view = new YearView(screen.model());
    VBox.setVgrow(view, Priority.ALWAYS);
    Shell shell = new Shell(new Shell.Ways(_ -> {}, (_, _) -> {}, () -> {}), false);
    shell.pack(framework);
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    shell.navigate(new Screen(Place.SCHOOLS, "School", new VBox(header, view)));
    return shell.node();
  }
}
