package org.daybook.ui.packs;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Entitlement;
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

  /// What a level brings, and how often.
  static String entitlement(Entitlement entitlement) {
    String often =
        Stream.of(
                Optional.ofNullable(entitlement.rhythm()).map(PackWords::rhythm),
                Optional.ofNullable(entitlement.timesAYear())
                    .map(times -> Strings.of("packs.support.times", times)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return often.isEmpty()
        ? entitlement.text()
        : Strings.of("packs.support.often", entitlement.text(), often);
  }

  /// Who may read a section.
  static String audience(VisitType.Audience audience) {
    return Strings.of(
        switch (audience) {
          case SCHOOL -> "packs.audience.school";
          case INTERNAL -> "packs.audience.internal";
          case PRIVATE -> "packs.audience.private";
        });
  }

  private static String rhythm(Entitlement.Rhythm rhythm) {
    return Strings.of(
        switch (rhythm) {
          case WEEKLY -> "packs.rhythm.weekly";
          case EVERY_FOUR_WEEKS -> "packs.rhythm.four-weeks";
          case MONTHLY -> "packs.rhythm.monthly";
          case HALF_TERMLY -> "packs.rhythm.half-termly";
          case TERMLY -> "packs.rhythm.termly";
          case EVERY_THREE_MONTHS -> "packs.rhythm.three-months";
          case YEARLY -> "packs.rhythm.yearly";
          case EVERY_TWO_YEARS -> "packs.rhythm.two-years";
          case EVERY_THREE_YEARS -> "packs.rhythm.three-years";
          case EVERY_FOUR_YEARS -> "packs.rhythm.four-years";
        });
  }
}
