package org.daybook.ui.recovery;

import java.io.File;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Space;

/// The recovery key, this once: to be copied, printed or saved, and put away.
final class KeyShown extends VBox {
  private static final double PAPER_SIZE = 12;

  private final RecoveryKeyViewModel model;
  private final TextField key;
  private final Notice done = new Notice("key-done");

  KeyShown(RecoveryKeyViewModel model, String why) {
    super(Space.L);
    this.model = model;
    key = new LineField(model.key());
    key.setId("key-shown");
    key.setEditable(false);
    key.setAccessibleText(Strings.of("unlock.recover.label"));
    key.getStyleClass().addAll("recovery-key", "recovery-key-shown");
    FlowPane ways =
        new FlowPane(
            Space.S,
            Space.S,
            Buttons.saying("key-print", Strings.of("recovery.shown.print"), this::print),
            Buttons.saying("key-save", Strings.of("recovery.shown.save"), this::save),
            Buttons.saying("key-copy", Strings.of("recovery.shown.copy"), this::copy));
    Button next =
        Buttons.saying("key-next", Strings.of("recovery.shown.verb"), () -> model.turnTo(true));
    next.getStyleClass().add("primary");
    getChildren()
        .setAll(
            RecoveryKeyView.titled(Strings.of("recovery.shown.title"), why),
            key,
            new VBox(Space.S, ways, done),
            next);
  }

  @Override
  public void requestFocus() {
    key.requestFocus();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.sheet());
    Clipboard.getSystemClipboard().setContent(content);
    done.inform(Strings.of("recovery.shown.copied"));
  }

  private void print() {
    model
        .tasks()
        .work(
            () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
            this::printWith,
            done::refuse);
  }

  /// Says so when there is no printer; the sheet can then be saved, and printed elsewhere.
  void printWith(Optional<PrinterJob> job) {
    job.ifPresentOrElse(this::print, () -> done.warn(Strings.of("recovery.shown.no-printer")));
  }

  private void print(PrinterJob job) {
    Text page = new Text(model.sheet());
    page.setStyle("-fx-font-size: " + PAPER_SIZE + "pt");
    page.setWrappingWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
    if (job.showPrintDialog(getScene().getWindow())) {
      if (job.printPage(page) && job.endJob()) {
        done.inform(Strings.of("recovery.shown.printed"));
      } else {
        done.warn(Strings.of("recovery.shown.unprinted"));
      }
    }
  }

  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("recovery.file.title"));
    chooser.setInitialFileName(Strings.of("recovery.file.name"));
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(
            file ->
                model.save(
                    file,
                    saved -> done.inform(Strings.of("recovery.shown.saved", saved)),
                    done::refuse));
  }
}
