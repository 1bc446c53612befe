package org.daybook.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The places down the left side, and which of them one is in.
final class Navigation extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Map<Place, ToggleButton> items = new EnumMap<>(Place.class);

  Navigation(Consumer<Place> go) {
    getStyleClass().add("navigation");
    setAccessibleText(Strings.of("shell.navigation.name"));
    for (Place place : Place.values()) {
      ToggleButton item = new ToggleButton(Strings.of(place.key), new FontIcon(icon(place)));
      item.setId("go-" + place.name().toLowerCase(Locale.ROOT));
      item.setOnAction(
          _ -> {
            // Where one is changes only once the screen there is shown.
            item.setSelected(!item.isSelected());
            go.accept(place);
          });
      item.setTooltip(new Tooltip(Strings.of(place.key)));
      item.setAccessibleText(Strings.of(place.key));
      items.put(place, item);
      getChildren().add(item);
    }
  }

  void mark(Place here) {
    items.forEach((place, item) -> item.setSelected(place == here));
  }

  /// Leaves only the signs, to give the page room; names stay as tooltips and for screen readers.
  void narrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
  }

  private static Ikon icon(Place place) {
    return switch (place) {
      case TODAY -> Material2OutlinedMZ.TODAY;
      case SCHOOLS -> Material2OutlinedMZ.SCHOOL;
      case VISITS -> Material2OutlinedAL.EVENT_NOTE;
      case CALENDAR -> Material2OutlinedAL.DATE_RANGE;
      case DOCUMENTS -> Material2OutlinedAL.DESCRIPTION;
      case PACKS -> Material2OutlinedAL.LAYERS;
      case SETTINGS -> Material2OutlinedMZ.SETTINGS;
    };
  }
}
