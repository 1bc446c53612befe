package org.daybook.ui.documents;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Landing;

/// The documents of the organisation as a whole.
public final class DocumentsView extends VBox {
  private final DocumentsPart part;

  /// @param chooseFramework leads to where the framework is chosen
  public DocumentsView(DocumentsViewModel model, Runnable chooseFramework) {
    setId("documents-page");
    PageHeader header = new PageHeader(Strings.of("documents.page.title"));
    model
        .shelf()
        .subscribe(
            shelf ->
                shelf.ifPresent(
                    now ->
                        header.context(
                            Strings.of(
                                "documents.page.context",
                                now.about().name(),
                                now.framework().identity().title()))));
    part = new DocumentsPart(model, chooseFramework);
    setVgrow(part, Priority.ALWAYS);
    getChildren().setAll(header, part);
  }

  /// Puts the focus on what is due now.
  @Override
  public void requestFocus() {
    Landing.on(part);
  }
}
