package org.daybook.ui.schools;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.RegisterImport.Report;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Space;

/// What an import did: the counts, and the rows it left out, as text one can copy.
final class ImportResult extends VBox {
  private static final int LINES = 6;

  ImportResult(Report report, Runnable close) {
    super(Space.M);
    setId("import-result");
    Label title = new Label(Strings.of("schools.result.title", report.read()));
    title.getStyleClass().add("text-section");
    HBox counts =
        new HBox(
            Space.XXL,
            count("import-added", report.added(), Strings.of("schools.result.added")),
            count("import-changed", report.changed(), Strings.of("schools.result.changed")),
            count("import-closed", report.closed(), Strings.of("schools.result.closed")),
            count("import-unchanged", report.unchanged(), Strings.of("schools.result.unchanged")),
            count(
                "import-skipped",
                report.skipped().size(),
                Strings.of("schools.result.skipped", report.skipped().size())));
    Button done = new Button(Strings.of("schools.result.close"));
    done.setId("import-close");
    done.setOnAction(_ -> close.run());
    HBox buttons = new HBox(Space.S, done);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, counts);
    if (!report.skipped().isEmpty()) {
      String rows = skipped(report);
      getChildren().add(rows(rows));
      Button copy = new Button(Strings.of("schools.result.copy"));
      copy.setId("import-copy");
      copy.setOnAction(_ -> copy(rows));
      buttons.getChildren().add(copy);
    }
    getChildren().add(buttons);
  }

  private static VBox count(String id, int figure, String word) {
    Label number = new Label(Strings.of("schools.result.figure", figure));
    number.setId(id);
    number.getStyleClass().add("text-title");
    Label name = new Label(word);
    name.getStyleClass().add("text-secondary");
    return new VBox(number, name);
  }

  private static TextArea rows(String text) {
    TextArea area = new TextArea(text);
    area.setId("import-skipped-rows");
    area.setEditable(false);
    area.setPrefRowCount(LINES);
    area.setAccessibleText(Strings.of("schools.result.skipped", LINES));
    return area;
  }

  private static String skipped(Report report) {
    return report.skipped().stream()
        .map(row -> Strings.of("schools.result.row", row.line(), row.reason()))
        .collect(Collectors.joining("\n"));
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
