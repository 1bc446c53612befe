package org.daybook.ui.packs.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Space;

/// The kinds of visit of a pack, the document each leads to, and its sections.
public final class VisitTypePart extends VBox {
  public VisitTypePart(Framework pack) {
    pack.practice().visitTypes().forEach(type -> getChildren().add(type(type)));
  }

  private static VBox type(VisitType type) {
    FactGrid sections = new FactGrid();
    type.sections()
        .forEach(
            section ->
                sections.add(
                    section.title(), PackWords.label(PackWords.section(section), "text-body")));
    VBox box =
        new VBox(
            Space.S,
            PackWords.label(type.name(), "text-section"),
            PackWords.label(line(type), "text-body"),
            PackWords.label(
                Strings.of(
                    "packs.visit.circulation",
                    type.circulation().isEmpty()
                        ? Strings.of("packs.visit.nobody")
                        : String.join(", ", type.circulation())),
                "text-secondary"),
            PackWords.label(
                Strings.of("packs.visit.signed-by", String.join(", ", type.signedBy())),
                "text-secondary"),
            sections);
    if (!type.activities().isEmpty()) {
      box.getChildren()
          .add(
              new FactGrid()
                  .add(Strings.of("packs.visit.activities"), String.join(", ", type.activities())));
    }
    if (!type.confidentiality().isEmpty()) {
      box.getChildren().add(PackWords.foot(type.confidentiality()));
    }
    return box;
  }

  private static String line(VisitType type) {
    List<String> words = new ArrayList<>();
    words.add(type.document());
    if (!type.length().isEmpty()) {
      words.add(type.length());
    }
    VisitType.Setting meantFor = type.meantFor();
    if (meantFor != null) {
      words.add(Strings.of("packs.visit.for", PackWords.word(meantFor)));
    }
    return String.join(" · ", words);
  }
}
