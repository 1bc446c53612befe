package org.daybook.ui.packs;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.frameworks.Packs.Broken;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.ui.packs.parts.PackWords;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Beneath the packs at hand: those being written, and those in the folder that cannot be used.
final class PackSide extends VBox {
  private final VBox drafts = new VBox(Space.S);
  private final VBox broken = new VBox(Space.S);
  private final PackActionsModel model;

  /// @param read shows what is wrong in a pack that cannot be used
  PackSide(PackActionsModel model, PacksViewModel packs, Consumer<Broken> read) {
    super(Space.L);
    this.model = model;
    drafts.setId("packs-drafts");
    broken.setId("packs-broken");
    getStyleClass().add("pack-side");
    getChildren().setAll(drafts, broken);
    model.drafts().subscribe(this::showDrafts);
    packs.broken().subscribe(list -> showBroken(list, read));
  }

  private void showDrafts(List<Draft> list) {
    drafts.getChildren().setAll(PackWords.label(Strings.of("packs.drafts.title"), "text-strong"));
    list.forEach(draft -> drafts.getChildren().add(row(draft)));
    Shown.when(!list.isEmpty(), drafts);
  }

  private VBox row(Draft draft) {
    Hyperlink goOn = link("packs-draft-" + draft.id(), draft.title());
    goOn.setAccessibleText(Strings.of("packs.drafts.go-on", draft.title(), draft.id()));
    goOn.setOnAction(_ -> model.goOn(draft));
    Label id = PackWords.label(draft.id(), "text-secondary");
    Button discard = new Button(Strings.of("packs.drafts.discard"));
    discard.setId("packs-discard-" + draft.id());
    discard.getStyleClass().add("quiet");
    discard.setAccessibleText(Strings.of("packs.drafts.discard-named", draft.title()));
    discard.setOnAction(_ -> model.discard(draft));
    HBox beneath = new HBox(Space.S, id, discard);
    beneath.setAlignment(Pos.CENTER_LEFT);
    return new VBox(goOn, beneath);
  }

  private void showBroken(List<Broken> list, Consumer<Broken> read) {
    broken.getChildren().setAll(PackWords.label(Strings.of("packs.broken.title"), "text-strong"));
    for (Broken pack : list) {
      String name = pack.folder().getFileName().toString();
      Hyperlink look = link("packs-broken-" + name, name);
      look.setAccessibleText(Strings.of("packs.broken.look", name));
      look.setOnAction(_ -> read.accept(pack));
      Label count =
          PackWords.label(Strings.of("packs.broken.count", pack.flaws().size()), "field-error");
      broken.getChildren().add(new VBox(look, count));
    }
    Shown.when(!list.isEmpty(), broken);
  }

  private static Hyperlink link(String id, String words) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.setWrapText(true);
    return link;
  }
}
