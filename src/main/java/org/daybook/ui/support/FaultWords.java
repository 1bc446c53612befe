package org.daybook.ui.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;

/// What is said of a mistake of ours.
final class FaultWords {
  private FaultWords() {}

  /// That it is ours, what is saved, and the code to read out.
  static VBox of(Throwable mistake, Optional<LocalTime> savedUpTo) {
    Label code = new Label(FaultCode.of(mistake));
    code.setId("fault-code");
    code.getStyleClass().add("text-title");
    Label saved =
        Dialogs.prose(
            savedUpTo
                .map(at -> Strings.of("dialogs.fault.saved", at))
                .orElseGet(() -> Strings.of("dialogs.fault.untouched")));
    saved.setId("fault-saved");
    VBox content =
        new VBox(
            Space.M,
            Dialogs.prose(Strings.of("dialogs.fault.sentence")),
            saved,
            new VBox(Space.XS, Dialogs.prose(Strings.of("dialogs.fault.code")), code));
    content.setFillWidth(true);
    return content;
  }

  /// What a person may copy who asks for help.
  static TitledPane details(Throwable mistake) {
    StringWriter text = new StringWriter();
    mistake.printStackTrace(new PrintWriter(text, true));
    TextArea area = new TextArea(FaultCode.of(mistake) + "\n" + text);
    area.setEditable(false);
    area.setAccessibleText(Strings.of("dialogs.fault.details"));
    Button copy = new Button(Strings.of("dialogs.fault.copy"));
    copy.setId("fault-copy");
    copy.setOnAction(
        _ -> {
          ClipboardContent clip = new ClipboardContent();
          clip.putString(area.getText());
          Clipboard.getSystemClipboard().setContent(clip);
        });
    HBox actions = new HBox(copy);
    actions.setAlignment(Pos.CENTER_RIGHT);
    TitledPane pane =
        new TitledPane(Strings.of("dialogs.fault.details"), new VBox(Space.S, area, actions));
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }
}
