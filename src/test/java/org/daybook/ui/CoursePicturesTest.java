package org.daybook.ui;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/// Draws what becomes of a note after the visit: its check, its signatures, its versions.
@ExtendWith(OnScreen.class)
final class CoursePicturesTest {
  private PictureWindow window;

  @Start
  void start(Stage stage) {
    window = new PictureWindow(stage);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          visit-note-compared,       false, 100
          visit-note-compared,       true,  100
          visit-note-compared,       false, 200
          visit-note-version-issued, false, 100
          visit-note-version-issued, true,  100
          visit-note-down-compared,  false, 100
          visit-note-down-compared,  false, 200
          visit-note-course-giving-up, false, 100
          visit-note-course-giving-up, true, 100
          visit-note-course-reply,   false, 100
          visit-note-down-reply,     false, 100
          visit-note-down-reply,     true,  100
          visit-note-down-disputed,  false, 100
          visit-note-down-disputed,  true,  100
          visit-note-down-disputed,  false, 200
          visit-note-bottom-disputed, false, 100
          visit-category-agreed,     false, 100
          visit-category-agreed,     true,  100
          visit-category,            false, 100
          """)
  void noWordIsCutOff(String page, boolean dark, int textSize, @TempDir Path folder)
      throws Exception {
    window.show(() -> new ScreenPages(window.tasks(), folder).window(page), dark, textSize);
    window.act(root -> ScreenPages.act(page, root));
    window.keep(page);
  }
}
