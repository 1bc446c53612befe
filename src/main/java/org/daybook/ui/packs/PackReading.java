package org.daybook.ui.packs;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.support.Space;

/// A pack to read: its categories, what is judged, what support brings, and its visits.
final class PackReading extends TabPane {
  PackReading(Framework pack) {
    setId("pack-reading");
    setAccessibleText(Strings.of("packs.tab.label"));
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs()
        .setAll(
            tab("pack-categories", Strings.of("packs.tab.categories"), new CategoryPart(pack)),
            tab("pack-areas", Strings.of("packs.tab.areas"), new AreaPart(pack)),
            tab("pack-support", Strings.of("packs.tab.support"), new SupportPart(pack)),
            tab("pack-visits", Strings.of("packs.tab.visits"), new VisitTypePart(pack)));
  }

  private static Tab tab(String id, String title, VBox content) {
    content.setSpacing(Space.XL);
    content.getStyleClass().add("pack-page");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    Tab tab = new Tab(title, scroll);
    tab.setId(id);
    return tab;
  }
}
