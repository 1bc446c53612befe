package org.daybook.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Notice;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.AttachmentsViewModel;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// All evidence of the visit: by aspect on the left, the list in the middle, one piece on the
/// right.
///
/// Keys in the list, unless somebody is typing: Enter changes the piece, L links to an aspect,
/// Delete takes away, Ctrl+V attaches what is on the clipboard, / finds words.
public final class EvidenceView extends StackPane {
  // In em: with less there is no room for the aspects beside the list.
  private static final double NARROW = 70;

  private final EvidenceViewModel model;
  private final AttachmentsPart attachments;
  private final EvidenceDetails details;
  private final EvidenceTable table;
  private final EvidenceFilters filters;
  private final AspectTargets aspects;
  private final ScrollPane side;
  private final HBox list;
  private final EmptyState empty;
  private final Notice notice = new Notice("evidence-notice");
  private final HBox deleted = new HBox(Space.M);

  /// How many pieces there were before and after the last deletion here.
  private Set<Integer> around = Set.of();

  /// What the tab asks of others.
  ///
  /// @param capture begins to catch evidence
  /// @param askFiles which files to attach
  /// @param askWhere where to save a copy of this name
  public record Ways(
      Runnable capture, Supplier<List<Path>> askFiles, Function<String, Optional<Path>> askWhere) {}

  public EvidenceView(EvidenceViewModel model, AttachmentsViewModel attaching, Ways ways) {
    this.model = model;
    setId("evidence");
    getStyleClass().add("evidence-page");
    attachments =
        new AttachmentsPart(
            "evidence",
            attaching,
            new AttachmentsPart.Ways(ways.askFiles(), ways.askWhere()),
            Strings.of("evidence.attach.hint"));
    details = new EvidenceDetails(model, attachments, this::remove);
    table = new EvidenceTable(model, details::show, this::dropped);
    filters = ReadOnly.reads(new EvidenceFilters(model));
    aspects = new AspectTargets(model, table);
    side = new ScrollPane(details);
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(false);
    side.getStyleClass().add("evidence-side");
    empty =
        new EmptyState(
            Material2OutlinedAL.FACT_CHECK,
            Strings.of("evidence.empty.sentence"),
            Strings.of("evidence.empty.verb"),
            ways.capture());
    empty.step().setId("evidence-first");
    ScrollPane middle = new ScrollPane(middle());
    middle.setFitToWidth(true);
    middle.setFitToHeight(true);
    middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    middle.setFocusTraversable(false);
    HBox.setHgrow(middle, Priority.ALWAYS);
    list = new HBox(aspects, middle, side);
    getChildren().setAll(list, empty);
    model.shown().subscribe(this::show);
    table.fit(filters.words().fontProperty());
    model.wanted().subscribe(piece -> piece.ifPresent(table::choose));
    widthProperty().subscribe(_ -> fit());
    filters.words().fontProperty().subscribe(_ -> fit());
    side.setOnDragOver(AttachmentsPart::over);
    side.setOnDragDropped(this::dropped);
    setOnDragOver(AttachmentsPart::over);
    setOnDragDropped(this::dropped);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pastes);
  }

  /// Puts the focus on the list, from where all keys work.
  @Override
  public void requestFocus() {
    if (model.total() == 0) {
      empty.step().requestFocus();
    } else {
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
    }
  }

  private VBox middle() {
    Label said = new Label(Strings.of("evidence.deleted"));
    Button undo = new Button(Strings.of("evidence.deleted.undo"));
    undo.setId("evidence-undo");
    undo.setOnAction(
        _ -> {
          Shown.when(false, deleted);
          model.undo();
          table.requestFocus();
        });
    deleted.getChildren().setAll(said, undo);
    deleted.getStyleClass().add("evidence-deleted");
    Shown.when(false, deleted);
    Label keys =
        new Label(
            model.judges() ? Strings.of("evidence.keys") : Strings.of("evidence.keys.without"));
    keys.setId("evidence-keys");
    keys.getStyleClass().add("text-secondary");
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    VBox middle = new VBox(Space.S, filters, notice, deleted, table, keys);
    middle.getStyleClass().add("evidence-middle");
    VBox.setVgrow(table, Priority.ALWAYS);
    return middle;
  }

  private void show(List<Evidence> shown) {
    table.show(shown);
    if (!around.contains(model.total())) {
      Shown.when(false, deleted);
    }
    boolean any = model.total() > 0 || deleted.isVisible();
    Shown.when(any, list);
    Shown.when(!any, empty);
  }

  private void fit() {
    boolean narrow = getWidth() < NARROW * filters.words().getFont().getSize();
    Shown.when(!narrow && model.judges(), aspects);
    filters.offerAspects(narrow);
  }

  private void remove() {
    List<UUID> gone = table.chosen().stream().map(Evidence::id).toList();
    if (!gone.isEmpty()) {
      around = Set.of(model.total(), model.total() - gone.size());
      Shown.when(true, deleted);
      table.requestFocus();
      model.remove(gone);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || table.chosen().isEmpty()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> details.begin();
      case DELETE -> remove();
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// Characters are taken as typed, so that none lands in the field it leads to.
  private void typed(KeyEvent key) {
    if (key.getCharacter().equals("/")) {
      filters.words().requestFocus();
      key.consume();
    } else if (key.getCharacter().equalsIgnoreCase("l")
        && model.judges()
        && !table.chosen().isEmpty()) {
      details.beginLink();
      key.consume();
    }
  }

  private void pastes(KeyEvent key) {
    boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    if (key.isShortcutDown() && key.getCode() == KeyCode.V && !typing) {
      if (one() && attachments.paste(Clipboard.getSystemClipboard())) {
        key.consume();
      }
    }
  }

  private void dropped(DragEvent drag) {
    if (drag.getDragboard() != null && drag.getDragboard().hasFiles()) {
      drop(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
      drag.setDropCompleted(true);
      drag.consume();
    }
  }

  /// Attaches files to the one piece that is chosen; says so where none is.
  void drop(List<Path> files) {
    if (one()) {
      notice.silence();
      attachments.attach(files);
    } else {
      notice.refuse(Problem.of("evidence.attach.choose-one"));
    }
  }

  private boolean one() {
    return table.chosen().size() == 1;
  }
}
