package org.daybook.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A sentence that belongs to a whole page or panel, not to one field. Takes no room when silent.
public final class Notice extends HBox {
  private final Label words = new Label();
  private final FontIcon icon = new FontIcon(Material2OutlinedAL.INFO);

  /// Starts silent.
  public Notice(String id) {
    setId(id);
    getStyleClass().add("notice");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(icon, words);
    silence();
  }

  /// Says something good to know.
  public void inform(String sentence) {
    say("", Material2OutlinedAL.INFO, sentence);
  }

  /// Says something to see to.
  public void warn(String sentence) {
    say("warning", Material2OutlinedMZ.WARNING, sentence);
  }

  /// Says what went wrong and can be put right.
  public void refuse(Problem problem) {
    say("danger", Material2OutlinedAL.ERROR_OUTLINE, Strings.of(problem));
  }

  /// Says everything that went wrong, a line each; silent where nothing did.
  public void refuse(List<Problem> problems) {
    if (problems.isEmpty()) {
      silence();
    } else {
      say(
          "danger",
          Material2OutlinedAL.ERROR_OUTLINE,
          problems.stream().map(Strings::of).collect(Collectors.joining("\n")));
    }
  }

  public void silence() {
    Shown.when(false, this);
  }

  private void say(String style, Ikon sign, String sentence) {
    getStyleClass().removeAll("warning", "danger");
    if (!style.isEmpty()) {
      getStyleClass().add(style);
    }
    icon.setIconCode(sign);
    words.setText(sentence);
    setAccessibleText(sentence);
    Shown.when(true, this);
  }
}
