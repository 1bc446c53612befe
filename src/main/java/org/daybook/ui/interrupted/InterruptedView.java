package org.daybook.ui.interrupted;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Space;

/// Says which visits were being worked on when the program died, up to when each is saved, and what
/// was written; and offers to recover or discard it. Whoever goes elsewhere is asked again at the
/// next start.
public final class InterruptedView extends VBox {
  public InterruptedView(InterruptedViewModel model) {
    setId("interrupted");
    PageHeader header = new PageHeader(Strings.of("interrupted.page.title"));
    header.context(Strings.of("interrupted.page.context"));
    Notice notice = new Notice("interrupted-notice");
    model.problem().subscribe(why -> why.ifPresentOrElse(notice::refuse, notice::silence));
    VBox content = new VBox(Space.XL, notice);
    for (int i = 0; i < model.all().size(); i++) {
      content.getChildren().add(new InterruptedCard(model, model.all().get(i), i + 1));
    }
    for (int i = 0; i < model.unshown().size(); i++) {
      content.getChildren().add(new UnshownCard(model, model.unshown().get(i), i + 1));
    }
    content.getStyleClass().addAll("page-content", "reading-width");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header, scroll);
  }
}
