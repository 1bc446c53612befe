package org.daybook.ui.packs.parts;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.support.Space;

/// How a pack's contents are put on the screen.
public final class PackWords {
  private PackWords() {}

  /// Words of a style that wrap instead of being cut.
  public static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /// Something under a heading.
  static VBox block(String title, Node... content) {
    VBox block = new VBox(Space.S, label(title, "text-section"));
    block.getChildren().addAll(content);
    return block;
  }

  /// Sentences under a heading; nothing at all where there are none.
  static List<VBox> bullets(String title, List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(block(title, new Bullets(sentences)));
  }

  /// The line at the foot of a document's pages.
  static Label foot(String words) {
    return label(Strings.of("packs.foot.line", words), "text-secondary");
  }

  /// A fixed word as people say it: `EVERY_FOUR_WEEKS` as "every four weeks".
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
