package org.daybook.ui.documents;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.form.FormSummary;
import org.daybook.application.words.Strings;
import org.daybook.ui.listing.PressRow;
import org.daybook.ui.support.Space;

/// A document in a list: when, what, how far, and when somebody must come back to it.
final class DocumentRow extends PressRow {
  DocumentRow(FormSummary document, Runnable open) {
    super(
        "document-" + document.id(),
        Strings.of(
            "documents.row.spoken",
            DocumentWords.title(document),
            DocumentWords.when(document),
            DocumentWords.state(document),
            DocumentWords.next(document)),
        content(document),
        open);
  }

  private static HBox content(FormSummary document) {
    Label title = new Label(DocumentWords.title(document));
    title.setWrapText(true);
    Label when = new Label(DocumentWords.when(document));
    when.getStyleClass().add("text-secondary");
    VBox what = new VBox(title, when);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label state = new Label(DocumentWords.state(document));
    Label next = new Label(DocumentWords.next(document));
    next.getStyleClass().add("text-secondary");
    VBox standing = new VBox(state, next);
    standing.getStyleClass().add("document-standing");
    if (next.getText().isEmpty()) {
      standing.getChildren().remove(next);
    }
    HBox row = new HBox(Space.L, what, standing);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
