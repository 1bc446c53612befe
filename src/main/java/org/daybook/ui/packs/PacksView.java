package org.daybook.ui.packs;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The framework packs at hand, and one of them to read.
public final class PacksView extends VBox {
  private final ListView<Framework> list = new ListView<>();
  private final PackActions actions;
  private final VBox reading = new VBox();
  private final Notice notice = new Notice("packs-notice");

  /// @param actions what can be done with packs besides reading them
  public PacksView(PacksViewModel model, PackActions actions) {
    setId("packs");
    PageHeader header = new PageHeader(Strings.of("packs.page.title"));
    header.context(Strings.of("packs.page.context"));
    actions.head(header);
    this.actions = actions;
    list.setId("packs-list");
    list.getStyleClass().add("pack-list");
    list.setAccessibleText(Strings.of("packs.page.title"));
    list.setCellFactory(_ -> new PackCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(pack -> Optional.ofNullable(pack).ifPresent(it -> choose(model, it)));
    HBox.setHgrow(reading, Priority.ALWAYS);
    reading.setMinWidth(0);
    PackSide side = new PackSide(actions.model(), model, pack -> refuse(RefusedPack.of(pack)));
    VBox left = new VBox(Space.L, list, side);
    left.setMinWidth(USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox both = new HBox(Space.XL, left, reading);
    both.getStyleClass().add("pack-both");
    VBox content = new VBox(Space.M, actions, notice, both);
    VBox.setVgrow(both, Priority.ALWAYS);
    content.getStyleClass().add("page-content");
    ScrollPane all = new ScrollPane(content);
    all.setId("packs-scroll");
    all.setFitToWidth(true);
    all.setFitToHeight(true);
    setVgrow(all, Priority.ALWAYS);
    getChildren().setAll(header, all);
    model.packs().subscribe(packs -> list.getItems().setAll(packs));
    model.selected().subscribe(selected -> selected.ifPresent(this::read));
    actions
        .model()
        .use()
        .refusal()
        .subscribe(it -> it.map(RefusedPack::of).ifPresent(this::refuse));
    model.problem().subscribe(problem -> problem.ifPresentOrElse(notice::refuse, notice::silence));
    Shown.in(this, model::refresh);
  }

  /// Takes over a pack from a file that was dropped on the window.
  public void drop(Path file) {
    actions.model().use().importFrom(file);
  }

  private void choose(PacksViewModel model, Framework pack) {
    model.select(pack);
    if (reading.getChildren().stream().anyMatch(RefusedPack.class::isInstance)) {
      read(pack);
    }
  }

  private void refuse(RefusedPack pack) {
    VBox.setVgrow(pack, Priority.ALWAYS);
    reading.getChildren().setAll(pack);
    list.getSelectionModel().clearSelection();
  }

  /// Puts the focus on the list of packs.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void read(Framework pack) {
    list.getSelectionModel().select(pack);
    actions.reading(pack);
    PackReading shown = new PackReading(pack);
    VBox.setVgrow(shown, Priority.ALWAYS);
    reading.getChildren().setAll(shown);
  }

  /// Title, whose it is, version and validity.
  private static final class PackCell extends ListCell<Framework> {
    @Override
    protected void updateItem(Framework pack, boolean empty) {
      super.updateItem(pack, empty);
      setGraphic(
          empty || pack == null
              ? null
              : new PackTitle(pack.identity(), getListView().widthProperty().subtract(Space.XXL)));
    }
  }
}
