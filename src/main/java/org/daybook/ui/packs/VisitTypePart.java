package org.daybook.ui.packs;

import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Space;

/// The kinds of visit of a pack, the document each leads to, and its sections.
final class VisitTypePart extends VBox {
  VisitTypePart(Framework pack) {
    pack.practice().visitTypes().forEach(type -> getChildren().add(type(type)));
  }

  private static VBox type(VisitType type) {
    FactGrid sections = new FactGrid();
    type.sections()
        .forEach(
            section ->
                sections.add(
                    section.title(), PackWords.label(PackWords.section(section), "text-body")));
    return new VBox(
        Space.S,
        PackWords.label(type.name(), "text-section"),
        PackWords.label(
            Strings.of("packs.visit.line", type.document(), type.length()), "text-body"),
        PackWords.label(
            Strings.of("packs.visit.circulation", String.join(", ", type.circulation())),
            "text-secondary"),
        sections);
  }
}
