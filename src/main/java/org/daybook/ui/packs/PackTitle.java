package org.daybook.ui.packs;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Identity;
import org.daybook.ui.support.Space;

/// Which pack it is, in three lines: title, organisation, version and validity.
final class PackTitle extends VBox {
  /// Makes the lines.
  ///
  /// @param width to wrap at
  PackTitle(Identity identity, ObservableValue<? extends Number> width) {
    super(Space.XS);
    getChildren()
        .setAll(
            words(identity.title(), "pack-title", width),
            words(identity.organisation(), "pack-detail", width),
            words(validity(identity), "pack-detail", width));
  }

  private static String validity(Identity identity) {
    LocalDate to = identity.validTo();
    return to == null
        ? Strings.of("packs.list.from", identity.version(), identity.validFrom())
        : Strings.of("packs.list.between", identity.version(), identity.validFrom(), to);
  }

  /// In a cell a label that wraps does not say how high it is; a text does.
  private static Text words(String words, String style, ObservableValue<? extends Number> width) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    text.wrappingWidthProperty().bind(width);
    return text;
  }
}
