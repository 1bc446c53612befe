package org.daybook.ui.packs;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.frameworks.Packs.Broken;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.packs.PackUseModel.Refusal;
import org.daybook.ui.packs.parts.PackWords;
import org.daybook.ui.support.Space;

/// A pack that cannot be used: that it is not, everything that is wrong in it by line, what to do.
final class RefusedPack extends VBox {
  private RefusedPack(String title, String lead, List<String> problems, String advice) {
    super(Space.M);
    setId("pack-refused");
    getStyleClass().add("pack-page");
    ScrollPane lines = new ScrollPane(new Bullets(problems));
    lines.setId("pack-refused-lines");
    lines.setAccessibleText(String.join("\n", problems));
    lines.setFitToWidth(true);
    setVgrow(lines, Priority.SOMETIMES);
    getChildren()
        .setAll(
            PackWords.label(title, "text-section"),
            PackWords.label(lead, "field-error"),
            PackWords.label(advice, "text-secondary"),
            lines);
  }

  /// A pack in the person's folder.
  static RefusedPack of(Broken pack) {
    List<String> problems =
        pack.flaws().stream()
            .map(flaw -> Strings.of("packs.refused.line", flaw.line(), flaw.reason()))
            .toList();
    return new RefusedPack(
        pack.folder().getFileName().toString(),
        Strings.of("packs.refused.folder", problems.size()),
        problems,
        Strings.of("packs.refused.mend-folder", pack.folder().toString()));
  }

  /// A file that was to be imported.
  static RefusedPack of(Refusal refusal) {
    List<String> problems =
        refusal.problems().stream()
            .map(found -> Strings.of("packs.refused.line", found.line(), found.reason()))
            .toList();
    return new RefusedPack(
        refusal.file(),
        Strings.of("packs.refused.file", problems.size()),
        problems,
        Strings.of("packs.refused.mend-file"));
  }
}
