package org.daybook.ui;

import java.nio.file.Path;
import javafx.scene.AccessibleAction;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Room;
import org.daybook.ui.together.TogetherView;
import org.daybook.ui.together.TogetherViewModel;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Every page of the conversation in the window of a small laptop.
@ExtendWith(OnScreen.class)
class TogetherPicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          false, 100
          true,  100
          false, 200
          """)
  void everyPageIsWhole(boolean dark, int textSize, @TempDir Path folder) throws Exception {
    try (Room room = Room.filled(folder, window.tasks())) {
      window.show(() -> view(room), dark, textSize);
      window.keep("together-own");
      window.act(TogetherPicturesTest::turnToSinceLastTime);
      window.act(TogetherPicturesTest::writes);
      window.keep("together-writing");
      press("together-ready-school");
      press("together-ready-adviser");
      window.keep("together-asked");
      press("together-compare");
      window.keep("together-talk");
      press("together-first");
      window.keep("together-compared");
      press("together-apart");
      window.keep("together-apart");
      press("together-list");
      press("together-about-priorities-and-plan");
      window.keep("together-alike");
      press("together-list");
      press("together-read-since-last-time");
      window.keep("together-written");
      press("together-end");
      window.keep("together-end");
    }
  }

  private static void turnToSinceLastTime(Parent root) {
    while (root.lookup("#together-write-since-last-time") == null) {
      ((Button) root.lookup("#together-next")).fire();
      root.applyCss();
      root.layout();
    }
  }

  private static void writes(Parent root) {
    ((TextInputControl) root.lookup("#together-write-since-last-time"))
        .setText(
            "Every class now reads for half an hour a day, and three of four families joined.");
  }

  private void press(String id) {
    window.act(root -> root.lookup("#" + id).executeAccessibleAction(AccessibleAction.FIRE));
  }

  private static Parent view(Room room) {
    return new TogetherView(
        new TogetherViewModel(
            room.desk(),
            room.session(),
            room.tasks(),
            new TogetherViewModel.Ways(() -> {}, () -> {})));
  }
}
