package org.daybook.ui.packs;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Instruments;
import org.daybook.domain.strand.Route;
import org.daybook.ui.packs.parts.AboutPart;
import org.daybook.ui.packs.parts.AreaPart;
import org.daybook.ui.packs.parts.CategoryPart;
import org.daybook.ui.packs.parts.FiguresPart;
import org.daybook.ui.packs.parts.FormPart;
import org.daybook.ui.packs.parts.GridPart;
import org.daybook.ui.packs.parts.RoutePart;
import org.daybook.ui.packs.parts.SupportPart;
import org.daybook.ui.packs.parts.VisitTypePart;
import org.daybook.ui.packs.parts.YearPart;
import org.daybook.ui.support.Space;

/// A pack to read, all of it, a tab for each subject that it has something to say about.
final class PackReading extends TabPane {
  PackReading(Framework pack) {
    setId("pack-reading");
    setAccessibleText(Strings.of("packs.reading", pack.identity().title()));
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    Instruments instruments = pack.instruments();
    Route route = pack.practice().route();
    if (pack.judges()) {
      add("pack-categories", Strings.of("packs.tab.categories"), new CategoryPart(pack));
      add("pack-areas", Strings.of("packs.tab.areas"), new AreaPart(pack));
      add("pack-support", Strings.of("packs.tab.support"), new SupportPart(pack));
    }
    add("pack-visits", Strings.of("packs.tab.visits"), new VisitTypePart(pack));
    add("pack-year", Strings.of("packs.tab.year"), new YearPart(pack));
    if (!route.strands().isEmpty() || !route.stages().isEmpty()) {
      add("pack-routes", Strings.of("packs.tab.routes"), new RoutePart(pack));
    }
    if (!instruments.measures().isEmpty()) {
      add("pack-figures", Strings.of("packs.tab.figures"), new FiguresPart(pack));
    }
    if (!instruments.grids().isEmpty()) {
      add("pack-grids", Strings.of("packs.tab.grids"), new GridPart(pack));
    }
    if (!instruments.forms().isEmpty()) {
      add("pack-forms", Strings.of("packs.tab.forms"), new FormPart(pack));
    }
    add("pack-about", Strings.of("packs.tab.about"), new AboutPart(pack));
  }

  private void add(String id, String title, VBox content) {
    content.setSpacing(Space.XL);
    content.getStyleClass().add("pack-page");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId(id + "-page");
    scroll.setAccessibleText(title);
    scroll.setFitToWidth(true);
    Tab tab = new Tab(title, scroll);
    tab.setId(id);
    getTabs().add(tab);
  }
}
