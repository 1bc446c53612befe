package org.daybook.ui.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Font;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.field.EvidenceWords;
import org.daybook.ui.listing.Tables;

/// The evidence the filter lets through, one line each. Only the rows in sight are drawn, and what
/// is chosen stays chosen while the list changes around it.
final class EvidenceTable extends TableView<Evidence> {
  // In em.
  private static final double ROW = 4.8;

  private final Consumer<List<Evidence>> chosen;
  private boolean changing;

  /// @param chosen hears what is chosen whenever that changes
  /// @param dropped hears of files dropped on a row
  EvidenceTable(
      EvidenceViewModel model, Consumer<List<Evidence>> chosen, Consumer<DragEvent> dropped) {
    this.chosen = chosen;
    setId("evidence-table");
    setAccessibleText(Strings.of("evidence.table.label"));
    Label none = new Label(Strings.of("evidence.table.none"));
    none.getStyleClass().add("text-secondary");
    setPlaceholder(none);
    columns(model);
    Tables.share(this);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().getSelectedItems().addListener((ListChangeListener<Evidence>) _ -> tell());
    setRowFactory(_ -> row(dropped));
  }

  /// Makes rows as high as two lines of words and one of what they are, and leaves columns out
  /// where there is little room.
  void fit(ObservableValue<Font> font) {
    font.subscribe(now -> setFixedCellSize(Math.ceil(now.getSize() * ROW)));
    Tables.yields(this, font, 44, "evidence-column-value");
    Tables.yields(this, font, 36, "evidence-column-kind");
  }

  /// Shows these; what was chosen and is still among them stays so.
  void show(List<Evidence> evidence) {
    Set<UUID> before = ids();
    changing = true;
    setItems(FXCollections.observableArrayList(evidence));
    if (!getSortOrder().isEmpty()) {
      sort();
    }
    choose(before);
    changing = false;
    tell();
  }

  /// The pieces that are chosen.
  List<Evidence> chosen() {
    return getSelectionModel().getSelectedItems().stream().filter(piece -> piece != null).toList();
  }

  /// Chooses a piece and brings it into sight, if it is shown.
  void choose(UUID piece) {
    getSelectionModel().clearSelection();
    choose(Set.of(piece));
    scrollTo(getSelectionModel().getSelectedIndex());
  }

  private void choose(Set<UUID> pieces) {
    if (!pieces.isEmpty()) {
      for (int i = 0; i < getItems().size(); i++) {
        if (pieces.contains(getItems().get(i).id())) {
          getSelectionModel().select(i);
        }
      }
    }
  }

  private Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    chosen().forEach(piece -> ids.add(piece.id()));
    return ids;
  }

  private void tell() {
    if (!changing) {
      chosen.accept(chosen());
    }
  }

  private void columns(EvidenceViewModel model) {
    TableColumn<Evidence, Evidence> text = new TableColumn<>(Strings.of("evidence.column.text"));
    text.setId("evidence-column-text");
    text.setPrefWidth(700);
    text.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    text.setCellFactory(_ -> new EvidenceCell(model));
    text.setComparator(Comparator.comparing(Evidence::text, String.CASE_INSENSITIVE_ORDER));
    getColumns().add(text);
    getColumns()
        .add(
            Tables.words(
                "evidence-column-kind",
                Strings.of("evidence.kind"),
                20,
                piece -> EvidenceWords.kind(piece.source())));
    TableColumn<Evidence, String> value =
        Tables.words(
            "evidence-column-value",
            Strings.of("evidence.value"),
            10,
            piece -> EvidenceWords.value(piece.value()));
    value.setComparator(
        Comparator.comparing(
            words -> EvidenceWords.value(words).orElse(null),
            Comparator.nullsFirst(Comparator.naturalOrder())));
    value.getStyleClass().add("figures");
    getColumns().add(value);
  }

  private TableRow<Evidence> row(Consumer<DragEvent> dropped) {
    TableRow<Evidence> row = new TableRow<>();
    row.setOnDragDetected(drag -> drag(row, drag));
    row.setOnDragOver(AttachmentsPart::over);
    row.setOnDragDropped(
        drag -> {
          if (row.getItem() != null) {
            choose(row.getItem().id());
            dropped.accept(drag);
          }
        });
    return row;
  }

  /// Drags the chosen pieces; none of their words leave the program with them.
  private void drag(TableRow<Evidence> row, MouseEvent drag) {
    if (row.getItem() != null) {
      Dragboard board = startDragAndDrop(TransferMode.LINK);
      ClipboardContent content = new ClipboardContent();
      content.putString(Strings.of("evidence.chosen", chosen().size()));
      board.setContent(content);
      drag.consume();
    }
  }
}
