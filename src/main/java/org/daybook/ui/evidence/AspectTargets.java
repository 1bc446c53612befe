package org.daybook.ui.evidence;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.mark.CategoryRamp;
import org.daybook.ui.support.Shown;

/// The aspects with how much evidence bears on each: choosing one shows its evidence only, dropping
/// evidence on one links it. A judgement on which nothing bears says so.
final class AspectTargets extends ListView<AspectStanding> {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

  private final EvidenceViewModel model;
  private final EvidenceTable table;
  private boolean changing;

  /// @param table where evidence is dragged from
  AspectTargets(EvidenceViewModel model, EvidenceTable table) {
    this.model = model;
    this.table = table;
    setId("evidence-by-aspect");
    getStyleClass().add("evidence-by-aspect");
    setAccessibleText(Strings.of("evidence.by-aspect"));
    setCellFactory(_ -> new Cell());
    model.aspects().subscribe(_ -> show());
    model.filter().subscribe(_ -> choose());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, aspect) -> {
              if (!changing && aspect != null) {
                model.about(aspect.id());
              }
            });
  }

  private void show() {
    changing = true;
    getItems().setAll(model.aspects().get());
    changing = false;
    choose();
  }

  private void choose() {
    String wanted = model.filter().get().aspect();
    changing = true;
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).id().equals(wanted)) {
        getSelectionModel().select(i);
      }
    }
    changing = false;
  }

  private final class Cell extends ListCell<AspectStanding> {
    private final Region mark = new Region();
    private final Label name = new Label();
    private final Label unsupported = new Label(Strings.of("evidence.unsupported"));
    private final Label count = new Label();
    private final VBox words = new VBox(name, unsupported);
    private final HBox line = new HBox(mark, words, count);

    Cell() {
      mark.getStyleClass().add("category-swatch");
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      unsupported.getStyleClass().add("unsupported");
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      count.getStyleClass().add("text-secondary");
      count.setMinWidth(USE_PREF_SIZE);
      line.getStyleClass().add("evidence-aspect");
      setPrefWidth(0);
      setOnDragOver(this::over);
      setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
      setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(AspectStanding aspect, boolean empty) {
      super.updateItem(aspect, empty);
      if (empty || aspect == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(aspect.name());
      count.setText(Integer.toString(aspect.evidence()));
      Shown.when(aspect.unsupported(), unsupported);
      Shown.when(aspect.aspect(), mark);
      if (aspect.rank() > 0) {
        CategoryRamp.colour(mark, aspect.rank(), model.framework().categories().size());
      } else {
        CategoryRamp.clear(mark);
        mark.getStyleClass().add("category-none");
      }
      setAccessibleText(
          aspect.unsupported()
              ? Strings.of("evidence.aspect.unsupported", aspect.name(), aspect.placed())
              : Strings.of("evidence.aspect.spoken", aspect.name(), aspect.evidence()));
      setGraphic(line);
    }

    private void over(DragEvent drag) {
      if (drag.getGestureSource() == table && getItem() != null && getItem().aspect()) {
        drag.acceptTransferModes(TransferMode.LINK);
        pseudoClassStateChanged(OVER, true);
        drag.consume();
      }
    }

    private void dropped(DragEvent drag) {
      if (drag.getGestureSource() == table && getItem() != null && getItem().aspect()) {
        model.link(table.chosen().stream().map(piece -> piece.id()).toList(), getItem().id());
        drag.setDropCompleted(true);
        drag.consume();
      }
    }
  }
}
