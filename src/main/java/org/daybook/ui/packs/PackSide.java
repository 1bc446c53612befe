package org.daybook.ui.packs;

import java.nio.file.Path;
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
import org.daybook.application.writing.OutOfUse;
import org.daybook.application.writing.PackUse.Aside;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.ui.packs.parts.PackWords;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Beneath the packs at hand: those being written, those taken out of use, and those in the folder
/// that cannot be used.
final class PackSide extends VBox {
  private final VBox drafts = new VBox(Space.S);
  private final VBox aside = new VBox(Space.S);
  private final VBox broken = new VBox(Space.S);
  private final PackActionsModel model;

  /// @param read shows what is wrong in a pack that cannot be used
  PackSide(PackActionsModel model, PacksViewModel packs, Consumer<Broken> read) {
    super(Space.L);
    this.model = model;
    drafts.setId("packs-drafts");
    aside.setId("packs-out-of-use");
    broken.setId("packs-broken");
    getStyleClass().add("pack-side");
    getChildren().setAll(drafts, aside, broken);
    model.drafts().subscribe(this::showDrafts);
    model.use().outOfUse().subscribe(this::showOutOfUse);
    packs.broken().subscribe(list -> showBroken(list, read));
  }

  private void showDrafts(List<Draft> list) {
    drafts.getChildren().setAll(PackWords.label(Strings.of("packs.drafts.title"), "text-strong"));
    list.forEach(draft -> drafts.getChildren().add(row(draft)));
    Shown.when(!list.isEmpty(), drafts);
  }

  private VBox row(Draft draft) {
    Label id = PackWords.label(draft.id(), "text-secondary");
    Button discard = new Button(Strings.of("packs.drafts.discard"));
    discard.setId("packs-discard-" + draft.id());
    discard.getStyleClass().add("quiet");
    discard.setAccessibleText(Strings.of("packs.drafts.discard-named", draft.title()));
    discard.setOnAction(_ -> model.discard(draft));
    HBox beneath = new HBox(Space.S, id, discard);
    beneath.setAlignment(Pos.CENTER_LEFT);
    return draft
        .flaw()
        .map(flaw -> new VBox(PackWords.label(Strings.of(flaw), "field-error"), beneath))
        .orElseGet(() -> new VBox(goOn(draft), beneath));
  }

  private Hyperlink goOn(Draft draft) {
    Hyperlink goOn = link("packs-draft-" + draft.id(), draft.title());
    goOn.setAccessibleText(Strings.of("packs.drafts.go-on", draft.title(), draft.id()));
    goOn.setOnAction(_ -> model.goOn(draft));
    return goOn;
  }

  private void showOutOfUse(OutOfUse all) {
    aside.getChildren().setAll(PackWords.label(Strings.of("packs.out.title"), "text-strong"));
    all.packs().forEach(pack -> aside.getChildren().add(row(pack)));
    all.unreadable().forEach(folder -> aside.getChildren().add(unreadable(folder)));
    Shown.when(!all.packs().isEmpty() || !all.unreadable().isEmpty(), aside);
  }

  private static VBox unreadable(Path folder) {
    String name = folder.getFileName().toString();
    Label why =
        PackWords.label(Strings.of("packs.out.unreadable", folder.toString()), "field-error");
    why.setId("packs-unreadable-" + name);
    return new VBox(PackWords.label(name, "text-body"), why);
  }

  private VBox row(Aside pack) {
    Label title = PackWords.label(pack.identity().title(), "text-body");
    Label version =
        PackWords.label(
            Strings.of("packs.out.version", pack.identity().version()), "text-secondary");
    Button again = new Button(Strings.of("packs.again.verb"));
    again.setId("packs-again-" + pack.folder().getFileName());
    again.getStyleClass().add("quiet");
    again.setAccessibleText(Strings.of("packs.again.named", pack.identity().title()));
    again.setOnAction(_ -> model.use().useAgain(pack));
    HBox beneath = new HBox(Space.S, version, again);
    beneath.setAlignment(Pos.CENTER_LEFT);
    return new VBox(title, beneath);
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
