package org.daybook.ui.documents;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.ui.control.PageHeader;

/// The documents of the organisation as a whole.
public final class DocumentsView extends VBox {
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
    DocumentsPart part = new DocumentsPart(model, chooseFramework);
    setVgrow(part, Priority.ALWAYS);
    getChildren().setAll(header, part);
  }
}
