package org.daybook.ui.packs;

import javafx.scene.control.Label;
import org.daybook.application.Strings;
import org.daybook.domain.framework.VisitType;

/// How a pack's contents are put on the screen.
final class PackWords {
  private PackWords() {}

  /// Words of a style that wrap instead of being cut.
  static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /// What belongs in a section, and who may read it unless that is the school.
  static String section(VisitType.Section section) {
    return section.audience() == VisitType.Audience.SCHOOL
        ? section.hint()
        : Strings.of("packs.visit.section", section.hint(), audience(section.audience()));
  }

  private static String audience(VisitType.Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "packs.audience.school";
          case INTERNAL -> "packs.audience.internal";
          case PRIVATE -> "packs.audience.private";
        });
  }
}
