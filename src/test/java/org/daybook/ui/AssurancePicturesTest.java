package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.application.Session;
import org.daybook.application.file.FrameworkUse;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.Grids;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.ui.assurance.AssuranceView;
import org.daybook.ui.assurance.AssuranceViewModel;
import org.daybook.ui.assurance.AssuranceViewModel.Subject;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.Desks;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.support.SaveState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Draws the assurance grid in the window of a small laptop, leaves the pictures in
/// `target/screens`, and makes sure that no word is cut off and nothing stands beside the window.
@ExtendWith(OnScreen.class)
final class AssurancePicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
  }

  /// @param at the cell to go to
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          empty,  financial-planning-Term-1, false, 100
          filled, financial-planning-Term-1, false, 100
          filled, persistent-absence-Term-1, false, 100
          filled, persistent-absence-Term-1, true,  100
          filled, reading-Term-1,            false, 100
          filled, send-Term-1,               true,  100
          filled, attendance-Term-1,         false, 150
          filled, suspensions-Term-1,        false, 200
          filled, reading-Term-1,            false, 200
          """)
  void noWordIsCutOff(String page, String at, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    Session session = Grids.store(folder);
    if (page.equals("filled")) {
      Grids.filled(session);
    }
    Framework framework = session.framework();
    window.show(() -> page(session, framework), dark, textSize);
    window.act(root -> root.lookup("#cell-" + at).requestFocus());
    window.keep("assurance-" + page + "-" + at);
    window.act(root -> assertThat(beside(root)).isEmpty());
    session.close();
  }

  /// What stands beside the cell it is in.
  private static List<Node> beside(Parent root) {
    return root.lookupAll(".assurance-cell").stream()
        .map(CellOf::new)
        .flatMap(CellOf::beside)
        .toList();
  }

  private record CellOf(Node node) {
    Stream<Node> beside() {
      double right = node.getLayoutBounds().getMaxX();
      return ((Parent) node)
          .getChildrenUnmodifiable().stream()
              .filter(Node::isVisible)
              .filter(child -> child.getBoundsInParent().getMaxX() > right);
    }
  }

  private Parent page(Session session, Framework framework) {
    PageHeader header = new PageHeader("Made Up Infant School");
    header.context("109876 · Community school · Open");
    AssuranceView view =
        new AssuranceView(
            new AssuranceViewModel(
                session,
                window.tasks(),
                new Desks(),
                new TypedPauses(),
                new Subject(
                    PatsStore.MADE_UP, "Made Up Infant School", FrameworkUse.present(framework))),
            new AssuranceView.Ways(_ -> Optional.empty(), (_, _) -> {}));
    VBox.setVgrow(view, Priority.ALWAYS);
    Shell shell = new Shell(new Shell.Ways(_ -> {}, (_, _) -> {}, () -> {}), false);
    shell.pack(framework.identity().title());
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    shell.navigate(new Screen(Place.SCHOOLS, "School", new VBox(header, view)));
    return shell.node();
  }
}
